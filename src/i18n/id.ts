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
  durationSeconds: '{count} dtk',
  durationMinutes: '{count} mnt',
  durationHours: '{count} j',
  durationDay: '{count} hari',
  durationDays: '{count} hari',

  // Service blueprint
  physicalEvidence: 'Bukti fisik',
  customerActions: 'Tindakan pelanggan',
  frontstage: 'Garis depan',
  backstage: 'Balik layar',
  supportProcesses: 'Proses pendukung',
  lineOfInteraction: 'Garis interaksi',
  lineOfVisibility: 'Garis visibilitas',
  lineOfInternalInteraction: 'Garis interaksi internal',
  doneBy: 'Dilakukan oleh',
  wait: 'Menunggu',
  failPoint: 'Titik gagal',
  failsOften: 'sering gagal',
  handOff: 'Serah terima',
  handOffAt: '{role} · {lane}',
  waiting: 'Waktu tunggu',
  waitingAt: '{time} di {count} tempat',
  waitingAtOne: '{time} di satu tempat',
  context: 'Konteks',
  need: 'Kebutuhan',

  // Channels
  channel: 'Saluran',
  channels: 'Saluran',
  channelTotal: 'Jumlah',
  channelTouchpoints: 'titik kontak di sebuah saluran',

  // Future and baseline

  // Sub-journeys

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
