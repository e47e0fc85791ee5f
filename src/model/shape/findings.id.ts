import { firstNames } from '../../core/first-names.ts';
import { quoted } from '../../core/quoted.ts';
import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';
import type { ValueKind, Wanted } from './value-kind.ts';

export const indonesian = translation<typeof findings>(
  {
    'schema/unknown-key': ({ key, where, meant = key, under = [], beside, twice, known }, say) => ({
      message: `${say(where)} tidak punya kunci "${key}".`,
      help:
        key === '<<'
          ? 'Kunci gabungan ("<<") bukan bagian dari YAML 1.2: tulis kunci-kuncinya secara lengkap.'
          : under.length > 0
            ? `"${meant}:" ditulis di bawah ${under.map((each) => `"${each}:"`).join(' atau ')} di sini.`
            : beside !== undefined
              ? `"${meant}:" ditulis di samping "${beside}:", bukan di dalamnya.`
              : twice !== undefined
                ? `Yang dimaksud "${twice}:", dan kunci itu sudah ada di sini: gabungkan keduanya.`
                : known.length > 0
                  ? `Kunci yang ada di sini: ${firstNames(known).join(', ')}.`
                  : undefined,
    }),
    'schema/too-short': ({ where, form }, say) => ({
      message: `${say(where)} memerlukan kunci-kuncinya di sini.`,
      help: `Tulis sebagai ${form}.`,
    }),
    'schema/missing-key': ({ key, where }, say) => ({
      message: `${say(where)} memerlukan kunci "${key}".`,
      help: `Tambahkan "${key}:" di sini.`,
    }),
    'schema/wrong-type': ({ expected, found, meaning }, say) => ({
      message: `Nilai ini harus berupa ${inWords(expected)}, tetapi isinya ${kinds[found]}.`,
      help: meaning === undefined ? undefined : say(meaning),
    }),
    'schema/quote-text': ({ found, kind }) => ({
      message: `Nilai ini harus berupa teks, tetapi YAML membaca ${found} sebagai ${kinds[kind]}.`,
      help: 'Apit dengan tanda kutip.',
    }),
    'schema/comma-in-number': ({ found, meant }) => ({
      message: `YAML membaca koma di ${found} sebagai akhir angka.`,
      help:
        meant.length > 1
          ? `Tulis ${meant[0]} kalau koma itu tanda ribuan, ${meant[1]} kalau koma itu tanda desimal.`
          : `Tulis dengan titik: ${meant.join('')}.`,
    }),
    'schema/thousands-mark': ({ found, asDecimal, asThousands }) => ({
      message: `YAML membaca ${found} sebagai ${Number(asDecimal)}, karena titiknya berarti tanda desimal; yang dimaksud mungkin ${asThousands}.`,
      help: `Tulis ${asThousands}; atau ${asDecimal}, kalau memang itu maksudnya.`,
    }),
    'schema/missing-id': ({ where, form }, say) => ({
      message: `${say(where)} ditulis di sini tanpa id sendiri.`,
      help: `Tulis kunci-kuncinya satu tingkat lebih dalam, di bawah sebuah id: ${form}.`,
    }),
    'schema/comma-in-text': ({ lost }) => ({
      message: `Di dalam kurung kurawal, koma mengakhiri teks: ${firstNames(lost.map(quoted)).join(', ')} akan hilang.`,
      help: 'Apit seluruh teks dengan tanda kutip.',
    }),
    'schema/key-alone': ({ key }) => ({
      message: `${quoted(key)} di sini adalah kunci tanpa nilai, dan akan hilang.`,
      help: 'Kalau ini kunci, tulis titik dua dan nilainya di belakangnya. Kalau ini bagian dari teks, apit seluruh teks dengan tanda kutip.',
    }),
    'schema/colon-in-text': () => ({
      message: 'YAML membaca titik dua di teks ini sebagai akhir sebuah kunci.',
      help: 'Apit teks ini dengan tanda kutip.',
    }),
    'schema/braces-in-text': () => ({
      message: 'YAML membaca teks yang dimulai dengan kurung kurawal sebagai kelompok kunci.',
      help: 'Apit teks ini dengan tanda kutip.',
    }),
    'schema/empty': ({ expected }) => ({
      message: `Bagian ini kosong; isinya harus berupa ${inWords(expected)}.`,
      help: 'Isi bagian ini, atau hapus.',
    }),
    'schema/not-one-of': ({ found, options }) => ({
      message: `"${found}" bukan salah satu pilihan di sini.`,
      help: `Pilih salah satu: ${options.join(', ')}.`,
    }),
    'schema/out-of-range': ({ found, low, high, isScore }) => ({
      message: `${found} di luar rentang.`,
      help: isScore
        ? `Perasaan dinilai dari −2 (sangat buruk) sampai 2 (sangat baik). ${otherScale(found)}`.trim()
        : high === Infinity
          ? `Tulis angka di atas ${low}.`
          : high >= 1e12 && found < low
            ? `Tulis ${low} atau lebih.`
            : `Tulis angka dari ${low} sampai ${high}.`,
    }),
    'schema/not-whole': ({ found }) => ({ message: `${found} bukan bilangan bulat.` }),
    'schema/not-a-date': ({ found }) => ({
      message: `"${found}" bukan tanggal.`,
      help: 'Tulis tahun, bulan, dan hari dengan tanda hubung, misalnya 2026-09-10; bulan atau tahunnya saja juga boleh: 2026-09, "2026".',
    }),
    'schema/not-an-address': ({ found, isFile }) => ({
      message: `"${found}" bukan alamat halaman web.`,
      help: isFile
        ? 'Berkas tidak bisa ditautkan di sini. Tulis alamat web tempat orang menemukannya, atau sebut di bawah "note:".'
        : 'Tulis alamat yang dimulai dengan https:// atau http://, tanpa spasi dan tanda kutip, misalnya https://example.com/report.',
    }),
    'schema/not-a-currency': ({ found }) => ({
      message: `"${found}" bukan kode mata uang.`,
      help: 'Tulis tiga huruf besarnya (ISO 4217), misalnya IDR, USD, atau EUR.',
    }),
    'schema/bad-id': ({ found, kind, named }, say) => ({
      message: `"${found}" tidak bisa menjadi id.`,
      help:
        named === undefined
          ? `${kind === undefined ? '' : `Di sini harus ada id ${kind === 'step' ? 'langkah atau tahap' : say(kind)}. `}Sebuah id dimulai dengan huruf kecil dan terdiri dari huruf kecil, angka, dan tanda hubung.`
          : named.id === undefined
            ? `${capital(say(named.what))} "${named.name}" belum punya id: beri id, misalnya "id: ${named.newId ?? named.what}", lalu tulis id itu di sini.`
            : `Di sini harus ada id ${say(named.what)} "${named.name}": ${named.id}.`,
    }),
    'schema/reserved-key': ({ key }) => ({
      message: `"${key}" tidak bisa menjadi kunci.`,
      help: 'Pilih kata lain: kata ini punya arti sendiri di setiap program JavaScript.',
    }),
    'schema/invalid': ({ problem }, say) => ({ message: say(problem) }),
    'time/not-a-clock': ({ found }) => ({
      message: `"${found}" bukan jam.`,
      help: 'Tulis jam dan menit dari 00:00 sampai 23:59 dengan titik dua, misalnya "08:30".',
    }),
    'time/not-a-duration': ({ found, ofMonths, isNothing }) => ({
      message: `"${found}" bukan lama waktu.`,
      help: isNothing
        ? 'Tidak ada waktu yang berlalu di sini: hapus kunci ini.'
        : ofMonths
          ? 'Panjang bulan dan tahun tidak tetap: tulis hari atau minggu, misalnya 30d atau 4w.'
          : 'Tulis angka dan w, d, h, m, atau s (minggu, hari, jam, menit, detik), satuan terbesar lebih dulu: 45s, 15m, 1h30m, 2d, atau 1w.',
    }),
  },
  {
    'This file': 'Berkas ini',
    'A journey map': 'Peta perjalanan',
    'A persona': 'Persona',
    'A channel': 'Saluran',
    'A KPI': 'KPI',
    'Where a figure comes from': 'Sumber angka',
    'A piece of evidence': 'Bukti',
    'A message': 'Pesan',
    'A stage': 'Tahap',
    'A step': 'Langkah',
    'An emotion': 'Emosi',
    'A touchpoint': 'Titik kontak',
    'A pain point': 'Pain point',
    'An opportunity': 'Peluang',
    'A result': 'Hasil',
    'A way on': 'Jalan berikutnya',
    'An exit': 'Jalan keluar',
    'The service behind a step': 'Layanan di balik langkah',
    'A part of the service': 'Bagian layanan',
    'A library': 'Pustaka',
    'The config file': 'Berkas konfigurasi',
    opportunity: 'peluang',
  },
);

function otherScale(found: number): string {
  if (!(found > 2 && found <= 10)) return '';
  const ofFive = `Kalau skalanya 1 sampai 5, tulis ${Number((found - 3).toFixed(2))} (kurangi 3); kalau 0 sampai 10,`;
  const ofTen = `${Number((found / 2.5 - 2).toFixed(2))} (bagi 2.5, kurangi 2)`;
  return `${found <= 5 ? ofFive : 'Kalau skalanya 0 sampai 10, tulis'} ${ofTen}. Ubah semua skor di peta ini.`;
}

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'teks',
  number: 'angka',
  infinite: 'bukan angka yang terhingga',
  boolean: 'true atau false',
  list: 'daftar',
  group: 'kelompok kunci',
};

const inWords = (wanted: readonly Wanted[]): string => wanted.map(oneInWords).join(' atau ');

function oneInWords(wanted: Wanted): string {
  if (typeof wanted !== 'string')
    return wanted.length === 0
      ? kinds.group
      : `${kinds.group} (${wanted.map((key) => `${key}:`).join(', ')})`;
  if (wanted === 'choice') return 'salah satu dari beberapa kata';
  return wanted === 'filled-list' ? 'daftar dengan sedikitnya satu isi' : kinds[wanted];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
