import type { Labels } from './labels.ts';

/** Indonesian labels. */
export const id: Labels = {
  map: 'Peta perjalanan pelanggan',
  typeCurrentState: 'Kondisi sekarang',
  typeFutureState: 'Kondisi masa depan',
  typeDayInTheLife: 'Kondisi harian',
  typeServiceBlueprint: 'Kerangka layanan jasa',

  persona: 'Persona',
  personas: 'Persona',
  scenario: 'Skenario',
  owner: 'Penanggung jawab',
  goals: 'Tujuan',
  motivations: 'Motivasi',
  needs: 'Kebutuhan',
  frustrations: 'Frustrasi',

  lane: 'Lajur',
  stage: 'Tahapan',
  stages: 'Tahapan',
  step: 'Langkah',
  steps: 'Langkah',
  goal: 'Tujuan',

  emotion: 'Perasaan',
  actions: 'Tindakan',
  thoughts: 'Pikiran',
  touchpoints: 'Titik kontak',
  painPoints: 'Pain point',
  opportunities: 'Peluang',
  who: 'Siapa',

  veryNegative: 'sangat negatif',
  negative: 'negatif',
  neutral: 'netral',
  positive: 'positif',
  veryPositive: 'sangat positif',
  notMeasured: 'belum diukur',
  mixedFeelings: 'perasaan campur aduk',
  momentOfTruth: 'Momen penentu',
  online: 'daring',
  offline: 'luring',
  severity: 'keparahan',
  severityOf: 'keparahan {value} dari {of}',
  priority: 'prioritas = dampak × kelayakan, dari 25',
  priorityOf: 'prioritas {value} dari {of}',

  impact: 'Dampak',
  feasibility: 'Kelayakan',
  lowImpact: 'Dampak rendah',
  highImpact: 'Dampak tinggi',
  lowFeasibility: 'Kelayakan rendah',
  highFeasibility: 'Kelayakan tinggi',
  quickWins: 'Hasil cepat',
  bigBets: 'Proyek besar',
  fillIns: 'Pengisi waktu',
  timeSinks: 'Pemborosan waktu',

  // Personas and the lines of the curve

  // How people move

  // Time

  // Service blueprint

  // Channels

  // Future and baseline
  comparedWith: 'Dibandingkan dengan',
  baselineLine: 'Saat ini',
  changes: 'Perubahan',
  newStep: 'Langkah baru',
  removedSteps: 'Langkah yang hilang',
  changeMoved: 'Berpindah tempat',
  changeDuration: 'Durasi',
  actionNew: 'tindakan baru',
  actionGone: 'tindakan dihilangkan',
  touchpointNew: 'titik kontak baru',
  touchpointGone: 'titik kontak dihilangkan',
  painNew: 'pain point baru',
  painGone: 'pain point teratasi',
  opportunityTakenUp: 'peluang diwujudkan',
  gainFeeling: 'Perasaan, rata-rata',
  gainFeelingNote: 'langkah yang diukur di kedua peta: {count}',
  lowestMoment: 'Momen terendah',
  goneAndNew: '{gone} hilang, {fresh} baru',
  reachEnd: 'Dari 100 orang, sampai akhir',

  // Sub-journeys
  subJourney: 'Perjalanan di dalamnya',
  subSteps: 'langkah: {count}',
  subTruths: 'momen penentu: {count}',

  decimalMark: ',',

  legend: 'Keterangan',
  mapsIndex: 'Peta perjalanan pelanggan',
  mapsCount: '{count} peta',
  emotionCurve: 'Kurva perasaan',
  scrollHint: 'Peta dapat digeser ke samping',

  pictureOf: '{map}, {type}: {title}.',
  picturePersona: 'Persona: {name}.',
  pictureStage: 'Tahap {number}, {name}.',
  pictureStageFelt: 'Tahap {number}, {name}: {feelings}.',
};
