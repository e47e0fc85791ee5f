import { compile } from '../../src/app/compile.ts';
import { labelsFor } from '../../src/i18n/languages.ts';
import type { RatedOpportunityView } from '../../src/parts/backlog/backlog-view.ts';
import { noSupport } from '../../src/view/support/support.ts';
import type {
  CellView,
  FeelingView,
  ItemView,
  JourneyView,
  LaneView,
  Level,
  PersonaView,
  Phase,
  StageView,
  StepView,
  Tone,
} from '../../src/view/journey-view.ts';

/** What a test says about a journey; the rest is filled in. */
export interface Sample {
  readonly locale?: string;
  readonly title?: string;
  readonly description?: string;
  readonly scenario?: string;
  readonly owner?: string;
  readonly personas?: readonly SamplePersona[];
  readonly stages?: readonly SampleStage[];
  readonly lanes?: readonly SampleLane[];
  readonly ratedOpportunities?: readonly RatedOpportunityView[];
}

export interface SamplePersona {
  readonly name: string;
  readonly segment?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly quote?: string;
  readonly goals?: readonly string[];
}

export interface SampleStage {
  readonly name: string;
  readonly phase?: Phase;
  readonly goals?: readonly string[];
  readonly steps?: readonly SampleStep[];
}

export interface SampleStep {
  readonly name?: string;
  readonly summary?: string;
  readonly personas?: readonly string[];
  readonly score?: Level | null;
  readonly momentOfTruth?: boolean;
  /** What is felt, in words, all of the score; none where nobody says. */
  readonly feelings?: readonly string[];
}

export interface SampleLane {
  readonly label: string;
  /** For each step its items; a step without an entry has none. */
  readonly items: readonly (readonly Partial<ItemView>[])[];
}

/** What a map says that has a stage and nothing else. */
function blankView(locale: string): JourneyView {
  const text = `title: Blank\nlocale: ${locale}\nstages: [Awareness]\n`;
  const compiled = compile('blank.journey.yaml', new TextEncoder().encode(text));
  if (!compiled.ok) throw new Error('The blank map has mistakes.');
  return compiled.value;
}

/**
 * A journey made by hand, so that a format is tested apart from what makes views; what nobody asks for is that of a
 * blank map.
 */
export function sampleView(sample: Sample = {}): JourneyView {
  const { labels, language } = labelsFor(sample.locale ?? 'en');
  const blank = blankView(sample.locale ?? 'en');
  const [blankStage] = blank.stages;
  const [blankStep] = blank.steps;
  const personas = (sample.personas ?? []).map(personaView);
  const everyone = personas.map(({ name }) => name);
  let column = 0;
  const stages: StageView[] = (sample.stages ?? [{ name: 'Awareness' }]).map(
    ({ name, phase, goals = [], steps }, index) => ({
      ...blankStage!,
      name,
      number: index + 1,
      phase: phase ?? '',
      goals,
      steps: (steps ?? [{}]).map((step) => ({
        ...blankStep!,
        ...spokenOf(step, name),
        index: column++,
        personas: step.personas ?? everyone,
      })),
    }),
  );
  const steps = stages.flatMap((stage) => stage.steps);
  return {
    ...blank,
    title: sample.title ?? 'Buying coffee',
    description: sample.description ?? '',
    scenario: sample.scenario ?? '',
    owner: sample.owner ?? '',
    type: { id: 'current-state', label: labels.typeCurrentState },
    language: { content: sample.locale ?? 'en', labels: language, direction: 'ltr' },
    labels,
    personas,
    stages,
    steps,
    lanes: (sample.lanes ?? []).map((lane) => laneView(lane, steps)),
    ratedOpportunities: sample.ratedOpportunities ?? [],
  };

  function personaView(
    { name, segment = '', facts = {}, quote = '', goals = [] }: SamplePersona,
    index: number,
  ): PersonaView {
    return {
      id: `p${index}`,
      name,
      number: index + 1,
      hue: (index % 6) + 1,
      marker: 'circle',
      initial: name.slice(0, 1).toUpperCase(),
      segment,
      demographics: Object.entries(facts).map(([fact, value]) => ({ name: fact, value })),
      quote,
      traits: goals.length === 0 ? [] : [{ id: 'goals', label: labels.goals, texts: goals }],
    };
  }
}

/** What a test says of a step. */
const spokenOf = (
  { name, summary, score = 0, momentOfTruth = false, feelings = [] }: SampleStep,
  stage: string,
): Partial<StepView> => ({
  name: name ?? '',
  summary: summary ?? name ?? stage,
  momentOfTruth,
  feeling: feelingView(score, feelings),
});

function feelingView(score: Level | null, labels: readonly string[]): FeelingView {
  const valence = score ?? 0;
  const tone: Tone = valence > 0 ? 'positive' : valence < 0 ? 'negative' : 'neutral';
  return {
    measured: score !== null,
    valence,
    level: valence,
    tone,
    low: valence,
    high: valence,
    mixed: false,
    parts: labels.map((label) => ({
      personas: [],
      label,
      named: true,
      measured: score !== null,
      valence,
      level: valence,
      tone,
      score: score === null ? '' : `${valence > 0 ? '+' : ''}${valence}`,
      support: noSupport,
    })),
  };
}

function laneView({ label, items }: SampleLane, steps: readonly StepView[]): LaneView {
  const cells: CellView[] = steps.map((step, index) => ({ step, items: (items[index] ?? []).map(itemView) }));
  return { id: label, label, icon: 'hand', lines: [], look: 'text', cells };
}

const itemView = (item: Partial<ItemView>): ItemView => ({
  text: '',
  note: '',
  icon: '',
  medium: '',
  meters: [],
  badges: [],
  personas: [],
  details: [],
  support: noSupport,
  who: false,
  link: '',
  anchor: '',
  ...item,
});
