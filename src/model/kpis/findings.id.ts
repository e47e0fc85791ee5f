import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';
import { quotedCell } from './quoted-cell.ts';
import type { Way } from './ways.ts';

export const indonesian = translation<typeof findings>(
  {
    'kpi/needs-file': ({ key }) => ({
      message: `"${key}" berlaku untuk berkas data, tetapi di sini tidak ada berkas yang disebut.`,
      help: 'Tambahkan "file:" dengan jalur berkas CSV, misalnya "file: data/funnel.csv".',
    }),
    'kpi/nothing-to-compute': ({ metric, ways }, say) => ({
      message: `Belum disebutkan dari mana ${say(metric)} dihitung.`,
      help: `Tulis ${ways.map(wayInWords).join(', atau ')}.`,
    }),
    'kpi/two-ways': ({ key, other }) => ({
      message: `Angka ini sudah dihitung dari "${other}", jadi "${key}" menyebutnya dua kali.`,
      help: 'Pertahankan salah satunya.',
    }),
    'kpi/key-does-not-fit': ({ key, metric, fits, meant }, say) => ({
      message: `${capital(say(metric))} tidak dihitung dari "${key}".`,
      help:
        meant.length > 0
          ? `Tulis apa yang diukur: ${meant.map((each) => `"metric: ${each}"`).join(' atau ')}.`
          : `Yang dipakai untuk menghitungnya: ${fits.map(wayInWords).join(', atau ')}.`,
    }),
    'kpi/missing-part': ({ metric, missing, formula }, say) => ({
      message: `${capital(say(metric))} tidak bisa dihitung tanpa ${missing.map((each) => `"${each}"`).join(' dan ')}.`,
      help: `Rumusnya ${formula}.`,
    }),
    'kpi/part-is-text': ({ part, found }) => ({
      message: `Tanpa "file:", "${part}" harus berupa angka, tetapi isinya teks "${found}".`,
      help: `Tulis angkanya, atau sebut berkas data yang punya kolom "${found}": "file: data/funnel.csv".`,
    }),
    'kpi/part-is-number': ({ part, found }) => ({
      message: `Dengan "file:", "${part}" harus berupa nama kolom, tetapi isinya angka ${found}.`,
      help: 'Tulis nama kolom di sini, di dalam tanda kutip kalau namanya berupa angka; atau hapus "file:" dan tulis semua bagian sebagai angka.',
    }),
    'kpi/not-a-count': ({ part, found }) => ({
      message: `"${part}" adalah hasil hitungan, dan ${found} bukan hitungan.`,
      help: 'Tulis bilangan bulat, 0 atau lebih.',
    }),
    'kpi/division-by-zero': ({ part, metric }, say) => ({
      message: `${capital(say(metric))} tidak bisa dihitung: "${part}" bernilai 0, dan tidak ada yang bisa dibagi dengan 0.`,
      help: 'Hapus angka ini kalau tidak ada yang bisa diukur; nanti ditampilkan sebagai belum diukur.',
    }),
    'kpi/no-answers': ({ metric }, say) => ({
      message: `${capital(say(metric))} tidak bisa dihitung: belum ada yang menjawab.`,
      help: 'Hapus angka ini kalau tidak ada yang ditanya; nanti ditampilkan sebagai belum diukur.',
    }),
    'kpi/answer-outside-scale': ({ found, low, high, metric, hasScales }, say) => ({
      message: `${quotedCell(found)} bukan jawaban untuk ${say(metric)}, yang ditanyakan dari ${low} sampai ${high}.`,
      help: `Jawaban berupa bilangan bulat dari ${low} sampai ${high}.${hasScales ? ' Kalau ditanyakan dengan skala lain, tulis: "scale: 10".' : ''}`,
    }),
    'kpi/as-percent': ({ found, metric, meant }, say) => ({
      message: `${found} lebih dari keseluruhan: ${say(metric)} adalah bagian dari 1.`,
      help: `Tulis ${meant} untuk ${found} %.`,
    }),
    'kpi/mean-of-answers': ({ found, scale }) => ({
      message: `CSAT adalah porsi jawaban ${scale - 1} dan ${scale}, sedangkan ${found} tampak seperti rata-rata semua jawaban.`,
      help: 'Tulis porsinya, misalnya 0.82 untuk 82 %; atau berapa yang memberi setiap jawaban: "answers: { "5": 40, "4": 30 }". Rata-rata adalah angka sendiri: "metric: custom".',
    }),
    'kpi/nps-as-share': ({ found, meant }) => ({
      message: `NPS berkisar dari −100 sampai +100, sedangkan ${found} tampak seperti bagian dari 1.`,
      help: `Tulis ${meant} kalau itu yang dimaksud.`,
    }),
    'kpi/roi-in-percent': ({ found, meant }) => ({
      message: `ROI adalah bagian dari 1, jadi ${found} ditampilkan sebagai ${Number((Number(found) * 100).toPrecision(12))} %.`,
      help: `Tulis ${meant} kalau maksudnya ${found} %.`,
    }),
    'kpi/out-of-range': ({ found, low, high, metric }, say) => ({
      message: `${found} tidak mungkin menjadi ${say(metric)}.`,
      help: Number.isFinite(high)
        ? `Tulis angka dari ${low} sampai ${high}.`
        : `Tulis angka ${low} atau lebih.`,
    }),
    'kpi/impossible': ({ found, low, high, metric, parts }, say) => ({
      message: `Hasilnya ${found}, yang tidak mungkin menjadi ${say(metric)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
      help: Number.isFinite(high)
        ? `Hasilnya harus antara ${low} dan ${high}. Periksa angka-angka yang dipakai untuk menghitungnya.`
        : Number.isFinite(low)
          ? `Hasilnya harus ${low} atau lebih. Periksa angka-angka yang dipakai untuk menghitungnya.`
          : 'Hasilnya harus angka yang tidak terlalu besar untuk ditulis. Periksa angka-angka yang dipakai untuk menghitungnya.',
    }),
    'kpi/another-scale': ({ key, found, other }) => ({
      message: `"${key}" bernilai ${found}, sedangkan angka lain dari KPI yang sama ${other}: yang satu tampak seperti persentase, yang lain seperti bagian dari 1.`,
      help: 'Tulis semuanya sebagai bagian dari 1, 0.035 untuk 3.5 % dan 1.2 untuk 120 %; atau semuanya dalam persen, masing-masing di atas 1.',
    }),
    'kpi/same-mark': ({ mark }) => ({
      message: `"${mark}" tidak bisa menjadi tanda desimal sekaligus tanda ribuan dari angka yang sama.`,
      help: 'Pertahankan yang benar: 1.204,5 punya thousands: "." dan decimal: ",".',
    }),
    'kpi/key-of-other-metric': ({ key, metric, fits }, say) => ({
      message: `${capital(say(metric))} tidak punya "${key}:".`,
      help: `Hapus kunci ini; kunci ini untuk ${fits.map(say).join(' dan ')}.`,
    }),
    'kpi/scale-too-small': () => ({
      message: 'Dengan dua pilihan jawaban, CSAT dari dua jawaban tertinggi akan selalu 100 %.',
      help: 'Tulis jawaban tertinggi yang bisa diberikan, misalnya "scale: 5".',
    }),
    'kpi/aggregate-does-not-fit': ({ aggregate, metric, fits }, say) => ({
      message: `"${aggregate}" dari beberapa baris bukan ${say(metric)}.`,
      help: `Tulis ${fits.map((each) => `"${each}"`).join(' atau ')}.`,
    }),
    'kpi/mean-of-figures': ({ metric, instead }, say) => ({
      message: `Rata-rata beberapa angka jarang sama dengan ${say(metric)} untuk semuanya: baris dengan 3 orang dihitung sama dengan baris dengan 3.000 orang.`,
      help: `Hitung dari angka-angka pembentuknya: ${wayInWords(instead)}.`,
    }),
  },
  {
    'a conversion rate': 'tingkat konversi',
    'a retention rate': 'tingkat retensi',
    'a churn rate': 'tingkat kehilangan pelanggan (churn)',
    'an average order value': 'nilai pesanan rata-rata',
    'a return on investment': 'laba atas investasi (ROI)',
    'a CSAT': 'CSAT',
    'an NPS': 'NPS',
    'a CES': 'CES',
    'a custom figure': 'angka sendiri (custom)',
  },
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wayInWords(way: Way): string {
  switch (way.of) {
    case 'parts':
      return `bagian-bagian ${inList(way.keys)}`;
    case 'columns':
      return `kolom ${inList(way.keys.map((key) => `"${key}:"`))}`;
    case 'answers':
      return 'berapa yang memberi setiap jawaban: "answers: { "5": 40, "4": 30 }"';
    case 'number':
      return 'angkanya sendiri';
    case 'file':
      return 'berkas data dengan "column:"';
    case 'division':
      return '"numerator:" dan "denominator:"';
    case 'column':
      return '"column:"';
    case 'answer-column':
      return '"column:" dengan satu jawaban di setiap baris';
  }
}

const inList = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;
