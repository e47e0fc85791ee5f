import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'persona/not-at-step': ({ id, takers }) => ({
    message: `"${id}" tidak menjalani langkah ini, jadi tidak bisa punya perasaan di sini.`,
    help: `"personas:" langkah ini berisi: ${takers.join(', ')}. Tambahkan "${id}" ke sana, atau berikan perasaan ini kepada salah satu dari mereka.`,
  }),
  'persona/too-many-apart': ({ count, most }) => ({
    message: `${count} persona punya garis sendiri di peta ini, padahal hanya ${most} yang dapat dibedakan dengan warna dan bentuk.`,
    help: 'Buat peta untuk satu persona saja dengan --persona, atau satukan mereka yang perasaannya sama dalam satu persona.',
  }),
});
