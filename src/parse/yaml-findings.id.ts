import { quoted } from '../core/quoted.ts';
import { translation } from '../core/translation.ts';
import { indonesianSyntax } from './syntax-words.id.ts';
import type * as findings from './yaml-findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'yaml/empty': () => ({
      message: 'Berkas ini kosong.',
      help: 'Mulai dengan dua kunci: "title:" dan "stages:".',
    }),
    'yaml/syntax': ({ trouble, ...marks }) => indonesianSyntax[trouble](marks),
    'yaml/too-deep': ({ limit }) => ({
      message: `Tingkat bersarangnya di sini lebih dari ${limit}.`,
      help: 'Sebuah perjalanan memerlukan sekitar delapan tingkat; cari "[" atau "{" yang tersasar.',
    }),
    'yaml/too-many-nodes': ({ limit }) => ({
      message: `Berkas ini memuat lebih dari ${limit.toLocaleString('id-ID')} nilai.`,
      help: 'Bagi perjalanan ini menjadi beberapa peta.',
    }),
    'yaml/too-many-aliases': ({ limit }) => ({
      message: `Berkas ini memakai lebih dari ${limit} alias (*name).`,
      help: 'Tulis nilainya secara lengkap.',
    }),
    'yaml/too-much-text': ({ limit }) => ({
      message: `Kalau semua alias (*name) ditulis lengkap, berkas ini memuat lebih dari ${limit} teks.`,
      help: 'Kurangi pengulangan teks yang panjang.',
    }),
    'yaml/duplicate-key': ({ key }) => ({
      message: `Kunci "${key}" ditulis dua kali di tempat yang sama.`,
      help: 'Pertahankan salah satu, atau gabungkan keduanya menjadi daftar.',
    }),
    'yaml/key-not-text': () => ({
      message: 'Kunci harus berupa kata biasa.',
      help: 'Tulis kunci sebagai teks, diikuti titik dua.',
    }),
    'yaml/unknown-alias': ({ name }) => ({
      message: `Tidak ada jangkar "&${name}" sebelum alias ini.`,
      help: 'Alias (*name) mengulang nilai yang ditandai dengan &name di atasnya. Kalau maksudnya teks biasa, apit dengan tanda kutip.',
    }),
    'yaml/alias-cycle': ({ name }) => ({
      message: `Alias "*${name}" ada di dalam nilai yang justru diulangnya.`,
      help: 'Tulis nilainya secara lengkap.',
    }),
    'yaml/unused-anchor': ({ name }) => ({
      message: `YAML menganggap "&${name}" sebagai tanda nilai yang akan diulang, tetapi tidak ada yang mengulangnya.`,
      help: 'Hapus tanda itu. Kalau teksnya memang dimulai dengan "&", apit dengan tanda kutip.',
    }),
    'yaml/tag': ({ tag }) => ({
      message: `Tag YAML seperti "${tag}" tidak dipakai di berkas journeymap.`,
      help: 'Hapus tag itu. Kalau teksnya memang dimulai dengan "!", apit dengan tanda kutip.',
    }),
    'yaml/directive': ({ directive }) => ({
      message: `Direktif YAML seperti "${directive}" tidak dipakai di berkas journeymap.`,
      help: 'Hapus baris ini. Kalau teksnya memang dimulai dengan "%", apit dengan tanda kutip.',
    }),
    'yaml/comment-in-text': ({ comment }) => ({
      message: `Tanda "#" setelah spasi memulai komentar, jadi ${quoted(comment)} bukan bagian dari teks ini.`,
      help: 'Kalau itu bagian dari teks, apit seluruh teks dengan tanda kutip. Kalau itu komentar, tulis di baris tersendiri.',
    }),
    'yaml/several-documents': ({ isEnded }) =>
      isEnded
        ? {
            message: 'Ini ada di belakang baris "...", yang bagi YAML mengakhiri berkas.',
            help: 'Hapus baris "...". Kalau itu bagian dari teks, apit teksnya dengan tanda kutip.',
          }
        : {
            message: 'Dokumen kedua dimulai di sini ("---"), padahal satu berkas memuat satu perjalanan.',
            help: 'Pindahkan ke berkas tersendiri; kalau tidak ada lanjutannya, hapus "---".',
          },
  },
  { 'It is written here first.': 'Pertama kali ditulis di sini.' },
);
