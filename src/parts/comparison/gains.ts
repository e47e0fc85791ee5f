import { fill, type Labels } from '../../i18n/labels.ts';
import type { PainPoint } from '../../model/stages/pain-point.ts';
import type { FigureView, JourneyView, StepView, Tone } from '../../view/journey-view.ts';
import { peopleText } from '../flow/numbers.ts';
import { momentsOf } from '../../view/moments.ts';
import { signedText } from '../../view/signed-text.ts';
import type { GainView } from './comparison-view.ts';

/** The parts of two maps that gains are computed from. */
export interface Compared {
  readonly before: Pick<JourneyView, 'steps' | 'flow' | 'figures'>;
  readonly after: Pick<JourneyView, 'steps' | 'flow' | 'figures'>;
  /** The steps that both maps have. */
  readonly pairs: readonly { readonly before: StepView; readonly after: StepView }[];
  readonly pains: {
    readonly before: readonly PainPoint[];
    readonly after: readonly PainPoint[];
    readonly gone: number;
    readonly fresh: number;
  };
  readonly steps: { readonly removed: number; readonly added: number };
}

/** What a change should bring. What one of the maps does not measure is left out, and so is what stays as it was. */
export const gainsOf = (compared: Compared, labels: Labels): GainView[] => [
  ...feelingGain(compared, labels),
  ...lowestGain(compared, labels),
  ...painGain(compared, labels),
  ...endGain(compared, labels),
  ...figureGains(compared),
  ...stepGain(compared, labels),
];

const toneOf = (value: number): Tone => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

/** The mean difference of the valences over the steps that both maps measure. */
function feelingGain({ pairs }: Compared, labels: Labels): GainView[] {
  const differences = pairs
    .filter(({ before, after }) => before.feeling.measured && after.feeling.measured)
    .map(({ before, after }) => after.feeling.valence - before.feeling.valence);
  if (differences.length === 0) return [];
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  return [
    {
      id: 'feeling',
      label: labels.gainFeeling,
      before: '',
      after: signedText(mean, labels),
      note: fill(labels.gainFeelingNote, { count: differences.length }),
      tone: toneOf(mean),
    },
  ];
}

function lowestGain({ before, after }: Compared, labels: Labels): GainView[] {
  const [then] = momentsOf(before.steps);
  const [now] = momentsOf(after.steps);
  if (then === undefined || now === undefined || then.valence === now.valence) return [];
  return [
    {
      id: 'lowest',
      label: labels.lowestMoment,
      before: then.score,
      after: now.score,
      note: then.step === now.step ? now.step : `${then.step} → ${now.step}`,
      tone: toneOf(now.valence - then.valence),
    },
  ];
}

function painGain({ pains }: Compared, labels: Labels): GainView[] {
  if (pains.gone === 0 && pains.fresh === 0) return [];
  const [then, now] = [pains.before, pains.after].map(severities);
  const counts = fill(labels.goneAndNew, { gone: pains.gone, fresh: pains.fresh });
  const sums = then === undefined || now === undefined ? '' : ` · ${labels.severity} ${then} → ${now}`;
  return [
    {
      id: 'pain-points',
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

/** Figures that both maps have, and that differ. */
function figureGains({ before, after }: Compared): GainView[] {
  const known = new Map(before.figures.map((figure): [string, FigureView] => [figure.id, figure]));
  return after.figures.flatMap(({ id, label, text }) => {
    const then = known.get(id);
    return notCompared.has(id) || then === undefined || then.text === text
      ? []
      : [{ id, label, before: then.text, after: text, note: '', tone: 'neutral' as const }];
  });
}

function stepGain({ before, after, steps }: Compared, labels: Labels): GainView[] {
  if (steps.removed === 0 && steps.added === 0) return [];
  return [
    {
      id: 'steps',
      label: labels.steps,
      before: String(before.steps.length),
      after: String(after.steps.length),
      note: fill(labels.goneAndNew, { gone: steps.removed, fresh: steps.added }),
      tone: 'neutral',
    },
  ];
}
