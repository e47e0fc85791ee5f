import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { meanValence, ownMeans } from '../../view/moments.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line, type Line } from '../insight.ts';
import { rounded, toneOf } from '../numbers.ts';
import { placeOf, placeText } from '../place.ts';
import { feltAt, type Moment } from './felt-at.ts';

interface Extreme {
  readonly valence: number;
  /** The first of them in the order of the map. */
  readonly moments: readonly Moment[];
  readonly count: number;
}

interface OwnMeanFound {
  readonly persona: string;
  readonly mean: number;
  readonly basis: { readonly measuredSteps: number; readonly steps: number };
}

export interface Moments {
  /** Over the measured steps; `null` where personas feel differently: see {@link means}. */
  readonly mean: number | null;
  /** The mean of each persona over the measured steps that they take; none where all feel the same. */
  readonly means: readonly OwnMeanFound[];
  readonly lowest: Extreme | null;
  /** `null` where all that was measured is alike: then it stands in one of the two alone. */
  readonly highest: Extreme | null;
  readonly basis: { readonly measuredSteps: number; readonly steps: number };
}

/** Of moments that are alike so many are told. */
const most = 3;

/** The best and the worst that is felt. Steps without a score are no moments. */
export const moments = defineInsight<JourneyView, Moments>({
  id: 'moments',
  find(view) {
    const mean = meanValence(view.steps);
    if (mean === undefined) return false;
    const means = ownMeans(view);
    const felt = view.steps.flatMap(feltAt);
    const valences = felt.map(({ valence }) => valence);
    const low = valences.reduce((a, b) => Math.min(a, b));
    const high = valences.reduce((a, b) => Math.max(a, b));
    const extreme = (valence: number): Extreme => {
      const alike = felt.filter((each) => each.valence === valence);
      return {
        valence,
        moments: alike.slice(0, most).map(({ step, ...rest }) => ({ ...placeOf(view, step), ...rest })),
        count: alike.length,
      };
    };
    return {
      mean: means.length === 0 ? rounded(mean) : null,
      means: means.map(({ persona, mean: own, measured, steps }) => ({
        persona: persona.name,
        mean: rounded(own),
        basis: { measuredSteps: measured, steps },
      })),
      lowest: low < high || low < 0 ? extreme(low) : null,
      highest: low < high || low >= 0 ? extreme(high) : null,
      basis: {
        measuredSteps: view.steps.filter(({ feeling }) => feeling.measured).length,
        steps: view.steps.length,
      },
    };
  },
  tell({ mean, means, lowest, highest, basis }, { text, labels }) {
    const told = (value: number, { measuredSteps, steps }: Moments['basis']): string =>
      fill(text.momentsBasis, { mean: signedText(value, labels), measured: measuredSteps, all: steps });
    return {
      title: text.moments,
      basis:
        mean !== null
          ? told(mean, basis)
          : means
              .map((own) =>
                fill(labels.ofPersonas, { personas: own.persona, text: told(own.mean, own.basis) }),
              )
              .join(' · '),
      lines: [
        ...(highest === null ? [] : linesOf(highest, text.highest, { text, labels })),
        ...(lowest === null ? [] : linesOf(lowest, text.lowest, { text, labels })),
      ],
    };
  },
});

function linesOf(
  { valence, moments: found, count }: Extreme,
  kind: string,
  { text, labels }: Pick<Words, 'text' | 'labels'>,
): Line[] {
  return found.map((moment, index) => {
    const left = index === found.length - 1 ? count - found.length : 0;
    return line(moment.label === '' ? kind : fill(text.momentOf, { kind, feeling: moment.label }), {
      tone: toneOf(valence),
      figure: signedText(valence, labels),
      gauge: { kind: 'valence', value: valence },
      place: placeText(moment),
      notes: [
        ...(moment.personas.length === 0 ? [] : [moment.personas.join(', ')]),
        ...(left === 0 ? [] : [fill(text.moreAlike, { count: left })]),
      ],
    });
  });
}
