import { common } from '../shape/common-words.ts';

/** What people write for the keys of what a step has and a stage may have, in English and Indonesian. */
export const momentWords = {
  personas: ['persona', 'pelanggan', 'actors', 'who', 'siapa', 'actor'],
  at: ['time', 'start', 'waktu', 'jam', 'pukul'],
  duration: ['length', 'durasi', 'lama'],
  actions: ['action', 'tasks', 'doing', 'activities', 'tindakan', 'customer_actions'],
  thoughts: ['thinking', 'pikiran'],
  emotion: ['feeling', 'feelings', 'emotions', 'mood', 'perasaan', 'emosi'],
  touchpoints: ['titik_kontak'],
  pain_points: ['pains', 'problems', 'frictions'],
  opportunities: ['ideas', 'gains', 'solutions', 'peluang'],
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
  severity: ['keparahan'],
  evidence: common.citing,
} as const;
