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
  durationSeconds: '{count} s',
  durationMinutes: '{count} min',
  durationHours: '{count} h',
  durationDay: '{count} day',
  durationDays: '{count} days',

  // Service blueprint
  physicalEvidence: 'Physical evidence',
  customerActions: 'Customer actions',
  frontstage: 'Frontstage',
  backstage: 'Backstage',
  supportProcesses: 'Support processes',
  lineOfInteraction: 'Line of interaction',
  lineOfVisibility: 'Line of visibility',
  lineOfInternalInteraction: 'Line of internal interaction',
  doneBy: 'Done by',
  wait: 'Wait',
  failPoint: 'Fail point',
  failsOften: 'often fails',
  handOff: 'Hand-off',
  handOffAt: '{role} · {lane}',
  waiting: 'Waiting',
  waitingAt: '{time} at {count} places',
  waitingAtOne: '{time} at one place',
  context: 'Context',
  need: 'Need',

  // Channels
  channel: 'Channel',
  channels: 'Channels',
  channelTotal: 'Total',
  channelTouchpoints: 'touchpoints in a channel',

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
