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
  flow: 'Flow',
  flowPeople: '{people} of 100',
  flowVisits: '{visits} visits each',
  flowBack: 'Back to {step}',
  flowBackShare: '{share} back to {step}',
  flowAgain: 'Once more',
  flowAgainShare: '{share} once more',
  flowOn: 'On to {step}',
  flowOnShare: '{share} on to {step}',
  flowLeave: 'Some leave',
  flowLeaveShare: '{share} leave',
  flowLeavePeople: '{people} leave',
  flowEnd: 'End',
  flowReach: 'Reach the end',
  flowBuy: 'Buy',
  flowLoss: 'Biggest loss',
  flowLossAt: '{people} of 100 at {step}',
  flowOf100: 'of 100 people who start',
  flowWayBack: 'way back',
  flowWayOver: 'way past some steps',
  flowWayOut: 'people who leave',
  flowWorst: 'most leave here',
  timeLag: 'From first contact to purchase',
  timeLagLeast: 'at least {time}',
  timeLagTimed: '{timed} of {all} steps timed',
  timeLagMean: 'on average',
  channelHelps: 'helps',
  channelHelpsMany: 'helps {count} of 100 purchases',
  channelCloses: 'closes the purchase',
  pictureFunnel: 'Of 100 people who start: {steps}.',
  pictureFunnelStep: '{people} at {step}',
  pictureWay: 'From {step}: {ways}.',

  // Time
  durationSeconds: '{count} s',
  durationMinutes: '{count} min',
  durationHours: '{count} h',
  durationDay: '{count} day',
  durationDays: '{count} days',

  // Service blueprint

  // Channels

  // Future and baseline

  // Sub-journeys

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
