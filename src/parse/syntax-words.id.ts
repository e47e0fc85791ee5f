import type { Words } from '../core/finding-kind.ts';
import type { Marks, SyntaxTrouble } from './syntax-words.ts';

const sameColumn = 'Baris-baris yang satu kelompok dimulai di kolom yang sama; geser dengan tombol spasi.';

export const indonesianSyntax: Readonly<Record<SyntaxTrouble, (marks: Marks) => Words>> = {
  line: () => ({
    message: 'Baris ini tidak bisa dibaca.',
    help: 'Periksa tanda kutip dan kurungnya, juga di mana baris ini dimulai; apit teks yang memuat karakter khusus dengan tanda kutip.',
  }),
  mergeConflict: () => ({
    message: 'Baris ini adalah tanda konflik penggabungan (merge).',
    help: 'Pertahankan salah satu dari kedua versi, lalu hapus baris-baris <<<<<<<, =======, dan >>>>>>>.',
  }),
  codeFence: () => ({
    message: 'Ini tanda blok kode dari Markdown, bukan bagian dari perjalanan.',
    help: 'Hapus baris-baris yang berisi ```.',
  }),
  oldLineEnd: () => ({
    message: 'Akhir baris di berkas ini tidak dikenal YAML (CR).',
    help: 'Simpan dengan akhir baris LF (di VS Code: klik "CR", "LF", atau "CRLF" di bilah status).',
  }),
  hardSpace: () => ({
    message: 'Ini spasi keras (non-breaking space); YAML memerlukan spasi biasa di sini.',
    help: 'Hapus, lalu tekan tombol spasi; karakter ini ikut terbawa saat teks ditempel dari halaman web atau dokumen.',
  }),
  tab: () => ({
    message: 'Ada tab di sini, padahal indentasi YAML memakai spasi.',
    help: 'Ketik dua spasi sebagai gantinya (di VS Code: "Convert Indentation to Spaces").',
  }),
  behindDocumentMark: () => ({
    message: 'Di belakang "---" tidak boleh ada apa-apa.',
    help: 'Pindahkan ke baris berikutnya, atau hapus "---".',
  }),
  firstCharacter: ({ found }) => ({
    message: `Teks tidak boleh dimulai dengan "${found}".`,
    help: 'Apit teks ini dengan tanda kutip.',
  }),
  dashInLine: () => ({
    message: 'Daftar tidak boleh dimulai di baris kuncinya.',
    help: 'Tulis setiap "- entry" di baris tersendiri di bawahnya; kalau ini teks, apit dengan tanda kutip.',
  }),
  escape: () => ({
    message:
      'Di dalam tanda kutip ganda, garis miring terbalik punya arti sendiri, dan yang ini tidak berarti apa-apa.',
    help: "Apit teks ini dengan tanda kutip tunggal ('), atau ketik garis miring terbaliknya dua kali.",
  }),
  commaOrColon: () => ({
    message: 'Di sini kurang koma, atau ada teks yang memuat titik dua.',
    help: 'Tulis koma di antara dua entri; apit teks yang memuat titik dua dengan tanda kutip.',
  }),
  colonInText: () => ({
    message: 'Teks ini memuat titik dua diikuti spasi, yang dibaca YAML sebagai akhir sebuah kunci.',
    help: 'Apit teks ini dengan tanda kutip.',
  }),
  behindQuote: ({ found }) => ({
    message: `Teks ini berlanjut di belakang tanda kutip penutupnya (${found}).`,
    help:
      found === '"'
        ? 'Apit teks ini dengan tanda kutip tunggal, atau ketik \\" untuk tanda kutip di dalamnya.'
        : "Apit teks ini dengan tanda kutip ganda, atau ketik '' untuk apostrof di dalamnya.",
  }),
  bracketTooMany: ({ found }) => ({
    message: `Ada satu "${found}" yang berlebih.`,
    help: 'Hapus, atau apit teksnya dengan tanda kutip.',
  }),
  commaTooMany: () => ({ message: 'Ada satu koma yang berlebih.', help: 'Hapus koma itu.' }),
  behindBracket: () => ({
    message: 'Ada sesuatu di belakang kurung penutup.',
    help: 'Kurung berarti daftar; kalau ini teks, apit dengan tanda kutip.',
  }),
  comma: () => ({ message: 'Kurang koma di antara dua entri.', help: 'Tulis koma di sini.' }),
  longKey: () => ({
    message: 'Kunci ini lebih panjang dari 1.024 karakter.',
    help: 'Titik dua diikuti spasi mengakhiri kunci; kalau ini teks, apit dengan tanda kutip.',
  }),
  spaceBehindColon: () => ({
    message: 'Kurang spasi setelah titik dua ini.',
    help: 'Tulis spasi di antara titik dua dan nilainya.',
  }),
  wideColon: () => ({
    message: 'Ini titik dua lebar; YAML memerlukan titik dua biasa yang diikuti spasi.',
    help: 'Ketik ":" dan spasi.',
  }),
  keyOverLines: () => ({
    message: 'Kunci harus berada di satu baris.',
    help: 'Tulis kunci di satu baris, diikuti titik dua.',
  }),
  blockText: () => ({
    message: 'Teks di bawah "|" atau ">" harus menjorok ke dalam.',
    help: 'Beri setiap baris teks itu dua spasi lebih banyak daripada kuncinya.',
  }),
  dash: () => ({ message: 'Kurang "-" untuk entri daftar ini.', help: 'Tulis "- " di depannya.' }),
  key: () => ({
    message: 'Tidak ada kunci di baris ini: satu kata, titik dua, dan spasi.',
    help: 'Tulis "key: value". Kalau baris ini melanjutkan teks di atasnya, beri spasi lebih banyak daripada kuncinya.',
  }),
  columnOfEntry: () => ({
    message: 'Tanda "-" ini tidak berada di kolom daftar tempatnya.',
    help: sameColumn,
  }),
  columnOfLine: () => ({
    message: 'Baris ini tidak dimulai di kolom baris-baris yang satu kelompok dengannya.',
    help: sameColumn,
  }),
  indentedTooFar: () => ({
    message: 'Baris ini terlalu menjorok: baris di atasnya sudah punya nilai.',
    help: sameColumn,
  }),
  comment: () => ({
    message: 'Komentar menempel pada yang ada di depannya.',
    help: 'Tulis spasi di depan "#".',
  }),
  openQuote: ({ found }) => ({
    message: `Teks ini dimulai dengan tanda kutip (${found}), tetapi penutupnya tidak ada.`,
    help: `Tulis ${found} di akhirnya. Kalau tanda kutip itu bagian dari teks, apit seluruh teks dengan tanda kutip.`,
  }),
  otherBracket: ({ found, expected, opened }) => ({
    message: `Kurung "${found}" ini menutup yang dibuka dengan "${opened}".`,
    help: `Ketik "${expected}".`,
  }),
  openBracket: ({ found, expected }) => ({
    message: `Kurung "${found}" ini tidak punya "${expected}" di baris-baris yang termasuk di dalamnya.`,
    help: `Tulis "${expected}" di belakang entri terakhir. Baris di antara keduanya harus lebih menjorok daripada kuncinya.`,
  }),
  spaceBehindDash: () => ({
    message: 'Kurang spasi setelah tanda hubung ini, jadi baris-baris ini bukan daftar melainkan satu teks.',
    help: 'Tulis spasi setelah setiap tanda hubung. Kalau ini teks, apit dengan tanda kutip.',
  }),
  commentLeftOfText: () => ({
    message:
      'Komentar di atas teks sebelum baris ini mulai lebih ke kiri daripada teks itu, jadi YAML membaca entri ini sebagai bagian dari teks itu.',
    help: 'Beri spasi di belakang tanda # komentar itu, atau geser komentarnya ke kanan sejajar dengan teksnya.',
  }),
  dashInText: () => ({
    message: 'Baris ini melanjutkan teks di atasnya, jadi tanda hubungnya tidak membentuk daftar.',
    help: 'Mulai daftar di baris tersendiri, dengan "- " juga di depan entri pertamanya. Kalau ini teks, apit dengan tanda kutip.',
  }),
};
