import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';
import { shownLoop } from './shown-loop.ts';

export const indonesian = translation<typeof findings>(
  {
    'flow/shares-exceed-all': ({ shares, sum }) => ({
      message: `Yang melanjutkan dari langkah ini lebih banyak daripada orang yang ada: ${shares.join(' + ')} = ${sum}.`,
      help: 'Jumlah porsi "next:" dan "exit:" pada satu langkah paling banyak 1. Kecilkan salah satunya, atau hapus satu porsi dari "next:": jalan itu mendapat sisanya.',
    }),
    'flow/exit-says-nothing': ({ found }) => ({
      message: found === '' ? '"exit:" ini kosong.' : `"${found}" tidak menjelaskan mengapa orang pergi.`,
      help: 'Tulis mengapa mereka pergi atau berapa banyak, misalnya "exit: Too expensive" atau "exit: { share: 0.2 }"; hapus "exit:" kalau tidak ada yang pergi.',
    }),
    'flow/share-as-reason': ({ found, share }) => ({
      message: `"${found}" adalah angka, padahal teks di sini berarti alasan orang pergi.`,
      help: `Tulis berapa banyak yang pergi sebagai "share: ${share}".`,
    }),
    'flow/rest-is-open': ({ rest }) => ({
      message: `Belum jelas ke mana ${rest} dari orang di langkah ini pergi.`,
      help: `Mereka akan lanjut ke langkah berikutnya, padahal langkah itu punya porsi sendiri. Hapus porsi ini, atau tulis siapa yang pergi: "exit: { share: ${rest} }".`,
    }),
    'flow/same-target': ({ to }) => ({
      message: `Langkah ini menuju "${to}" dua kali.`,
      help: 'Gabungkan keduanya menjadi satu jalan: jumlahkan porsinya.',
    }),
    'flow/endless-loop': ({ loop }) => ({
      message: `Tidak ada yang bisa keluar dari putaran ini: ${shownLoop(loop).join(' → ')}.`,
      help: 'Beri salah satu langkah ini "exit:", atau beri jalan kembalinya porsi di bawah 1 supaya yang lain bisa lanjut.',
    }),
    'flow/loop-too-large': ({ steps, limit }) => ({
      message: `Jalan kembali ini membuat putaran ${steps} langkah.`,
      help: `Satu putaran boleh berisi ${limit} langkah. Arahkan kembali ke langkah yang lebih dekat, atau bagi perjalanan ini menjadi beberapa peta.`,
    }),
    'flow/two-purchases': () => ({
      message: 'Langkah sebelum ini sudah menulis "purchase: true".',
      help: 'Pertahankan yang benar-benar menjadi tempat pembelian, lalu hapus yang lain.',
    }),
    'flow/purchase-not-reached': () => ({
      message: 'Tidak ada orang yang sampai ke langkah ini, jadi tidak ada yang membeli di sini.',
      help: 'Arahkan "next:" ke langkah ini dari langkah yang didatangi orang, atau pindahkan "purchase: true" ke tempat mereka membeli.',
    }),
  },
  {
    'first said here': 'pertama kali ditulis di sini',
    'first named here': 'pertama kali disebut di sini',
  },
);
