/** English labels; they define the keys that every other language must have. Placeholders stand in braces. */
export const en = {
  map: 'Customer journey map',
  typeCurrentState: 'Current state',
  typeFutureState: 'Future state',
  typeDayInTheLife: 'Day in the life',
  typeServiceBlueprint: 'Service blueprint',

  persona: 'Persona',
  personas: 'Personas',
  scenario: 'Scenario',
  owner: 'Owner',
  goals: 'Goals',
  motivations: 'Motivations',
  needs: 'Needs',
  frustrations: 'Frustrations',

  lane: 'Lane',
  stage: 'Stage',
  stages: 'Stages',
  step: 'Step',
  steps: 'Steps',
  goal: 'Goal',

  emotion: 'Emotion',
  actions: 'Actions',
  thoughts: 'Thoughts',
  touchpoints: 'Touchpoints',
  painPoints: 'Pain points',
  opportunities: 'Opportunities',
  who: 'Who',

  veryNegative: 'very negative',
  negative: 'negative',
  neutral: 'neutral',
  positive: 'positive',
  veryPositive: 'very positive',
  notMeasured: 'not measured',
  mixedFeelings: 'mixed feelings',
  momentOfTruth: 'Moment of truth',
  online: 'online',
  offline: 'offline',
  severity: 'severity',
  severityOf: 'severity {value} of {of}',
  priority: 'priority = impact × feasibility, out of 25',
  priorityOf: 'priority {value} of {of}',

  impact: 'Impact',
  feasibility: 'Feasibility',
  lowImpact: 'Low impact',
  highImpact: 'High impact',
  lowFeasibility: 'Low feasibility',
  highFeasibility: 'High feasibility',
  quickWins: 'Quick wins',
  bigBets: 'Big bets',
  fillIns: 'Fill-ins',
  timeSinks: 'Time sinks',

  // Personas and the lines of the curve

  // How people move

  // Time

  // Service blueprint

  // Channels

  // Future and baseline
  comparedWith: 'Compared with',
  baselineLine: 'Today',
  changes: 'Changes',
  newStep: 'New step',
  removedSteps: 'Steps that go',
  changeMoved: 'Moved',
  changeDuration: 'Duration',
  actionNew: 'new action',
  actionGone: 'action gone',
  touchpointNew: 'new touchpoint',
  touchpointGone: 'touchpoint gone',
  painNew: 'new pain point',
  painGone: 'pain point gone',
  opportunityTakenUp: 'opportunity taken up',
  gainFeeling: 'Feeling, on average',
  gainFeelingNote: 'steps measured on both maps: {count}',
  lowestMoment: 'Lowest moment',
  goneAndNew: '{gone} gone, {fresh} new',
  reachEnd: 'Of 100, reach the end',

  // Sub-journeys
  subJourney: 'Journey within',
  subSteps: 'steps: {count}',
  subTruths: 'moments of truth: {count}',

  decimalMark: '.',

  legend: 'Legend',
  mapsIndex: 'Customer journey maps',
  mapsCount: '{count} maps',
  emotionCurve: 'Emotion curve',
  scrollHint: 'The map scrolls sideways',

  pictureOf: '{map}, {type}: {title}.',
  picturePersona: 'Persona: {name}.',
  pictureStage: 'Stage {number}, {name}.',
  pictureStageFelt: 'Stage {number}, {name}: {feelings}.',
} as const;
