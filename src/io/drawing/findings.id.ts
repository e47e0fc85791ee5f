import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'font/missing-character': ({ character, name }) => ({
    message: `Tidak ada font di sini yang punya karakter "${character}" (${name}), jadi di gambar tampil sebagai kotak kosong.`,
    help: 'Beri font yang memilikinya dengan --font, atau dengan "fonts:" di berkas konfigurasi.',
  }),
  'font/more-missing-characters': ({ count }) => ({
    message: `Masih ada ${count} karakter lain di peta ini yang tidak ada di font mana pun di sini.`,
    help: 'Beri font yang memilikinya dengan --font, atau dengan "fonts:" di berkas konfigurasi.',
  }),
});
