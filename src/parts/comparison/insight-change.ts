import { fill } from '../../i18n/labels.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { meanOf, toneOf } from '../../insights/numbers.ts';

export interface Change {
  /** The title of the map that this one is compared with. */
  readonly baseline: string;
  /** The mean difference of the valences; `null` where no step is measured on both maps. */
  readonly meanGain: number | null;
  readonly newSteps: number;
  readonly removedSteps: number;
  readonly basis: { readonly stepsMeasuredOnBoth: number };
}

/** What a map changes against its baseline. */
export const change = defineInsight<JourneyView, Change>({
  id: 'change',
  find: changeOf,
  tell({ baseline, meanGain, basis }, { text, labels }, { comparison }) {
    const gains = comparison === false ? [] : comparison.gains;
    return {
      title: text.change,
      basis: fill(text.changeBasis, { baseline }),
      lines: [
        ...(meanGain === null
          ? []
          : [
              line(labels.gainFeeling, {
                mark: meanGain > 0 ? '↑' : meanGain < 0 ? '↓' : '→',
                tone: toneOf(meanGain),
                figure: signedText(meanGain, labels),
                notes: [fill(labels.gainFeelingNote, { count: basis.stepsMeasuredOnBoth })],
              }),
            ]),
        ...gains
          .filter(({ id }) => id !== 'feeling')
          .map(({ label, before, after, note, tone }) =>
            line(`${label}: ${before === '' ? after : `${before} → ${after}`}`, {
              mark: tone === 'positive' ? '✓' : tone === 'negative' ? '✗' : '→',
              tone,
              notes: note === '' ? [] : [note],
            }),
          ),
      ],
    };
  },
});

export function changeOf({ comparison, steps }: JourneyView): Change | false {
  if (comparison === false) return false;
  const differences = steps.flatMap(({ index, feeling }) => {
    const before = comparison.valences[index];
    return feeling.measured && before !== undefined ? [feeling.valence - before] : [];
  });
  return {
    baseline: comparison.title,
    meanGain: meanOf(differences),
    newSteps: comparison.steps.filter(({ added }) => added).length,
    removedSteps: comparison.removed.length,
    basis: { stepsMeasuredOnBoth: differences.length },
  };
}
