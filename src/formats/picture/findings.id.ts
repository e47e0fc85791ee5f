import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'picture/too-narrow': ({ width, needed }) => ({
    message: `Pada gambar selebar ${width} piksel, huruf di peta ini terlalu kecil untuk dibaca.`,
    help: `Peta ini perlu sekitar ${needed} piksel: perbesar dengan --width atau --scale, hapus --width, atau bagi petanya.`,
  }),
});
