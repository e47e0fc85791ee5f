import { common } from '../shape/common-words.ts';

/** What people write for the keys of an opportunity, in English and Indonesian. */
export const opportunityWords = {
  text: common.done,
  addresses: ['solves', 'eases', 'fixes', 'pain_points', 'mengatasi', 'meringankan'],
  impact: ['dampak'],
  feasibility: ['kelayakan', 'ease'],
  owner: common.owner,
  department: ['team', 'tim', 'departemen', 'divisi'],
  status: ['state', 'progress', 'keadaan'],
  kpi: ['kpis', 'metric', 'metrik', 'indikator', 'indikator_kinerja'],
  result: ['outcome', 'results', 'hasil'],
  evidence: common.citing,
} as const;

/** What they call how far one is. */
export const statusWords = {
  idea: ['proposed', 'backlog', 'new', 'open', 'gagasan', 'ide', 'usulan'],
  planned: [
    'todo',
    'to_do',
    'next',
    'scheduled',
    'accepted',
    'rencana',
    'direncanakan',
    'dijadwalkan',
    'disetujui',
  ],
  'in-progress': [
    'doing',
    'started',
    'ongoing',
    'wip',
    'active',
    'dikerjakan',
    'sedang_dikerjakan',
    'berjalan',
    'proses',
    'dalam_proses',
  ],
  done: ['finished', 'complete', 'completed', 'shipped', 'closed', 'selesai', 'rampung'],
  rejected: [
    'declined',
    'dropped',
    'cancelled',
    'canceled',
    'wontfix',
    'wont_do',
    'ditolak',
    'tolak',
    'dibatalkan',
    'batal',
  ],
} as const;

/** What people write for the keys of a RICE score. */
export const riceWords = {
  reach: ['jangkauan'],
  impact: ['dampak'],
  confidence: ['keyakinan'],
  effort: ['upaya', 'usaha'],
} as const;

/** What people write for the keys of a result. */
export const resultWords = {
  before: ['sebelum', 'sebelumnya', 'nilai_awal', 'nilai_sebelumnya'],
  after: ['now', 'sesudah', 'setelah'],
  change: ['delta', 'perubahan'],
  note: common.note,
} as const;
