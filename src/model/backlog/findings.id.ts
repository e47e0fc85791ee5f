import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'opportunity/weighed-twice': () => ({
      message: 'Peluang ini dinilai dengan dua cara, dan angka keduanya tidak bisa dibandingkan.',
      help: 'Pertahankan "impact:" dan "feasibility:", atau pertahankan "rice:".',
    }),
    'opportunity/weighed-by-half': ({ there, missing }) => ({
      message: `Peluang ini punya ${there === 'impact' ? 'dampak tetapi tidak punya kelayakan' : 'kelayakan tetapi tidak punya dampak'}, jadi belum punya prioritas.`,
      help: `Tambahkan "${missing}:", dari 1 sampai 5, supaya peluang ini mendapat peringkat; atau hapus "${there}:".`,
    }),
    'opportunity/result-says-nothing': () => ({
      message: '"result:" ini kosong.',
      help: 'Tulis "{ before: 0.02, after: 0.024 }", "{ change: 0.2 }", atau "{ note: … }"; hapus "result:" kalau belum ada hasilnya.',
    }),
    'opportunity/result-by-half': ({ there, missing }) => ({
      message: `Hasil ini punya angka ${there === 'before' ? 'sebelum tetapi tidak punya angka sesudah' : 'sesudah tetapi tidak punya angka sebelum'}.`,
      help: `Tambahkan "${missing}:". Kalau hanya perubahannya yang diketahui, tulis "change: 0.2" untuk naik 20 %; hapus "result:" kalau belum ada hasilnya.`,
    }),
    'opportunity/result-contradicts': ({ before, after, change, meant }) => ({
      message: `Dari ${before} ke ${after} berarti perubahan ${meant}, bukan ${change}.`,
      help: 'Hapus "change:": nilainya dihitung sendiri. Atau perbaiki salah satu dari ketiganya.',
    }),
  },
  { 'weighed here as well': 'juga dinilai di sini' },
);
