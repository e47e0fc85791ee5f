import { common } from './shape/common-words.ts';

/** What people write for the keys of a map, in English and Indonesian. */
export const journeyWords = {
  title: ['name', 'judul'],
  description: ['deskripsi'],
  locale: ['language', 'lang', 'bahasa'],
  type: ['kind', 'jenis'],
  baseline: ['compare_with', 'before', 'sebelum', 'acuan', 'pembanding'],
  use: [
    'library',
    'libraries',
    'include',
    'includes',
    'import',
    'imports',
    'extends',
    'pustaka',
    'impor',
    'gunakan',
  ],
  owner: common.owner,
  personas: ['persona', 'pelanggan', 'actors', 'who', 'siapa', 'actor'],
  channels: common.channel,
  kpis: ['kpi', 'metrics', 'metric', 'measures', 'indicators', 'metrik', 'indikator', 'indikator_kinerja'],
  evidence: [
    'kutipan',
    'bukti',
    'source',
    'sources',
    'sumber',
    'proof',
    'research',
    'riset',
    'references',
    'citation',
    'citations',
    'rujukan',
  ],
  messages: ['message', 'pesan', 'broadcasts', 'siaran', 'templates'],
  stages: ['phases', 'tahapan', 'tahap'],
} as const;

/** What people write for the keys of a library. */
export const libraryWords = {
  use: [
    'library',
    'libraries',
    'include',
    'includes',
    'import',
    'imports',
    'extends',
    'pustaka',
    'impor',
    'gunakan',
  ],
  personas: ['persona', 'pelanggan', 'actors', 'who', 'siapa', 'actor'],
  channels: common.channel,
  kpis: ['kpi', 'metrics', 'metric', 'measures', 'indicators', 'metrik', 'indikator', 'indikator_kinerja'],
  evidence: [
    'kutipan',
    'bukti',
    'source',
    'sources',
    'sumber',
    'proof',
    'research',
    'riset',
    'references',
    'citation',
    'citations',
    'rujukan',
  ],
} as const;

/** What they call the kinds of map. */
export const mapTypeWords = {
  'current-state': [
    'current',
    'as_is',
    'today',
    'now',
    'existing',
    'kondisi_sekarang',
    'kondisi_saat_ini',
    'sekarang',
    'saat_ini',
  ],
  'future-state': ['future', 'to_be', 'target', 'ideal', 'masa_depan', 'kondisi_masa_depan', 'mendatang'],
  'day-in-the-life': ['day', 'day_in_the_life', 'day_in_life', 'sehari', 'sehari_hari'],
  'service-blueprint': [
    'blueprint',
    'service_blueprint',
    'cetak_biru',
    'cetak_biru_layanan',
    'kerangka_layanan',
  ],
} as const;
