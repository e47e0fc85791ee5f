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
});
