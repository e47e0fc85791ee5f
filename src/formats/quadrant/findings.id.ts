import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'quadrant/nothing-to-draw': () => ({
    message: 'Kuadran peta ini kosong.',
    help: 'Kuadran menampilkan peluang yang punya "impact" dan "feasibility", dan peta ini tidak punya satu pun.',
  }),
});
