import { common } from '../shape/common-words.ts';

/** What people write for the keys of a KPI, in English and Indonesian. */
export const kpiWords = {
  name: common.name,
  metric: [
    'kind',
    'type',
    'jenis',
    'metrik',
    'indikator',
    'indikator_kinerja',
    'measure',
    'formula',
    'rumus',
    'ukuran',
  ],
  stage: common.stage,
  value: ['nilai', 'amount', 'figure', 'actual', 'current', 'angka', 'aktual', 'realisasi', 'nilai_sekarang'],
  previous: [
    'before',
    'sebelum',
    'acuan',
    'baseline',
    'baseline_figure',
    'baseline_value',
    'previous_value',
    'last_period',
    'prior',
    'sebelumnya',
    'nilai_awal',
    'nilai_sebelumnya',
    'periode_lalu',
    'periode_sebelumnya',
  ],
  target: ['tujuan', 'goal', 'goals', 'objective', 'objectives', 'sasaran', 'nilai_target'],
  direction: ['trend', 'better', 'arah', 'tren'],
  unit: ['units', 'satuan'],
  currency: ['mata_uang', 'valuta'],
  scale: ['max', 'out_of', 'skala'],
  period: ['tanggal', 'date', 'month', 'quarter', 'periode', 'bulan', 'kuartal'],
  sample: common.asked,
  evidence: common.citing,
} as const;

/** What they call the metrics. */
export const metricWords = {
  'conversion-rate': ['conversion', 'cvr', 'konversi', 'tingkat_konversi'],
  'retention-rate': ['retention', 'retensi', 'tingkat_retensi'],
  'churn-rate': ['churn', 'attrition'],
  'average-order-value': ['aov', 'basket', 'nilai_pesanan_rata_rata'],
  roi: ['return_on_investment'],
  csat: ['customer_satisfaction', 'satisfaction', 'kepuasan', 'kepuasan_pelanggan'],
  nps: ['net_promoter_score'],
  ces: ['customer_effort_score', 'effort'],
  custom: ['other', 'lainnya'],
} as const;

/** What they call the directions in which a figure gets better. */
export const directionWords = {
  up: [
    'higher',
    'higher_is_better',
    'high',
    'more',
    'increase',
    'rising',
    'positive',
    'naik',
    'meningkat',
    'tinggi',
    'lebih_tinggi',
    'atas',
    'ke_atas',
  ],
  down: [
    'lower',
    'lower_is_better',
    'low',
    'less',
    'decrease',
    'falling',
    'negative',
    'turun',
    'menurun',
    'rendah',
    'lebih_rendah',
    'bawah',
    'ke_bawah',
  ],
} as const;

/** What people write for the keys of what a figure is computed from. */
export const figureSourceWords = {
  file: ['csv', 'berkas', 'data'],
  column: ['col', 'kolom'],
  numerator: ['pembilang'],
  denominator: ['divided_by', 'penyebut'],
  where: ['filter', 'saring'],
  aggregate: ['agg', 'agregat'],
  separator: ['delimiter', 'pemisah'],
  decimal: ['desimal', 'decimal_mark', 'decimal_separator'],
  thousands: ['ribuan', 'thousands_mark', 'thousands_separator', 'group', 'grouping'],
  answers: ['ratings', 'responses', 'jawaban'],
  conversions: ['converted', 'konversi'],
  entrants: ['visitors', 'visits', 'leads', 'pengunjung'],
  start: ['jumlah_awal'],
  end: ['jumlah_akhir'],
  new: ['pelanggan_baru'],
  lost: ['churned', 'hilang'],
  revenue: ['sales', 'pendapatan', 'omzet'],
  orders: ['pesanan'],
  gain: ['profit', 'returns', 'keuntungan'],
  cost: ['costs', 'investment', 'biaya'],
} as const;

/** What they call the ways in which rows become one figure. */
export const aggregateWords = {
  sum: ['total', 'jumlah'],
  mean: ['average', 'avg', 'rata_rata'],
  last: ['latest', 'terakhir'],
} as const;
