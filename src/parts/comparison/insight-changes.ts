import { fill } from '../../i18n/labels.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { meanOf, sumOf, toneOf } from '../../insights/numbers.ts';
import type { Change } from './insight-change.ts';
import type { Digest } from '../../insights/overall/digest.ts';

interface ChangedMap extends Pick<Change, 'baseline'> {
  readonly path: string;
  readonly title: string;
  /** Whose gain it is; `null` where it is everybody's. */
  readonly persona: string | null;
  readonly meanGain: number;
  readonly basis: Change['basis'];
}

export interface Changes {
  /**
   * The mean of the gains of the maps: each map counts the same, however long it is, and where personas feel differently
   * with the mean of what they gain.
   */
  readonly meanGain: number;
  /** The greatest gains first. */
  readonly first: readonly ChangedMap[];
  readonly basis: {
    /** Maps that are measured at a step that their baseline measures too. */
    readonly maps: number;
    readonly mapsWithBaseline: number;
    readonly stepsMeasuredOnBoth: number;
    /** Maps whose gain is the mean over several personas. */
    readonly mapsOfSeveral: number;
  };
}

const most = 10;

/** What future maps promise against the maps they are compared with. */
export const changes = defineInsight<readonly Digest[], Changes>({
  id: 'changes',
  find(digests) {
    const found = digests.map(({ path, title, change }) =>
      change === false
        ? []
        : gainsOf(change).map((each) => ({ path, title, baseline: change.baseline, ...each })),
    );
    const changed = found.filter((gains) => gains.length > 0);
    const meanGain = meanOf(changed.map((gains) => meanOf(gains.map((each) => each.meanGain)) ?? 0));
    if (meanGain === null) return false;
    return {
      meanGain,
      first: changed
        .flat()
        .toSorted((a, b) => b.meanGain - a.meanGain)
        .slice(0, most),
      basis: {
        maps: changed.length,
        mapsWithBaseline: digests.filter(({ change }) => change !== false).length,
        stepsMeasuredOnBoth: sumOf(changed.flat().map(({ basis }) => basis.stepsMeasuredOnBoth)),
        mapsOfSeveral: changed.filter((gains) => gains.length > 1).length,
      },
    };
  },
  tell({ meanGain, first, basis }, { text, labels }) {
    return {
      title: text.changes,
      basis: [
        fill(text.changesBasis, {
          gain: signedText(meanGain, labels),
          maps: basis.maps,
          all: basis.mapsWithBaseline,
          steps: basis.stepsMeasuredOnBoth,
        }),
        ...(basis.mapsOfSeveral === 0 ? [] : [fill(text.changesOfSeveral, { count: basis.mapsOfSeveral })]),
      ].join('; '),
      lines: first.map((each) =>
        line(each.title, {
          mark: each.meanGain > 0 ? '↑' : each.meanGain < 0 ? '↓' : '→',
          tone: toneOf(each.meanGain),
          figure: signedText(each.meanGain, labels),
          notes: [
            ...(each.persona === null ? [] : [each.persona]),
            fill(text.changeBasis, { baseline: each.baseline }),
            fill(labels.gainFeelingNote, { count: each.basis.stepsMeasuredOnBoth }),
          ],
        }),
      ),
    };
  },
});

const gainsOf = ({
  meanGain,
  people,
  basis,
}: Change): Pick<ChangedMap, 'persona' | 'meanGain' | 'basis'>[] => [
  ...(meanGain === null ? [] : [{ persona: null, meanGain, basis }]),
  ...people,
];
