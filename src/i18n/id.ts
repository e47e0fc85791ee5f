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
  flow: 'Alur',
  flowPeople: '{people} dari 100',
  flowVisits: '{visits} kunjungan per orang',
  flowBack: 'Kembali ke {step}',
  flowBackShare: '{share} kembali ke {step}',
  flowAgain: 'Sekali lagi',
  flowAgainShare: '{share} sekali lagi',
  flowOn: 'Lanjut ke {step}',
  flowOnShare: '{share} lanjut ke {step}',
  flowLeave: 'Sebagian pergi',
  flowLeaveShare: '{share} pergi',
  flowLeavePeople: '{people} pergi',
  flowEnd: 'Selesai',
  flowReach: 'Sampai akhir',
  flowBuy: 'Membeli',
  flowLoss: 'Kehilangan terbesar',
  flowLossAt: '{people} dari 100 di {step}',
  flowOf100: 'dari 100 orang yang memulai',
  flowWayBack: 'jalan kembali',
  flowWayOver: 'jalan yang melewati langkah',
  flowWayOut: 'orang yang pergi',
  flowWorst: 'terbanyak pergi di sini',
  timeLag: 'Dari kontak pertama sampai membeli',
  timeLagLeast: 'paling sedikit {time}',
  timeLagTimed: '{timed} dari {all} langkah berdurasi',
  timeLagMean: 'rata-rata',
  channelHelps: 'membantu',
  channelHelpsMany: 'membantu {count} dari 100 pembelian',
  channelCloses: 'menutup pembelian',
  pictureFunnel: 'Dari 100 orang yang memulai: {steps}.',
  pictureFunnelStep: '{people} di {step}',
  pictureWay: 'Dari {step}: {ways}.',

  // Time
  time: 'Waktu',
  seconds: '{count} dtk',
  minutes: '{count} mnt',
  hours: '{count} j',
  day: '{count} hari',
  days: '{count} hari',
  week: '{count} minggu',
  weeks: '{count} minggu',
  journeyTakes: 'Lamanya',
  atLeast: 'sedikitnya {duration}',
  withoutUs: 'tanpa kami',
  nextDay: 'hari berikutnya',
  untilNext: 'sampai langkah berikutnya',

  // Service blueprint

  // Channels

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
