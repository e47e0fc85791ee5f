/* Longer than 300 lines: what it translates is one list as well, the format, and is looked up here by its words. */

import { translation } from '../core/translation.ts';

/** What the schema says of each key, for findings that repeat it. */
export const indonesian = translation(
  {},
  {
    'A customer journey map for journeymap.': 'Peta perjalanan pelanggan untuk journeymap.',
    'What the map is called, as its readers will see it.': 'Judul peta, seperti yang dilihat pembacanya.',
    'One or two sentences on what the map shows. They stand below the title.':
      'Satu atau dua kalimat tentang isi peta. Kalimat ini tampil di bawah judul.',
    'The language of the texts, as a BCP 47 tag such as id, en or ar. It also chooses the labels. Default: en.':
      'Bahasa teksnya, sebagai kode BCP 47 seperti id, en, atau ar. Label ikut memakai bahasa ini. Kalau dikosongkan: en.',
    'The kind of map. current-state (the default): as it is today. future-state: as it should be. day-in-the-life: a whole day, with and without the business. service-blueprint: also what the business does behind each step.':
      'Jenis peta. current-state (kalau dikosongkan): keadaan sekarang. future-state: keadaan yang diinginkan. day-in-the-life: sehari penuh, dengan dan tanpa bisnis Anda. service-blueprint: juga apa yang dilakukan bisnis di balik setiap langkah.',
    'The file of the map that this one is compared with, for example ./now.journey.yaml: the journey as it is today.':
      'Berkas peta yang menjadi pembanding, misalnya ./now.journey.yaml: perjalanan seperti sekarang.',
    'Files with personas, channels, evidence and KPIs that several maps share, for example ./library.yaml.':
      'Berkas berisi persona, saluran, bukti, dan KPI yang dipakai bersama oleh beberapa peta, misalnya ./library.yaml.',
    'A library file.': 'Sebuah berkas pustaka.',
    'The situation: who wants what, and what starts the journey. For example: Rina is out of coffee.':
      'Situasinya: siapa ingin apa, dan apa yang memulai perjalanan. Misalnya: Kopi Rina habis.',
    'The person or team who keeps this map up to date.': 'Orang atau tim yang memperbarui peta ini.',
    'Who travels. Each persona stands under an id of its own, for example "rina: { name: Rina }".':
      'Siapa yang menjalaninya. Setiap persona ditulis di bawah id-nya sendiri, misalnya "rina: { name: Rina }".',
    'A short id that steps and emotions refer to, for example rina.':
      'Id pendek yang dirujuk langkah dan emosi, misalnya rina.',
    'A persona: the customer whose journey this is.': 'Persona: pelanggan yang menjalani perjalanan ini.',
    'The short form: just the text.': 'Bentuk pendek: teksnya saja.',
    'The short form: just the number.': 'Bentuk pendek: angkanya saja.',
    'The media that touchpoints happen in. Each stands under an id of its own, for example "web: { name: Website, kind: online }".':
      'Media tempat titik kontak terjadi. Masing-masing ditulis di bawah id-nya sendiri, misalnya "web: { name: Website, kind: online }".',
    'A short id that touchpoints refer to, for example web.':
      'Id pendek yang dirujuk titik kontak, misalnya web.',
    'A channel: the medium that touchpoints happen in, for example { name: Instagram, kind: online }.':
      'Saluran: media tempat titik kontak terjadi, misalnya { name: Instagram, kind: online }.',
    'What is measured. Each figure stands under an id of its own, for example "checkout: { name: Conversion rate, metric: conversion-rate, value: 0.031 }".':
      'Apa yang diukur. Setiap angka ditulis di bawah id-nya sendiri, misalnya "checkout: { name: Conversion rate, metric: conversion-rate, value: 0.031 }".',
    'A short id that stages and opportunities refer to, for example checkout.':
      'Id pendek yang dirujuk tahap dan peluang, misalnya checkout.',
    'Where claims come from. Each piece stands under an id of its own, for example "survey-q3: { kind: survey, title: Survey after delivery, sample: 212 }".':
      'Asal pernyataan. Setiap bukti ditulis di bawah id-nya sendiri, misalnya "survey-q3: { kind: survey, title: Survey after delivery, sample: 212 }".',
    'A short id that claims refer to, for example survey-q3.':
      'Id pendek yang dirujuk pernyataan, misalnya survey-q3.',
    'Evidence: where a claim comes from, for example { kind: survey, title: Survey after delivery, sample: 212 }.':
      'Bukti: asal sebuah pernyataan, misalnya { kind: survey, title: Survey after delivery, sample: 212 }.',
    'What the business sends. Each message stands under an id of its own, for example "thanks: { stage: experience, body: … }".':
      'Apa yang dikirim bisnis. Setiap pesan ditulis di bawah id-nya sendiri, misalnya "thanks: { stage: experience, body: … }".',
    'A short id of the message, for example thanks.': 'Id pendek pesan ini, misalnya thanks.',
    'The phases of the journey, in order. Each has at least a name.':
      'Fase-fase perjalanan, berurutan. Masing-masing punya sedikitnya nama.',
    'A stage: a phase of the journey.': 'Tahap: satu fase perjalanan.',
    'The name of the persona, for example Rina.': 'Nama persona, misalnya Rina.',
    'The group of customers that the persona stands for, for example Young office worker.':
      'Kelompok pelanggan yang diwakili persona ini, misalnya Karyawan muda.',
    'Facts such as age or city, each as "name: value", for example { Age: 27, City: Bandung }.':
      'Fakta seperti usia atau kota, masing-masing sebagai "name: value", misalnya { Usia: 27, Kota: Bandung }.',
    'A fact.': 'Sebuah fakta.',
    'What the persona wants to reach, for example Fresh coffee every morning.':
      'Apa yang ingin dicapai persona, misalnya Kopi segar setiap pagi.',
    'A goal.': 'Sebuah tujuan.',
    'What drives the persona, for example Wants to support local farmers.':
      'Apa yang mendorong persona, misalnya Ingin mendukung petani lokal.',
    'A motivation.': 'Sebuah motivasi.',
    'What the persona cannot do without, for example A secure way to pay.':
      'Apa yang harus ada bagi persona, misalnya Cara membayar yang aman.',
    'A need.': 'Sebuah kebutuhan.',
    'What annoys the persona, for example Waiting without knowing how long.':
      'Apa yang mengganggu persona, misalnya Menunggu tanpa tahu berapa lama.',
    'A frustration.': 'Sebuah frustrasi.',
    'One sentence in the words of the persona, without quotation marks.':
      'Satu kalimat dengan kata-kata persona sendiri, tanpa tanda kutip.',
    'The name of the channel, for example Instagram or Store.': 'Nama saluran, misalnya Instagram atau Toko.',
    'online or offline. The map draws the two apart.': 'online atau offline. Peta membedakan keduanya.',
    'The picture before its touchpoints, for example store, truck or instagram. Without it, well-known channels (website, email, store, …) have one by themselves, and all others that of their kind.':
      'Gambar di depan titik kontaknya, misalnya store, truck, atau instagram. Tanpa kunci ini, saluran yang dikenal (website, email, store, …) punya gambar sendiri, dan yang lain memakai gambar jenisnya.',
    'A KPI: a measured figure, for example { name: Conversion rate, metric: conversion-rate, value: 0.031, target: 0.035 }.':
      'KPI: angka yang diukur, misalnya { name: Conversion rate, metric: conversion-rate, value: 0.031, target: 0.035 }.',
    'What the figure is called, for example Conversion rate.': 'Nama angka ini, misalnya Tingkat konversi.',
    'What is measured: conversion-rate, retention-rate, churn-rate, average-order-value, roi, csat, nps, ces, or custom (the default).':
      'Apa yang diukur: conversion-rate, retention-rate, churn-rate, average-order-value, roi, csat, nps, ces, atau custom (kalau dikosongkan).',
    'The stage that it measures: its id, or its phase (awareness, consideration, decision, experience, loyalty). Without it: the whole map.':
      'Tahap yang diukurnya: id-nya, atau fasenya (awareness, consideration, decision, experience, loyalty). Tanpa kunci ini: seluruh peta.',
    'The figure: a number (a rate as a part of 1: 0.035 is 3.5 %), its parts, or where it stands in a file of data.':
      'Angkanya: sebuah bilangan (tingkat sebagai bagian dari 1: 0.035 berarti 3.5 %), bagian-bagiannya, atau letaknya di berkas data.',
    'The figure of the period before, written like "value:".':
      'Angka periode sebelumnya, ditulis seperti "value:".',
    'What it should be, in the unit of the value: 0.035 for 3.5 %.':
      'Angka yang dituju, dalam satuan nilainya: 0.035 untuk 3.5 %.',
    'up where more is better, down where less is. Without it: down for a churn rate, up for all else.':
      'up kalau makin besar makin baik, down kalau makin kecil makin baik. Tanpa kunci ini: down untuk churn-rate, up untuk yang lain.',
    'Of a custom figure: what is counted, for example minutes; or %, of which all figures are written as 84, or all as 0.84.':
      'Untuk angka sendiri (custom): apa yang dihitung, misalnya menit; atau %, yang semua angkanya ditulis seperti 84, atau semuanya seperti 0.84.',
    'Of an amount of money: its code of three letters (ISO 4217), for example IDR or EUR.':
      'Untuk jumlah uang: kode tiga hurufnya (ISO 4217), misalnya IDR atau EUR.',
    'Of csat and ces: the highest answer. Without it: 5 for csat, 7 for ces.':
      'Untuk csat dan ces: jawaban tertinggi. Tanpa kunci ini: 5 untuk csat, 7 untuk ces.',
    'When it was measured, for example 2026-10 or 2026-Q3.': 'Kapan diukur, misalnya 2026-10 atau 2026-Q3.',
    'How many it was measured on, for example 5120.': 'Pada berapa banyak ini diukur, misalnya 5120.',
    'Where the figure comes from: ids from "evidence:", for example [survey-q3].':
      'Asal angka ini: id dari "evidence:", misalnya [survey-q3].',
    'The id of a piece of evidence.': 'Id sebuah bukti.',
    'Where a figure comes from: its parts, for example { conversions: 120, entrants: 4000 }, or a file of data, for example { file: data/funnel.csv, numerator: orders, denominator: carts }.':
      'Asal sebuah angka: bagian-bagiannya, misalnya { conversions: 120, entrants: 4000 }, atau berkas data, misalnya { file: data/funnel.csv, numerator: orders, denominator: carts }.',
    'The file of data (CSV), from the folder of this file, for example data/funnel.csv.':
      'Berkas data (CSV), dimulai dari folder berkas ini, misalnya data/funnel.csv.',
    'The column of the file that holds the figure; for csat, nps and ces the answers, one in each row.':
      'Kolom berkas yang berisi angkanya; untuk csat, nps, dan ces jawabannya, satu di setiap baris.',
    'The column above the line of the division, for example orders.': 'Kolom pembilang, misalnya orders.',
    'The column below the line of the division, for example carts.': 'Kolom penyebut, misalnya carts.',
    'Only rows with this in the column, for example { month: 2026-10 }; one of several: { city: [Bandung, Bogor] }.':
      'Hanya baris yang kolomnya berisi ini, misalnya { month: 2026-10 }; salah satu dari beberapa: { city: [Bandung, Bogor] }.',
    'What may stand in the cell.': 'Apa yang boleh ada di sel itu.',
    'The text of the cell.': 'Teks sel itu.',
    'The number in the cell.': 'Angka di sel itu.',
    'How the rows become one figure: sum, mean, or last (the last row that is meant). Without it: of a division the sum above and below the line; of a column the one row that is meant, or for csat, nps and ces one answer in each row. Rows with an empty cell are passed over.':
      'Bagaimana baris-baris menjadi satu angka: sum, mean, atau last (baris terakhir yang cocok). Tanpa kunci ini: untuk pembagian, jumlah pembilang dan penyebut; untuk satu kolom, satu baris yang cocok, atau untuk csat, nps, dan ces satu jawaban di setiap baris. Baris dengan sel kosong dilewati.',
    'What stands between the columns. Without it the first line decides.':
      'Tanda pemisah kolom. Tanpa kunci ini, baris pertama yang menentukan.',
    'What stands before the decimals in the file. Without it: a point.':
      'Tanda desimal di berkas itu. Tanpa kunci ini: titik.',
    'What stands between the thousands in the file: ".", ",", a space or an apostrophe. Without it: nothing.':
      'Tanda ribuan di berkas itu: ".", ",", spasi, atau apostrof. Tanpa kunci ini: tidak ada.',
    'How many gave each answer, for csat, nps and ces, for example { "5": 40, "4": 30, "3": 20, "2": 6, "1": 4 }.':
      'Berapa yang memberi setiap jawaban, untuk csat, nps, dan ces, misalnya { "5": 40, "4": 30, "3": 20, "2": 6, "1": 4 }.',
    'How many gave this answer.': 'Berapa yang memberi jawaban ini.',
    'Of a conversion rate: how many did it.': 'Untuk tingkat konversi: berapa yang melakukannya.',
    'Of a conversion rate: how many could have.': 'Untuk tingkat konversi: berapa yang bisa melakukannya.',
    'Of a retention or churn rate: customers at the start of the period.':
      'Untuk tingkat retensi atau churn: pelanggan di awal periode.',
    'Of a retention rate: customers at the end of the period, the new ones among them.':
      'Untuk tingkat retensi: pelanggan di akhir periode, termasuk yang baru.',
    'Of a retention rate: customers who came during the period.':
      'Untuk tingkat retensi: pelanggan yang datang selama periode itu.',
    'Of a churn rate: customers who were lost during the period.':
      'Untuk tingkat churn: pelanggan yang hilang selama periode itu.',
    'Of an average order value: what all orders brought in.':
      'Untuk nilai pesanan rata-rata: pendapatan dari semua pesanan.',
    'Of an average order value: how many orders there were.':
      'Untuk nilai pesanan rata-rata: jumlah pesanan.',
    'Of a return on investment: what it brought in.': 'Untuk laba atas investasi: hasil yang diperoleh.',
    'Of a return on investment: what it cost.': 'Untuk laba atas investasi: biayanya.',
    'What was done or found, for example Survey after delivery, September.':
      'Apa yang dilakukan atau ditemukan, misalnya Survei setelah pengiriman, September.',
    'survey, interview, analytics, support-log, social (what people say on social media), review or ab-test.':
      'survey, interview, analytics, support-log, social (apa kata orang di media sosial), review, atau ab-test.',
    'When: a day, a month or a year, for example 2026-09-10, 2026-09 or "2026" (a year alone in quotes).':
      'Kapan: hari, bulan, atau tahun, misalnya 2026-09-10, 2026-09, atau "2026" (tahun saja ditulis di dalam tanda kutip).',
    'How many were asked, watched or counted, for example 212.':
      'Berapa yang ditanya, diamati, atau dihitung, misalnya 212.',
    'Where it can be read: an address that begins with https:// or http://.':
      'Di mana bisa dibaca: alamat yang dimulai dengan https:// atau http://.',
    'What should be known about it, for example Only buyers from Bandung.':
      'Apa yang perlu diketahui tentangnya, misalnya Hanya pembeli dari Bandung.',
    'A message: a text that the business sends, for example { stage: experience, channel: whatsapp, body: "Hello {name}!", sample: { name: Rina } }.':
      'Pesan: teks yang dikirim bisnis, misalnya { stage: experience, channel: whatsapp, body: "Halo {name}!", sample: { name: Rina } }.',
    'What the message is called, for example Thank you. Without it: its subject.':
      'Nama pesan, misalnya Terima kasih. Tanpa kunci ini: subjeknya.',
    'The stage that it is sent in: its id, or its phase, for example experience.':
      'Tahap saat pesan dikirim: id-nya, atau fasenya, misalnya experience.',
    'The id of the step that it is sent at, where that is known.':
      'Id langkah saat pesan dikirim, kalau diketahui.',
    'The id of a channel from "channels:", for example whatsapp.':
      'Id saluran dari "channels:", misalnya whatsapp.',
    'The line above the text, as an email has it.': 'Baris di atas teks, seperti pada email.',
    'The text, with placeholders in braces: "Hello {name}, …". Several lines and paragraphs stand below "body: |".':
      'Teksnya, dengan isian di dalam kurung kurawal: "Halo {name}, …". Beberapa baris dan paragraf ditulis di bawah "body: |".',
    'What the map shows in place of each placeholder, for example { name: Rina } for {name}.':
      'Apa yang ditampilkan peta untuk setiap isian, misalnya { name: Rina } untuk {name}.',
    'What stands for the placeholder on the map.': 'Apa yang menggantikan isian itu di peta.',
    'A number.': 'Sebuah angka.',
    'A short id for this stage, for example returns. "next:" leads to it, and a "baseline:" is compared by it.':
      'Id pendek tahap ini, misalnya returns. "next:" menuju ke sini, dan "baseline:" dibandingkan dengannya.',
    'The name of the stage, for example Awareness.': 'Nama tahap, misalnya Kesadaran.',
    'Which of the usual phases this stage belongs to, whatever its name. In decision the person buys.':
      'Fase umum mana yang mencakup tahap ini, apa pun namanya. Pada decision orang membeli.',
    'The file of a map that tells this stage in full, for example ./returns.journey.yaml. The stage shows it in short.':
      'Berkas peta yang menjelaskan tahap ini secara lengkap, misalnya ./returns.journey.yaml. Tahap ini menampilkan ringkasannya.',
    'What the customer wants to reach in this stage, for example Pay without worry.':
      'Apa yang ingin dicapai pelanggan di tahap ini, misalnya Membayar tanpa rasa khawatir.',
    'What is measured in this stage: ids from "kpis:", for example [checkout]. A KPI that names the stage itself need not be named here.':
      'Apa yang diukur di tahap ini: id dari "kpis:", misalnya [checkout]. KPI yang sudah menyebut tahap ini tidak perlu disebut di sini.',
    'The id of a KPI.': 'Id sebuah KPI.',
    'The moments of this stage, in order. Without it the stage is itself one step, with actions, emotion and all else.':
      'Momen-momen tahap ini, berurutan. Tanpa kunci ini, tahap itu sendiri menjadi satu langkah, dengan tindakan, emosi, dan lainnya.',
    'Who takes this step: ids from "personas:", for example [rina]. Without it: everyone.':
      'Siapa yang menjalani langkah ini: id dari "personas:", misalnya [rina]. Tanpa kunci ini: semua orang.',
    'The id of a persona.': 'Id sebuah persona.',
    'The time of day from 00:00 to 23:59, in quotes: "08:30".':
      'Jam dari 00:00 sampai 23:59, di dalam tanda kutip: "08:30".',
    'How long it takes until the next step: 45s, 15m, 2h, 1h30m, 3d or 2w.':
      'Berapa lama sampai langkah berikutnya: 45s, 15m, 2h, 1h30m, 3d, atau 2w.',
    'What the person does, for example Adds coffee to the cart.':
      'Apa yang dilakukan orang itu, misalnya Memasukkan kopi ke keranjang.',
    'An action.': 'Sebuah tindakan.',
    'What the person thinks, in their own words and without quotation marks, for example Is the payment safe?':
      'Apa yang dipikirkan orang itu, dengan kata-katanya sendiri dan tanpa tanda kutip, misalnya Apakah pembayarannya aman?',
    'A thought.': 'Sebuah pikiran.',
    'What the person feels: a word, a score from -2 to 2, or { label: Curious, score: 1 }. Several make a mixed feeling.':
      'Apa yang dirasakan orang itu: satu kata, skor dari -2 sampai 2, atau { label: Tertarik, score: 1 }. Beberapa sekaligus menjadi perasaan campur aduk.',
    'An emotion: what the person feels, for example { label: Curious, score: 1 }; a word or a score alone will do. Several at once make a mixed feeling.':
      'Emosi: apa yang dirasakan orang itu, misalnya { label: Tertarik, score: 1 }; satu kata atau skor saja sudah cukup. Beberapa sekaligus menjadi perasaan campur aduk.',
    'Where the person meets the business: a text, or { name, channel, context, need }.':
      'Di mana orang itu bertemu dengan bisnis: sebuah teks, atau { name, channel, context, need }.',
    'A touchpoint: where the person meets the business.':
      'Titik kontak: tempat orang itu bertemu dengan bisnis.',
    'What hurts here: a text, or { text, severity }.':
      'Apa yang menyulitkan di sini: sebuah teks, atau { text, severity }.',
    'A pain point: a problem that the person has here.':
      'Pain point: masalah yang dialami orang itu di sini.',
    'What the business could do better here: a text, or { text, impact, feasibility }.':
      'Apa yang bisa diperbaiki bisnis di sini: sebuah teks, atau { text, impact, feasibility }.',
    'An opportunity: an idea that would make this moment better.':
      'Peluang: gagasan yang akan memperbaiki momen ini.',
    'true where this moment decides whether the person goes on.':
      'true kalau momen ini menentukan apakah orang itu melanjutkan.',
    'Where people go from here, where it is not only the following step: the id of a step or a stage, or { to, when, share }. An earlier one is a way back.':
      'Ke mana orang pergi dari sini, kalau bukan hanya ke langkah berikutnya: id sebuah langkah atau tahap, atau { to, when, share }. Yang lebih awal berarti jalan kembali.',
    'A way on, other than to the following step, for example { to: install, when: The app crashes, share: 0.2 }.':
      'Jalan berikutnya, selain ke langkah sesudahnya, misalnya { to: install, when: Aplikasi macet, share: 0.2 }.',
    'Who leaves the journey here: a reason, or { share, reason }. Several where people leave for several reasons.':
      'Siapa yang meninggalkan perjalanan di sini: alasannya, atau { share, reason }. Beberapa kalau orang pergi karena beberapa alasan.',
    'true where the person buys. Without it: the last step of the stage with "phase: decision".':
      'true di tempat orang membeli. Tanpa kunci ini: langkah terakhir tahap yang berisi "phase: decision".',
    'The service behind this step: evidence, frontstage, backstage and support.':
      'Layanan di balik langkah ini: evidence, frontstage, backstage, dan support.',
    'A step: one moment inside a stage.': 'Langkah: satu momen di dalam sebuah tahap.',
    'A short id for this step, for example pay. "next:" leads to it, and a "baseline:" is compared by it.':
      'Id pendek langkah ini, misalnya pay. "next:" menuju ke sini, dan "baseline:" dibandingkan dengannya.',
    'A short name, for example Pay. Without it the actions stand for the step.':
      'Nama pendek, misalnya Membayar. Tanpa kunci ini, tindakannya mewakili langkah ini.',
    'The id of the persona who feels this, from "personas:", for example rina. Without it: everyone who takes the step.':
      'Id persona yang merasakannya, dari "personas:", misalnya rina. Tanpa kunci ini: semua yang menjalani langkah ini.',
    'The feeling in a word or two, for example Curious. Without it the score speaks for itself: positive.':
      'Perasaannya dalam satu atau dua kata, misalnya Tertarik. Tanpa ini skor berbicara sendiri: positif.',
    'From -2 (very negative) over 0 (neutral) to 2 (very positive). Without it: not measured, a gap in the curve.':
      'Dari -2 (sangat negatif) lewat 0 (netral) sampai 2 (sangat positif). Tanpa kunci ini: belum diukur, menjadi celah di kurva.',
    'Where this comes from: ids from "evidence:", for example [survey-q3].':
      'Asal pernyataan ini: id dari "evidence:", misalnya [survey-q3].',
    'The interaction, for example "Flash sale post on Instagram" and not just "social media".':
      'Interaksinya, misalnya "Kiriman promo kilat di Instagram" dan bukan hanya "media sosial".',
    'The id of a channel from "channels:", for example instagram.':
      'Id saluran dari "channels:", misalnya instagram.',
    'The situation the person is in, for example On the bus, with ten minutes left.':
      'Situasi orang itu, misalnya Di bus, tinggal sepuluh menit lagi.',
    'What the person needs from it, for example To save money.':
      'Apa yang dibutuhkan orang itu darinya, misalnya Menghemat uang.',
    'A short id, so that other parts of the map can refer to this pain point.':
      'Id pendek, supaya bagian lain peta bisa merujuk pain point ini.',
    'What hurts, from the point of view of the customer, for example No word about secure payment.':
      'Apa yang menyulitkan dari sudut pandang pelanggan, misalnya Tidak ada keterangan tentang pembayaran yang aman.',
    'How much it hurts, from 1 (a nuisance) to 5 (people leave).':
      'Seberapa parah, dari 1 (mengganggu) sampai 5 (orang pergi).',
    'What the business could do better, for example Show the delivery costs early.':
      'Apa yang bisa diperbaiki bisnis, misalnya Menampilkan ongkos kirim sejak awal.',
    'The pain points that it would ease: their ids, for example [unsafe].':
      'Pain point yang diringankannya: id-nya, misalnya [unsafe].',
    'The id of a pain point.': 'Id sebuah pain point.',
    'How much it would help the customer, from 1 (a little) to 5 (a great deal).':
      'Seberapa besar manfaatnya bagi pelanggan, dari 1 (sedikit) sampai 5 (sangat besar).',
    'How easily it can be done, from 1 (hard) to 5 (easy). The map shows impact × feasibility as the priority.':
      'Seberapa mudah dikerjakan, dari 1 (sulit) sampai 5 (mudah). Peta menampilkan impact × feasibility sebagai prioritas.',
    'In place of impact and feasibility: { reach, impact, confidence, effort }. The map shows reach × impact × confidence ÷ effort as the priority.':
      'Sebagai pengganti impact dan feasibility: { reach, impact, confidence, effort }. Peta menampilkan reach × impact × confidence ÷ effort sebagai prioritas.',
    'Who looks after it, for example Sari.': 'Siapa yang mengurusnya, misalnya Sari.',
    'Which part of the business does it, for example Marketing.':
      'Bagian bisnis mana yang mengerjakannya, misalnya Pemasaran.',
    'How far it is: idea, planned, in-progress, done or rejected.':
      'Sampai di mana: idea, planned, in-progress, done, atau rejected.',
    'The id of the KPI that shows whether it worked, from "kpis:".':
      'Id KPI yang menunjukkan apakah ini berhasil, dari "kpis:".',
    'What came of it: { before, after }.': 'Hasilnya: { before, after }.',
    'Why it should help: ids from "evidence:", for example [ab-test-1].':
      'Mengapa ini akan membantu: id dari "evidence:", misalnya [ab-test-1].',
    'RICE: reach × impact × confidence ÷ effort, for example { reach: 500, impact: 2, confidence: 0.8, effort: 2 }.':
      'RICE: reach × impact × confidence ÷ effort, misalnya { reach: 500, impact: 2, confidence: 0.8, effort: 2 }.',
    'How many people it reaches in a period, for example 500 a month.':
      'Berapa orang yang dijangkaunya dalam satu periode, misalnya 500 per bulan.',
    'How much it helps each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.':
      'Seberapa besar manfaatnya bagi setiap orang: 3 luar biasa, 2 besar, 1 sedang, 0.5 kecil, 0.25 sangat kecil.',
    'How sure the other figures are, from 0 to 1: 0.8 is 80 %.':
      'Seberapa pasti angka-angka lainnya, dari 0 sampai 1: 0.8 berarti 80 %.',
    'How much work it is, in person-months, for example 2.':
      'Berapa banyak pekerjaannya, dalam orang-bulan, misalnya 2.',
    'A result: what came of it, for example { before: 0.02, after: 0.024 } or { change: 0.2 }.':
      'Hasil: apa yang dicapai, misalnya { before: 0.02, after: 0.024 } atau { change: 0.2 }.',
    'The figure before, in the unit of its KPI: 0.02 for 2 %.':
      'Angka sebelumnya, dalam satuan KPI-nya: 0.02 untuk 2 %.',
    'The figure after, in the same unit.': 'Angka sesudahnya, dalam satuan yang sama.',
    'Where only the change is known: the part by which it grew or fell. 0.2 is 20 % more, -0.3 is 30 % less.':
      'Kalau hanya perubahannya yang diketahui: bagian kenaikan atau penurunannya. 0.2 berarti naik 20 %, -0.3 berarti turun 30 %.',
    'What else came of it, for example Fewer questions about payment.':
      'Hasil lainnya, misalnya Pertanyaan tentang pembayaran berkurang.',
    'The id of the step, or of the stage, that they go to. An earlier one makes a loop.':
      'Id langkah, atau tahap, yang mereka tuju. Yang lebih awal membuat putaran.',
    'What makes them go there, for example The app does not work.':
      'Apa yang membuat mereka ke sana, misalnya Aplikasi tidak berfungsi.',
    'The part of those at this step who go there, from 0 to 1: 0.2 is one in five. All others go on to the following step, or to the one way that has no share.':
      'Bagian orang di langkah ini yang ke sana, dari 0 sampai 1: 0.2 berarti satu dari lima. Yang lain lanjut ke langkah berikutnya, atau ke satu jalan yang tidak punya porsi.',
    'An exit: people leave the journey here, for example { share: 0.2, reason: Too expensive }.':
      'Jalan keluar: orang meninggalkan perjalanan di sini, misalnya { share: 0.2, reason: Terlalu mahal }.',
    'Why they leave, for example Too expensive.': 'Mengapa mereka pergi, misalnya Terlalu mahal.',
    'The part of those at this step who leave, from 0 to 1: 0.2 is one in five. Leave it out where nobody counted.':
      'Bagian orang di langkah ini yang pergi, dari 0 sampai 1: 0.2 berarti satu dari lima. Hapus kalau belum ada yang menghitung.',
    'The service behind a step: what the customer sees, and what happens before and behind the scenes.':
      'Layanan di balik sebuah langkah: apa yang dilihat pelanggan, dan apa yang terjadi di depan dan di balik layar.',
    'What the customer sees and touches, for example a receipt: the physical evidence.':
      'Apa yang dilihat dan disentuh pelanggan, misalnya struk: bukti fisiknya.',
    'A part of the service: who does what, what is waited for, what can go wrong.':
      'Bagian layanan: siapa melakukan apa, apa yang ditunggu, apa yang bisa gagal.',
    'What the business does before the eyes of the customer, for example Hands the parcel over.':
      'Apa yang dilakukan bisnis di depan mata pelanggan, misalnya Menyerahkan paket.',
    'What the business does out of sight of the customer, for example Packs the box.':
      'Apa yang dilakukan bisnis tanpa terlihat pelanggan, misalnya Mengemas kotak.',
    'What others and systems do so that the business can do its part, for example Settles the payment.':
      'Apa yang dilakukan pihak lain dan sistem supaya bisnis bisa bekerja, misalnya Menyelesaikan pembayaran.',
    'What is done, or what is there, for example Packs the box.':
      'Apa yang dilakukan, atau apa yang ada, misalnya Mengemas kotak.',
    'Who does it: a role, a team or a system, for example Packer.':
      'Siapa yang melakukannya: peran, tim, atau sistem, misalnya Petugas pengemasan.',
    'How long the customer or the work waits here: 45s, 5m, 1h30m or 2d.':
      'Berapa lama pelanggan atau pekerjaan menunggu di sini: 45s, 5m, 1h30m, atau 2d.',
    'What can go wrong here, for example Nobody is at home; or just true, where it often does.':
      'Apa yang bisa gagal di sini, misalnya Tidak ada orang di rumah; atau cukup true, kalau sering gagal.',
    'What can go wrong, for example Nobody is at home.':
      'Apa yang bisa gagal, misalnya Tidak ada orang di rumah.',
    'To whom the work goes from here: a role, a team or a system, for example Courier.':
      'Kepada siapa pekerjaan diteruskan dari sini: peran, tim, atau sistem, misalnya Kurir.',
    'Personas, channels, evidence and KPIs that several journey maps share.':
      'Persona, saluran, bukti, dan KPI yang dipakai bersama oleh beberapa peta.',
    'Other libraries that this one builds on, for example ./people.yaml.':
      'Pustaka lain yang menjadi dasar pustaka ini, misalnya ./people.yaml.',
  },
);
