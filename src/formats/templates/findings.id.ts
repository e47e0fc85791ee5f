import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'template/syntax': ({ problem }, say) => ({
    message: `Templat ini tidak bisa dibaca: ${say(problem)}`,
  }),
  'template/failed': ({ problem }, say) => ({
    message: `Templat ini gagal: ${say(problem)}`,
    help: 'Kolom yang bisa dipakai templat tercantum di docs/guide/templates.md dari journeymap.',
  }),
  'template/unused': ({ name, meant }) => ({
    message: `Tidak ada templat bawaan bernama "${name}", jadi berkas ini tidak mengubah apa-apa.`,
    help: `${meant === undefined ? '' : `Maksud Anda "${meant}"? `}Beri nama seperti templat yang digantikannya; partial baru ditaruh di partials/.`,
  }),
});
