import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line, type Line } from '../../insights/insight.ts';
import { rounded, toneOf } from '../../insights/numbers.ts';

export interface Change {
  /** The title of the map that this one is compared with. */
  readonly baseline: string;
  /**
   * The mean difference of the valences; `null` where no step is measured on both maps, and where personas feel
   * differently: what they gain is told for each.
   */
  readonly meanGain: number | null;
  /** For each persona who is measured on both maps; none where all feel the same. */
  readonly people: readonly PersonChange[];
  readonly newSteps: number;
  readonly removedSteps: number;
  readonly basis: {
    /** The sum over those of whom it is told. */
    readonly stepsMeasuredOnBoth: number;
  };
}

export interface PersonChange {
  readonly persona: string;
  readonly meanGain: number;
  readonly basis: { readonly stepsMeasuredOnBoth: number };
}

/** What a map changes against its baseline. */
export const change = defineInsight<JourneyView, Change>({
  id: 'change',
  find: changeOf,
  tell({ baseline, meanGain, people, basis }, words, { comparison }) {
    const { text } = words;
    const gains = comparison === false ? [] : comparison.gains;
    return {
      title: text.change,
      basis: fill(text.changeBasis, { baseline }),
      lines: [
        ...(meanGain === null ? [] : [gainLine(meanGain, basis.stepsMeasuredOnBoth, [], words)]),
        ...people.map((each) =>
          gainLine(each.meanGain, each.basis.stepsMeasuredOnBoth, [each.persona], words),
        ),
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

const gainLine = (
  gain: number,
  steps: number,
  persona: readonly string[],
  { labels }: Pick<Words, 'labels'>,
): Line =>
  line(labels.gainFeeling, {
    mark: gain > 0 ? '↑' : gain < 0 ? '↓' : '→',
    tone: toneOf(gain),
    figure: signedText(gain, labels),
    notes: [...persona, fill(labels.gainFeelingNote, { count: steps })],
  });

export function changeOf({ comparison }: Pick<JourneyView, 'comparison'>): Change | false {
  if (comparison === false) return false;
  const { people, steps, removed } = comparison;
  const everybody = people.find(({ personas }) => personas.length === 0);
  return {
    baseline: comparison.title,
    meanGain: everybody === undefined ? null : rounded(everybody.meanGain),
    people: people.flatMap(({ personas, meanGain, steps: measured }) =>
      personas.map(({ name }) => ({
        persona: name,
        meanGain: rounded(meanGain),
        basis: { stepsMeasuredOnBoth: measured },
      })),
    ),
    newSteps: steps.filter(({ added }) => added).length,
    removedSteps: removed.length,
    basis: { stepsMeasuredOnBoth: people.reduce((sum, each) => sum + each.steps, 0) },
  };
}
