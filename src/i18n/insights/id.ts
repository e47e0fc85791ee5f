import type { InsightLabels } from './insight-labels.ts';

/** Indonesian words of the insights. */
export const id: InsightLabels = {
  allMaps: 'Keseluruhan {count} peta',
  nothing:
    'Belum ada yang dapat disampaikan: peta ini belum punya skor, titik kontak, pain point, peluang, KPI, atau layanan di baliknya.',
  more: 'dan {count} lagi',
  countOf: '{count} dari {all}',
  mapsCount: '{count} peta',

  noFigure: '–',

  moments: 'Momen terbaik dan terburuk',
  momentsBasis: 'rata-rata {mean} dari {measured} di antara {all} langkah',
  lowest: 'Terendah',
  highest: 'Tertinggi',
  momentOf: '{kind}: {feeling}',
  moreAlike: 'dan {count} lagi dengan skor ini',

  momentsOfTruth: 'Momen penentu',
  momentsOfTruthBasis: '{measured} dari {count} terukur',

  steepestFall: 'Penurunan paling tajam',
  steepestFallBasis: '{falls} dari {pairs} pasangan langkah berurutan yang terukur menurun',
  stepAndScore: '{step} {score}',

  painPoints: 'Pain point terberat',
  painsBasis: '{count} dari {all} pain point',
  painsBasisRated:
    '{count} teratas dari {rated} pain point yang memiliki tingkat keparahan; seluruhnya {all}',
  painsUnrated: '{all} pain point, tidak ada yang memiliki tingkat keparahan',
  painsEased: '{count} pain point sudah diringankan oleh yang selesai',
  bySeverity: 'menurut keparahan, 1 sampai 5',
  bySeverityAndReach: 'keparahan × bagian orang yang sampai di sana, paling tinggi 5',
  severityAndReach: 'keparahan {severity} dari {of}; {people} dari 100 orang sampai di sana',

  unaddressed: 'Pain point tanpa peluang',
  unaddressedBasis:
    '{count} dari {all} pain point belum punya; peluang yang tidak menyebut pain point dihitung untuk langkahnya sendiri',

  opportunities: 'Yang perlu didahulukan',
  opportunitiesByImpact: '{count} dari {all} peluang terbuka menurut dampak × kelayakan, dari 25',
  opportunitiesByRice: '{count} dari {all} peluang terbuka menurut RICE',
  opportunitiesUnrated: 'belum dinilai: {count}',
  addresses: 'meringankan: {pains}',

  kpis: 'KPI dibandingkan target',
  kpisMet: '{count} tercapai',
  kpisMissed: '{count} meleset',
  kpisNotMeasured: '{count} belum diukur',
  kpisNoTarget: '{count} tanpa target',
  targetOf: 'target {target}',
  onTarget: 'tepat pada target {target}',
  targetMet: 'target {target} tercapai, dengan selisih {by}',
  targetMissed: 'target {target} meleset {by}',
  noTarget: 'tanpa target',
  points: '{count} poin',

  funnel: 'Di mana orang hilang',
  funnelExits: 'porsi diketahui untuk {exitsWithShare} dari {exits} titik keluar',
  funnelSteps: 'jumlah orang diketahui di {stepsKnown} dari {steps} langkah',
  worstLoss: 'dari 100 orang yang memulai pergi di sini: kehilangan terbesar',
  shareOfThose: '{share} dari yang ada di sini; {people} dari 100 sampai di sini',
  reachTheEnd: 'dari 100 orang yang memulai sampai akhir',

  service: 'Layanan di baliknya',
  serviceFails: '{count} titik gagal',
  serviceWaits: 'menunggu {time} di {count} tempat',
  serviceHandOffs: '{count} serah terima',
  handOffTo: '{from} → {to}',

  evidence: 'Bukti',
  evidenceBasis: 'klaim: {claims}; sumber yang dirujuk: {sources}',

  coverage: 'Cakupan',
  coverageSteps: 'langkah: {count}',
  coverageMeasured: 'dengan skor: {count}',
  coverageTouchpoints: 'titik kontak: {count}',
  noFeeling: 'Belum ada perasaan yang diukur di: {list}',
  noTouchpoint: 'Tidak ada titik kontak di: {list}',
  neverUsed: 'Saluran yang tidak pernah dipakai: {list}',
  personaNoStep: '{persona} tidak punya langkah di: {list}',
  personaNoFeeling: '{persona}: belum ada perasaan yang diukur di: {list}',
  balance: 'daring, {offline} luring',
  balanceBasis: '{count} dari {all} titik kontak, yang salurannya menyebutkan jenisnya',

  change: 'Dibandingkan kondisi awal',
  changeBasis: 'dibandingkan dengan {baseline}',

  sharedPains: 'Pain point di beberapa peta',
  sharedPainsBasis:
    '{count} dari {all} yang ada di beberapa peta; {painPoints} pain point di {maps} peta dibandingkan',
  sameText: 'teks yang sama: {maps}',
  similarText: 'teks yang mirip, {likeness} kelompok hurufnya sama:',
  textAndMaps: '“{text}”: {maps}',
  meanSeverity: 'keparahan rata-rata {severity}, diketahui untuk {count} dari {all}',

  channels: 'Saluran, dari yang terburuk',
  channelsBasis:
    '{count} dari {all} saluran, dicocokkan menurut nama di {maps} peta; rata-rata perasaan pada langkah yang memakainya',
  stepsMeasured: 'peta: {maps}; langkah: {all}, terukur: {measured}',
  stepsOfSeveral: 'langkah terukur yang dihitung dengan rata-rata beberapa persona: {count}',
  stepsNotMeasured: 'peta: {maps}; langkah: {all}, belum ada yang diukur',
  painsThere: 'pain point di sana: {count}',
  painsAndSeverity: 'pain point di sana: {count}; keparahan rata-rata {severity} dari {rated}',

  phases: 'Perbandingan fase',
  phasesBasis: '{count} dari {all} peta menyebutkan fase tahapannya',
  painsPerMap: 'pain point: {count}, {each} per peta',
  awareness: 'Kesadaran',
  consideration: 'Pertimbangan',
  decision: 'Keputusan',
  experience: 'Pengalaman',
  loyalty: 'Loyalitas',

  changes: 'Masa depan dibandingkan sekarang',
  changesBasis:
    'kenaikan rata-rata {gain} dari {maps} di antara {all} peta yang punya kondisi awal; langkah yang terukur di keduanya: {steps}',
  changesOfSeveral: 'peta yang dihitung dengan rata-rata beberapa persona: {count}',
};
