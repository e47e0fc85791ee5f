import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'persona/not-at-step': ({ id, takers }) => ({
    message: `"${id}" tidak menjalani langkah ini, jadi tidak bisa punya perasaan di sini.`,
    help: `"personas:" langkah ini berisi: ${takers.join(', ')}. Tambahkan "${id}" ke sana, atau berikan perasaan ini kepada salah satu dari mereka.`,
  }),
});
