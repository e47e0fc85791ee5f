import { common } from '../shape/common-words.ts';

/** What people write for the keys of what a step has and a stage may have, in English and Indonesian. */
export const momentWords = {
  personas: ['persona', 'pelanggan', 'actors', 'who', 'siapa', 'actor'],
  at: ['time', 'start', 'waktu', 'jam', 'pukul'],
  duration: [
    'length',
    'wait',
    'wait_time',
    'waiting',
    'waiting_time',
    'time_spent',
    'takes',
    'durasi',
    'lama',
    'menunggu',
    'tunggu',
    'waktu_tunggu',
  ],
  actions: [
    'action',
    'tasks',
    'doing',
    'activities',
    'tindakan',
    'aksi',
    'aktivitas',
    'kegiatan',
    'customer_actions',
  ],
  thoughts: ['thought', 'thinking', 'thinks', 'pikiran', 'pemikiran'],
  emotion: ['feeling', 'feelings', 'emotions', 'mood', 'perasaan', 'emosi'],
  touchpoints: ['titik_kontak', 'titik_sentuh', 'titik_interaksi', 'interactions', 'interaksi'],
  pain_points: [
    'pain',
    'pains',
    'problem',
    'problems',
    'friction',
    'frictions',
    'frustrations',
    'issues',
    'barriers',
    'masalah',
    'keluhan',
    'kendala',
    'hambatan',
    'kesulitan',
    'titik_masalah',
    'titik_nyeri',
  ],
  opportunities: [
    'ideas',
    'gains',
    'improvements',
    'recommendations',
    'solutions',
    'peluang',
    'kesempatan',
    'solusi',
    'perbaikan',
    'rekomendasi',
    'saran',
  ],
  moment_of_truth: ['mot', 'key_moment', 'momen_kebenaran', 'momen_penentu', 'momen_penting'],
  next: ['goto', 'branch', 'loop', 'back', 'go_to', 'branches', 'berikutnya', 'selanjutnya', 'lanjut'],
  exit: ['leave', 'leaves', 'dropoff', 'drop_off', 'churn', 'keluar'],
  purchase: ['buy', 'conversion', 'pembelian', 'beli'],
  blueprint: ['service_blueprint', 'kerangka_layanan'],
} as const;

/** What people write for the keys of a step. */
export const stepWords = {
  ...momentWords,
  name: common.name,
} as const;

/** What people write for the keys of a stage. */
export const stageWords = {
  ...momentWords,
  name: common.name,
  phase: ['fase'],
  journey: ['map', 'subjourney', 'sub_journey', 'perjalanan'],
  goals: ['tujuan', 'goal', 'objective', 'objectives', 'sasaran'],
  kpis: ['kpi', 'metrics', 'metric', 'measures', 'indicators', 'metrik', 'indikator', 'indikator_kinerja'],
  steps: ['langkah', 'substages'],
} as const;

/** What they call the usual phases. */
export const phaseWords = {
  awareness: ['aware', 'discovery', 'kesadaran', 'sadar'],
  consideration: ['consider', 'evaluation', 'research', 'pertimbangan'],
  decision: ['purchase', 'buying', 'buy', 'conversion', 'acquisition', 'keputusan', 'pembelian'],
  experience: ['use', 'usage', 'service', 'onboarding', 'pengalaman', 'pemakaian', 'penggunaan'],
  loyalty: ['retention', 'advocacy', 'loyal', 'loyalitas'],
} as const;

/** What people write for the keys of an emotion. */
export const emotionWords = {
  persona: ['who', 'siapa', 'actor'],
  label: common.label,
  score: ['valence', 'value', 'skor', 'nilai'],
  evidence: common.citing,
} as const;

/** What people write for the keys of a pain point. */
export const painPointWords = {
  text: common.label,
  severity: ['keparahan', 'tingkat_keparahan', 'level', 'tingkat'],
  evidence: common.citing,
} as const;
