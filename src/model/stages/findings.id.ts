import { quoted } from '../../core/quoted.ts';
import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'stage/steps-and-fields': ({ key }) => ({
    message: `Tahap ini punya "steps:", jadi "${key}" harus ditulis di dalam salah satu langkahnya.`,
    help: `Pindahkan "${key}:" ke dalam sebuah langkah, atau hapus "steps:".`,
  }),
  'emotion/says-nothing': () => ({
    message: 'Perasaan ini tidak punya kata dan tidak punya skor.',
    help: 'Tulis apa yang dirasakan, seberapa baik atau buruk, atau keduanya: { label: Penasaran, score: 1 }.',
  }),
  'emotion/score-in-label': ({ written, meant }) => ({
    message: `${quoted(written)} ada di dalam label perasaan ini, jadi bukan skor dan dilewati kurva.`,
    help: `Tulis ${meant}. Skor berkisar dari -2 (sangat negatif) lewat 0 sampai 2 (sangat positif).`,
  }),
  'emotion/no-score': () => ({
    message: 'Tidak ada perasaan di peta ini yang punya skor, jadi kurva perasaan tidak ditampilkan.',
    help: 'Supaya ada kurva, beri perasaan skor dari -2 sampai 2, misalnya { label: Tertarik, score: 1 }.',
  }),
});
