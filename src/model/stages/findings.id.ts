import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'stage/steps-and-fields': ({ key }) => ({
    message: `Tahap ini punya "steps:", jadi "${key}" harus ditulis di dalam salah satu langkahnya.`,
    help: `Pindahkan "${key}:" ke dalam sebuah langkah, atau hapus "steps:".`,
  }),
});
