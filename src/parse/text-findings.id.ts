import { translation } from '../core/translation.ts';
import type * as findings from './text-findings.ts';

export const indonesian = translation<typeof findings>({
  'text/not-utf-8': ({ encoding }) => ({
    message:
      encoding === undefined
        ? 'Berkas ini bukan teks UTF-8.'
        : `Berkas ini adalah teks ${encoding}, bukan UTF-8.`,
    help: 'Simpan sebagai UTF-8 (di VS Code: klik pengodean di bilah status, "Save with Encoding").',
  }),
  'text/too-large': ({ limit }) => ({
    message: `Berkas ini lebih besar dari ${limit}.`,
    help: 'Bagi perjalanan ini menjadi beberapa peta; peta yang masih bisa dibaca orang jauh lebih kecil.',
  }),
  'text/control-character': ({ name }) => ({
    message: `Ada karakter kendali yang tidak terlihat di sini (${name}).`,
    help: 'Hapus karakter itu; biasanya ikut terbawa saat teks ditempel dari program lain.',
  }),
  'text/bidi-control': ({ name }) => ({
    message: `Ada karakter tak terlihat di sini yang mengubah urutan teks (${name}).`,
    help: 'Hapus karakter itu; journeymap mengatur sendiri arah teks dari kanan ke kiri.',
  }),
  'text/lone-surrogate': () => ({
    message: 'Teks ini memuat separuh karakter (lone surrogate).',
    help: 'Ketik ulang karakter itu, atau hapus.',
  }),
});
