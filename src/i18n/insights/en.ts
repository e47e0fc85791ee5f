/** English words of the insights; they define the keys that every other language must have. */
export const en = {
  allMaps: 'All {count} maps together',
  nothing:
    'Nothing to tell yet: the map has no scores, touchpoints, pain points, opportunities, KPIs or service behind it.',
  more: 'and {count} more',
  countOf: '{count} of {all}',
  mapsCount: '{count} {count|map|maps}',

  /** Stands where a figure would stand. */
  noFigure: '–',

  moments: 'Best and worst moments',
  momentsBasis: 'mean {mean} over {measured} of {all} {all|step|steps}',
  lowest: 'Lowest',
  highest: 'Highest',
  momentOf: '{kind}: {feeling}',
  moreAlike: 'and {count} more with this score',

  momentsOfTruth: 'Moments of truth',
  momentsOfTruthBasis: '{measured} of {count} measured',

  steepestFall: 'Steepest fall',
  steepestFallBasis:
    '{falls} of {pairs} {pairs|pair|pairs} of neighbouring measured steps {falls|falls|fall}',
  stepAndScore: '{step} {score}',

  painPoints: 'Worst pain points',
  painsBasis: '{count} of {all} {all|pain point|pain points}',
  painsBasisRated: 'first {count} of {rated} {rated|pain point|pain points} with a severity; {all} in all',
  painsUnrated: '{all} {all|pain point, without|pain points, none with} a severity',
  painsEased: '{count} {count|pain point is|pain points are} eased by what is done',
  bySeverity: 'by severity, 1 to 5',
  bySeverityAndReach: 'severity × part of the people who come there, up to 5',
  severityAndReach: 'severity {severity} of {of}; {people} of 100 people come there',

  unaddressed: 'Pain points without an opportunity',
  unaddressedBasis:
    '{count} of {all} {all|pain point|pain points} {count|has|have} none; an opportunity that names no pain point counts for those of its step',

  opportunities: 'What to do first',
  opportunitiesByImpact:
    '{count} of {all} open {all|opportunity|opportunities} by impact × feasibility, out of 25',
  opportunitiesByRice: '{count} of {all} open {all|opportunity|opportunities} by RICE',
  opportunitiesUnrated: 'not weighed: {count}',
  addresses: 'eases: {pains}',

  kpis: 'KPIs against their targets',
  kpisMet: '{count} met',
  kpisMissed: '{count} missed',
  kpisNotMeasured: '{count} not measured',
  kpisNoTarget: '{count} without a target',
  targetOf: 'target {target}',
  onTarget: 'target {target} hit exactly',
  targetMet: 'target {target} met, with {by} to spare',
  targetMissed: 'target {target} missed by {by}',
  noTarget: 'no target',
  points: '{count} {count|point|points}',

  funnel: 'Where people are lost',
  funnelExits: 'shares are given for {exitsWithShare} of {exits} {exits|exit|exits}',
  funnelSteps: 'people are known at {stepsKnown} of {steps} {steps|step|steps}',
  worstLoss: 'of 100 people who start leave here: the worst loss',
  shareOfThose: '{share} of those who are here; {people} of 100 come here',
  reachTheEnd: 'of 100 people who start come to the end',

  service: 'The service behind it',
  serviceFails: '{count} {count|fail point|fail points}',
  serviceWaits: 'waiting {time} at {count} {count|place|places}',
  serviceHandOffs: '{count} {count|hand-off|hand-offs}',
  handOffTo: '{from} → {to}',

  evidence: 'Evidence',
  evidenceBasis: 'claims: {claims}; sources cited: {sources}',

  coverage: 'Coverage',
  coverageSteps: 'steps: {count}',
  coverageMeasured: 'with a score: {count}',
  coverageTouchpoints: 'touchpoints: {count}',
  noFeeling: 'No feeling measured in: {list}',
  noTouchpoint: 'No touchpoint in: {list}',
  neverUsed: 'Channels never used: {list}',
  personaNoStep: '{persona} takes no step in: {list}',
  personaNoFeeling: '{persona}: no feeling measured in: {list}',
  balance: 'online, {offline} offline',
  balanceBasis: '{count} of {all} {all|touchpoint|touchpoints}, whose channel says which it is',

  change: 'Against the baseline',
  changeBasis: 'compared with {baseline}',

  sharedPains: 'Pain points of several maps',
  sharedPainsBasis:
    '{count} of {all} that {all|stands|stand} on several maps; {painPoints} pain points on {maps} maps were compared',
  sameText: 'the same text: {maps}',
  similarText: 'similar texts, {likeness} of the letter groups in common:',
  textAndMaps: '“{text}”: {maps}',
  meanSeverity: 'severity {severity} on average, given for {count} of {all}',

  channels: 'Channels, the worst first',
  channelsBasis:
    '{count} of {all} {all|channel|channels}, matched by name over {maps} {maps|map|maps}; mean feeling at the steps that use them',
  stepsMeasured: 'maps: {maps}; steps: {all}, measured: {measured}',
  stepsOfSeveral: 'measured steps that count with the mean over several personas: {count}',
  stepsNotMeasured: 'maps: {maps}; steps: {all}, none measured',
  painsThere: 'pain points there: {count}',
  painsAndSeverity: 'pain points there: {count}; severity {severity} on average of {rated}',

  phases: 'Phases compared',
  phasesBasis: '{count} of {all} maps name the phases of their stages',
  painsPerMap: 'pain points: {count}, {each} a map',
  awareness: 'Awareness',
  consideration: 'Consideration',
  decision: 'Decision',
  experience: 'Experience',
  loyalty: 'Loyalty',

  changes: 'Future against today',
  changesBasis:
    'mean gain {gain} over {maps} of {all} {all|map|maps} with a baseline; steps measured on both: {steps}',
  changesOfSeveral: 'maps that count with the mean over several personas: {count}',
} as const;
