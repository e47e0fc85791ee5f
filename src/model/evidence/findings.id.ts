import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'evidence/not-cited': ({ id, title }) => ({
    message: `Tidak ada pernyataan yang mengutip "${title}", jadi bukti ini tidak ditampilkan di peta.`,
    help: `Tulis "evidence: [${id}]" pada emosi, pain point, peluang, atau KPI yang didukungnya; hapus bukti ini kalau tidak ada.`,
  }),
});
