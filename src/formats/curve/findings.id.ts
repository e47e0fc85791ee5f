import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'curve/nothing-to-draw': () => ({
    message: 'Kurva perasaan peta ini kosong.',
    help: 'Kurva menampilkan emotion yang punya "score", dan peta ini tidak punya satu pun.',
  }),
});
