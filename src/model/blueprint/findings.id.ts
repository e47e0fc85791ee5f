import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'blueprint/fail-point-word': ({ found }) => ({
    message: `YAML membaca "${found}" sebagai teks, jadi kata itu akan ditampilkan sebagai apa yang bisa gagal.`,
    help: 'Tulis true, atau apa yang bisa gagal; hapus kunci ini kalau tidak ada yang gagal.',
  }),
});
