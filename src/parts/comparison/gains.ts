import { fill, type Labels } from '../../i18n/labels.ts';
import type { PainPoint } from '../../model/stages/pain-point.ts';
import type {
  FeelingPart,
  FigureView,
  JourneyView,
  PersonaMark,
  StepView,
  Tone,
} from '../../view/journey-view.ts';
import { personaMark } from '../../view/personas.ts';
import { peopleText } from '../flow/numbers.ts';
import { signedText } from '../../view/signed-text.ts';
import type { GainView, PersonGain } from './comparison-view.ts';
import { measuredTwice, type Person } from './felt-twice.ts';
import { samePeople } from '../../view/same-people.ts';

/** The parts of two maps that gains are computed from. */
export interface Compared {
  readonly before: Pick<JourneyView, 'personas' | 'steps' | 'flow' | 'figures'>;
  readonly after: Pick<JourneyView, 'personas' | 'steps' | 'flow' | 'figures'>;
  readonly people: readonly Person[];
  readonly pains: {
    readonly before: readonly PainPoint[];
    readonly after: readonly PainPoint[];
    readonly gone: number;
    readonly fresh: number;
  };
  /** Those that only one of the maps has. */
  readonly steps: { readonly removed: readonly StepView[]; readonly added: readonly StepView[] };
}

/** What a change should bring. What one of the maps does not measure is left out, and so is what stays as it was. */
export const gainsOf = (compared: Compared, labels: Labels): GainView[] => [
  ...compared.people.flatMap((person) => feelingGain(person, labels)),
  ...compared.people.flatMap((person) => lowestGain(person, compared, labels)),
  ...painGain(compared, labels),
  ...endGain(compared, labels),
  ...figureGains(compared, labels),
  ...stepGain(compared, labels),
];

const toneOf = (value: number): Tone => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

/** Whose a gain is, with a label that says it. */
const ofPerson = (
  personas: readonly PersonaMark[],
  label: string,
  labels: Labels,
): Pick<GainView, 'personas' | 'label'> => ({
  personas,
  label:
    personas.length === 0
      ? label
      : fill(labels.ofPersonas, { personas: personas.map(({ name }) => name).join(', '), text: label }),
});

const asList = (persona: PersonaMark | undefined): PersonaMark[] => (persona === undefined ? [] : [persona]);

/** The mean over the steps at which both maps measure somebody, none or one. */
export function gainOf(person: Person): PersonGain[] {
  const measured = measuredTwice(person);
  if (measured.length === 0) return [];
  const meanGain = measured.reduce((sum, { difference }) => sum + difference, 0) / measured.length;
  return [{ personas: asList(person.persona), meanGain, steps: measured.length }];
}

function feelingGain(person: Person, labels: Labels): GainView[] {
  if (measuredTwice(person).every(({ difference }) => difference === 0)) return [];
  return gainOf(person).map(({ personas, meanGain, steps }) => ({
    id: 'feeling',
    ...ofPerson(personas, labels.gainFeeling, labels),
    before: '',
    after: signedText(meanGain, labels),
    note: fill(labels.gainFeelingNote, { count: steps }),
    tone: toneOf(meanGain),
  }));
}

/** The lowest of what both maps measure, and of what is felt at the steps that only one of them has. */
function lowestGain(person: Person, { steps }: Compared, labels: Labels): GainView[] {
  const twice = measuredTwice(person);
  const then = lowestOf([
    ...twice.map(({ before: step, was: parts }) => ({ step, parts })),
    ...steps.removed.map((step) => ({ step, parts: person.partsAt('before', step) })),
  ]);
  const now = lowestOf([
    ...twice.map(({ after: step, is: parts }) => ({ step, parts })),
    ...steps.added.map((step) => ({ step, parts: person.partsAt('after', step) })),
  ]);
  if (then === undefined || now === undefined || then.valence === now.valence) return [];
  return [
    {
      id: 'lowest',
      ...ofPerson(asList(person.persona), labels.lowestMoment, labels),
      before: then.score,
      after: now.score,
      note: then.step === now.step ? now.step : `${then.step} → ${now.step}`,
      tone: toneOf(now.valence - then.valence),
    },
  ];
}

interface FeltAt {
  readonly step: StepView;
  readonly parts: readonly FeelingPart[];
}

/** The first of the lowest; `undefined` where there are none. */
const lowestOf = (felt: readonly FeltAt[]) =>
  felt
    .toSorted((a, b) => a.step.index - b.step.index)
    .flatMap(({ step, parts }) => parts.map(({ valence, score }) => ({ valence, score, step: step.summary })))
    .toSorted((a, b) => a.valence - b.valence)[0];

function painGain({ pains }: Compared, labels: Labels): GainView[] {
  if (pains.gone === 0 && pains.fresh === 0) return [];
  const [then, now] = [pains.before, pains.after].map(severities);
  const counts = fill(labels.goneAndNew, { gone: pains.gone, fresh: pains.fresh });
  const sums = then === undefined || now === undefined ? '' : ` · ${labels.severity} ${then} → ${now}`;
  return [
    {
      id: 'pain-points',
      personas: [],
      label: labels.painPoints,
      before: String(pains.before.length),
      after: String(pains.after.length),
      note: counts + sums,
      tone: toneOf(pains.before.length - pains.after.length),
    },
  ];
}

/** The sum of all severities; `undefined` where one is not given. */
const severities = (pains: readonly PainPoint[]): number | undefined =>
  pains.reduce<number | undefined>(
    (sum, { severity }) => (sum === undefined || severity === undefined ? undefined : sum + severity),
    0,
  );

/** Of 100 people, those who reach the end. */
function endGain({ before, after }: Compared, labels: Labels): GainView[] {
  const [then] = before.flow.funnel.complete;
  const [now] = after.flow.funnel.complete;
  if (then === undefined || now === undefined || then === now) return [];
  return [
    {
      id: 'end',
      personas: [],
      label: labels.reachEnd,
      before: peopleText(then, labels),
      after: peopleText(now, labels),
      note: '',
      tone: toneOf(now - then),
    },
  ];
}

/** Where people are lost is a place, not an amount; those who reach the end are a gain of their own. */
const notCompared = new Set(['biggest-loss', 'reach-the-end']);

/** Figures that both maps have, and that differ: for each persona that both have, where they are not the same for all. */
function figureGains({ before, after }: Compared, labels: Labels): GainView[] {
  const known = new Map(before.figures.map((figure): [string, FigureView] => [figure.id, figure]));
  const same = samePeople(before.personas, after.personas);
  return after.figures.flatMap((now) => {
    const then = known.get(now.id);
    if (notCompared.has(now.id) || then === undefined) return [];
    const gain = (personas: readonly PersonaMark[], was: string, is: string): GainView[] =>
      was === is
        ? []
        : [
            {
              id: now.id,
              ...ofPerson(personas, now.label, labels),
              before: was,
              after: is,
              note: '',
              tone: 'neutral',
            },
          ];
    if (then.each.length === 0 && now.each.length === 0) return gain([], then.text, now.text);
    return after.personas.flatMap((persona) => {
      const [was, is] = [textFor(then, same.get(persona.id)), textFor(now, persona.id)];
      return was === undefined || is === undefined ? [] : gain([personaMark(persona)], was, is);
    });
  });
}

/** What a figure is for one persona; `undefined` where that is not known. */
function textFor({ each, text }: FigureView, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  return each.length === 0 ? text : each.find(({ personas }) => personas.some((one) => one.id === id))?.text;
}

function stepGain({ before, after, steps }: Compared, labels: Labels): GainView[] {
  const [gone, fresh] = [steps.removed.length, steps.added.length];
  if (gone === 0 && fresh === 0) return [];
  return [
    {
      id: 'steps',
      personas: [],
      label: labels.steps,
      before: String(before.steps.length),
      after: String(after.steps.length),
      note: fill(labels.goneAndNew, { gone, fresh }),
      tone: 'neutral',
    },
  ];
}
