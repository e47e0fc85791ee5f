import { fill } from '../../i18n/labels.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { levelOf } from '../../view/feeling.ts';
import { levelText } from '../../view/level-text.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../insight.ts';
import { toneOf } from '../numbers.ts';
import { placeOf, placeText, type Place } from '../place.ts';
import { feltAt, type Felt } from './felt-at.ts';

interface MomentOfTruth extends Place {
  /** Each feeling with a score; none where nobody measured it. */
  readonly felt: readonly Omit<Felt, 'step'>[];
}

export interface MomentsOfTruth {
  readonly moments: readonly MomentOfTruth[];
  readonly basis: { readonly moments: number; readonly measured: number };
}

/** What is felt where it is decided whether people go on, and where nobody knows. */
export const momentsOfTruth = defineInsight<JourneyView, MomentsOfTruth>({
  id: 'momentsOfTruth',
  find(view) {
    const steps = view.steps.filter(({ momentOfTruth }) => momentOfTruth);
    if (steps.length === 0) return false;
    return {
      moments: steps.map((step) => ({
        ...placeOf(view, step.index),
        felt: feltAt(step).map(({ step: _step, ...felt }) => felt),
      })),
      basis: { moments: steps.length, measured: steps.filter(({ feeling }) => feeling.measured).length },
    };
  },
  tell({ moments, basis }, { text, labels }) {
    return {
      title: text.momentsOfTruth,
      basis: fill(text.momentsOfTruthBasis, { measured: basis.measured, count: basis.moments }),
      lines: moments.flatMap((moment) =>
        moment.felt.length === 0
          ? [line(labels.notMeasured, { mark: '○', place: placeText(moment) })]
          : moment.felt.map(({ valence, label, personas }) =>
              line(label === '' ? levelText(levelOf(valence), labels) : label, {
                tone: toneOf(valence),
                figure: signedText(valence, labels),
                gauge: { kind: 'valence', value: valence },
                place: placeText(moment),
                notes: personas.length === 0 ? [] : [personas.join(', ')],
              }),
            ),
      ),
    };
  },
});
