import { fill } from '../../i18n/labels.ts';
import type { JourneyView, StepView } from '../../view/journey-view.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { rounded } from '../../insights/numbers.ts';
import { placeOf, placeText, stepText, type Place } from '../../insights/place.ts';

interface Side extends Place {
  readonly valence: number;
}

export interface SteepestFall {
  /** By how much the valence falls, more than 0. */
  readonly fall: number;
  readonly from: Side;
  readonly to: Side;
  /** Whose fall it is; `null` where personas do not feel apart. */
  readonly persona: string | null;
  readonly basis: {
    /** Pairs of neighbouring steps that are both measured. */
    readonly pairs: number;
    /** How many of them fall. */
    readonly falls: number;
  };
}

/** A step that somebody comes to, and what is felt there; `undefined` where that was not measured. */
interface Stop {
  readonly step: number;
  readonly valence: number | undefined;
}

interface Pair {
  readonly from: Stop & { readonly valence: number };
  readonly to: Stop & { readonly valence: number };
  readonly persona: string | null;
}

/**
 * Where the feeling falls most from a step to the next one. A step without a score between two others is no fall, and
 * neither is a change of person, or from the end of one way to the beginning of another; a way back counts no fall.
 */
export const steepestFall = defineInsight<JourneyView, SteepestFall>({
  id: 'steepestFall',
  find(view) {
    const pairs = allPairs(view);
    const falls = pairs.filter((pair) => fallOf(pair) > 0);
    const [steepest] = falls.toSorted((a, b) => fallOf(b) - fallOf(a));
    if (steepest === undefined) return false;
    const side = ({ step, valence }: Pair['from']): Side => ({
      ...placeOf(view, step),
      valence: rounded(valence),
    });
    return {
      fall: fallOf(steepest),
      from: side(steepest.from),
      to: side(steepest.to),
      persona: steepest.persona,
      basis: { pairs: pairs.length, falls: falls.length },
    };
  },
  tell({ fall, from, to, persona, basis }, { text, labels }) {
    const scored = (side: Side): string =>
      fill(text.stepAndScore, { step: stepText(side), score: signedText(side.valence, labels) });
    return {
      title: text.steepestFall,
      basis: fill(text.steepestFallBasis, { pairs: basis.pairs, falls: basis.falls }),
      lines: [
        line(`${scored(from)} → ${scored(to)}`, {
          mark: '↓',
          tone: 'negative',
          figure: signedText(-fall, labels),
          place:
            from.stage.number === to.stage.number
              ? from.stage.name
              : `${from.stage.name} → ${placeText({ stage: to.stage, step: { number: 0, name: '' } })}`,
          notes: persona === null ? [] : [persona],
        }),
      ],
    };
  },
});

function allPairs(view: JourneyView): Pair[] {
  const { steps, personas, flow } = view;
  if (steps.some(({ feelings }) => feelings.length > 0))
    return personas.flatMap(({ id, name }) => pairsOf(stopsOf(steps, id), name, view));
  const stops = steps.map(everybody);
  return flow.shown ? pairsOnWays(stops, view) : pairsOf(stops, null, view);
}

const fallOf = ({ from, to }: Pair): number => rounded(from.valence - to.valence);

const everybody = ({ index, feeling }: StepView): Stop => ({
  step: index,
  valence: feeling.measured ? feeling.valence : undefined,
});

/** The steps that a persona takes. */
const stopsOf = (steps: readonly StepView[], id: string): Stop[] =>
  steps.flatMap(({ index, feelings }) => {
    const own = feelings.find(({ persona }) => persona.id === id);
    if (own === undefined) return [];
    return [{ step: index, valence: own.feeling.measured ? own.feeling.valence : undefined }];
  });

/** Each step that is measured, and the next one of those that the persona takes, or that all take. */
function pairsOf(stops: readonly Stop[], persona: string | null, view: JourneyView): Pair[] {
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index]!;
    // A persona may pass over the steps of others, whose ways on are not its own.
    return to.step === from.step + 1 && !leadsOn(view, from.step, to.step)
      ? []
      : pairOf(from, to, persona, view);
  });
}

/** Each measured step, and those that people go on to from there. */
const pairsOnWays = (stops: readonly Stop[], view: JourneyView): Pair[] =>
  view.flow.arrows
    .filter(({ kind }) => kind !== 'loop')
    .flatMap(({ from, to }) => pairOf(stops[from]!, stops[to]!, null, view));

function pairOf(from: Stop, to: Stop, persona: string | null, { steps }: JourneyView): Pair[] {
  const travellers = steps[to.step]?.personas ?? [];
  const goesOn = steps[from.step]?.personas.some((name) => travellers.includes(name)) ?? false;
  const isOneWay = goesOn || travellers.length === 0;
  return isOneWay && isMeasured(from) && isMeasured(to) ? [{ from, to, persona }] : [];
}

const isMeasured = (stop: Stop): stop is Pair['from'] => stop.valence !== undefined;

const leadsOn = ({ flow }: JourneyView, from: number, to: number): boolean =>
  !flow.shown || (flow.steps[from]?.arrows.some((arrow) => arrow.to === to) ?? false);
