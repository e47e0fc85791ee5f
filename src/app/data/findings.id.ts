import { firstNames } from '../../core/first-names.ts';
import { translation } from '../../core/translation.ts';
import { quotedCell } from '../../model/kpis/quoted-cell.ts';
import type { BadNumberHint } from './bad-number.ts';
import type * as findings from './findings.ts';
import { saidMarks } from './said-marks.ts';

export const indonesian = translation<typeof findings>(
  {
    'data/not-read': ({ name }) => ({
      message: `Angka ini ada di berkas "${name}", tetapi data tidak dibaca di sini.`,
      help: 'Buat peta ini dari baris perintah, atau beri compile() opsi "data".',
    }),
    'data/not-csv': ({ name }) => ({
      message: `"${name}" bukan berkas CSV, jadi tidak dibaca.`,
      help: 'Sebut berkas yang berakhiran .csv atau .tsv, misalnya data/funnel.csv; tautan pun harus mengarah ke berkas seperti itu. Lembar kerja bisa disimpan sebagai CSV.',
    }),
    'data/unreadable': ({ name, reason }, say) => ({
      message: `"${name}" tidak bisa dibaca: ${say(reason)}.`,
      help: 'Perbaiki hal itu, atau sebut berkas lain.',
    }),
    'data/not-utf-8': ({ encoding }) => ({
      message:
        encoding === undefined
          ? 'Berkas data ini bukan teks UTF-8.'
          : `Berkas data ini adalah teks ${encoding}, bukan UTF-8.`,
      help: 'Simpan sebagai UTF-8 (di Excel: "CSV UTF-8").',
    }),
    'data/empty': () => ({
      message: 'Berkas data ini kosong.',
      help: 'Baris pertamanya harus berisi nama-nama kolom.',
    }),
    'data/no-rows': () => ({
      message: 'Berkas data ini hanya berisi nama kolom, tanpa baris di bawahnya.',
      help: 'Isi berkasnya, atau hapus angka ini; nanti ditampilkan sebagai belum diukur.',
    }),
    'data/missing-column': ({ column, known }) => ({
      message: `Berkas itu tidak punya kolom "${column}".`,
      help:
        known.length === 1
          ? `Satu-satunya kolomnya adalah "${known[0]}": kalau sebenarnya beberapa kolom, tulis apa pemisahnya, misalnya "separator: ';'".`
          : `Kolom-kolomnya: ${firstNames(known).join(', ')}.`,
    }),
    'data/duplicate-column': ({ column }) => ({
      message: `Dua kolom di berkas itu bernama "${column}".`,
      help: 'Beri salah satunya nama lain.',
    }),
    'data/no-row-matches': ({ conditions, rows, unseen }) => ({
      message: `Tidak satu pun dari ${number(rows)} baris punya ${conditions.map(conditionInWords).join(' dan ')}.`,
      help:
        unseen === undefined
          ? 'Masing-masing ada, tetapi tidak pernah di baris yang sama. Hapus salah satunya.'
          : unseen.seen.length === 0
            ? `Kolom "${unseen.column}" kosong di semua baris.`
            : `Kolom "${unseen.column}" berisi: ${[...unseen.seen, ...(unseen.isAll ? [] : ['…'])].join(', ')}.`,
    }),
    'data/not-measured': ({ columns, rows }) => ({
      message: `${rows === 1 ? 'Satu-satunya baris' : `Tidak satu pun dari ${number(rows)} baris`} yang menjadi sumber angka ini ${rows === 1 ? 'belum terisi' : 'terisi'}: ${columns.map((each) => `"${each}"`).join(', ')}.`,
      help: 'Sel kosong berarti belum diukur, bukan 0. Isi selnya, atau hapus angka ini.',
    }),
    'data/several-rows': ({ rows }) => ({
      message: `Ada ${number(rows)} baris yang cocok, padahal angka di sini hanya satu.`,
      help: 'Pilih satu baris dengan "where:", atau tulis bagaimana baris-baris itu digabung: "aggregate: sum", mean, atau last.',
    }),
    'data/bad-number': ({ found, column, hint }) => ({
      message: `${quotedCell(found)} di kolom ${quotedCell(column)} bukan angka.`,
      help: badNumberHelp(hint),
    }),
    'data/thousands-mark': ({ found, column, asDecimal, asThousands }) => ({
      message: `"${found}" di kolom ${quotedCell(column)} akan dibaca sebagai ${asDecimal}, padahal yang dimaksud mungkin ${asThousands}.`,
      help: `Tulis di samping "file:" apa arti titiknya: ${saidMarks({ thousands: '.' })} kalau maksudnya ${asThousands}, ${saidMarks({ decimal: '.' })} kalau ${asDecimal}.`,
    }),
    'data/more-bad-numbers': ({ count, column }) => ({
      message: `Ada ${number(count)} sel lagi yang menjadi sumber angka ini (${column}) dan tidak bisa dibaca.`,
      help: 'Perbaiki berkasnya, atau pilih baris lain dengan "where:".',
    }),
    'data/ragged-row': ({ cells, columns }) => ({
      message: `Baris ini punya ${cells} sel, padahal berkasnya punya ${columns} kolom.`,
      help: 'Tambahkan yang kurang, atau hapus yang berlebih. Sel yang memuat tanda pemisah harus ditulis di dalam tanda kutip.',
    }),
    'data/more-ragged-rows': ({ count, isAll }) => ({
      message: `${isAll ? 'Ada' : 'Sedikitnya'} ${number(count)} baris lagi punya terlalu banyak atau terlalu sedikit sel.`,
      help: 'Kalau kebanyakan baris begitu, baris pertama tidak menyebut semua kolom, atau "separator:" yang dipakai lain.',
    }),
    'data/row-too-large': ({ limit }) => ({
      message: `Baris ini lebih besar dari ${limit}.`,
      help: 'Pastikan ini berkas CSV, dengan satu baris data di setiap baris.',
    }),
    'data/unclosed-quote': () => ({
      message: 'Tanda kutip dibuka di baris ini dan tidak pernah ditutup.',
      help: 'Tutup tanda kutipnya; tanda kutip di dalam sel ditulis dua kali (""), dan selnya diapit tanda kutip.',
    }),
  },
  {
    'the columns of the file': 'kolom-kolom di berkas itu',
    'the second of them': 'baris kedua',
    'read here': 'dibaca di sini',
    'read for this figure': 'dibaca untuk angka ini',
  },
);

const conditionInWords = ({ column, values }: { column: string; values: readonly string[] }): string =>
  `${values.map((each) => JSON.stringify(each)).join(' atau ')} di kolom ${JSON.stringify(column)}`;

const number = (count: number): string => count.toLocaleString('id-ID');

function badNumberHelp(hint: BadNumberHint): string {
  switch (hint.kind) {
    case 'marks':
      return `Tulis ${hint.meant}; atau, kalau seluruh berkas menulis angka begitu, tulis di samping "file:": ${saidMarks(hint.marks)}.`;
    case 'either': {
      const { mark, asThousands, asDecimal } = hint;
      return `Kalau maksudnya ${asThousands}, tulis di samping "file:": ${saidMarks({ thousands: mark })}; kalau ${asDecimal}: ${saidMarks({ decimal: mark })}.`;
    }
    case 'percent':
      return 'Tulis bagian dari 1: 0.035 untuk 3.5 %.';
    case 'words':
      return 'Kosongkan selnya kalau tidak ada yang diukur; sel kosong dilewati.';
    case 'unit':
      return 'Tulis angkanya saja, tanpa mata uang atau satuan; kosongkan selnya kalau tidak ada yang diukur.';
  }
}
