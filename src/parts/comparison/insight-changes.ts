import { fill } from '../../i18n/labels.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { meanOf, sumOf, toneOf } from '../../insights/numbers.ts';
import type { Change } from './insight-change.ts';
import type { Digest } from '../../insights/overall/digest.ts';

interface ChangedMap extends Pick<Change, 'baseline'> {
  readonly path: string;
  readonly title: string;
  readonly meanGain: number;
  readonly basis: Change['basis'];
}

export interface Changes {
  /** The mean of the gains of the maps: each map counts the same, however long it is. */
  readonly meanGain: number;
  /** The greatest gains first. */
  readonly first: readonly ChangedMap[];
  readonly basis: {
    /** Maps that are measured at a step that their baseline measures too. */
    readonly maps: number;
    readonly mapsWithBaseline: number;
    readonly stepsMeasuredOnBoth: number;
  };
}

const most = 10;

/** What future maps promise against the maps they are compared with. */
export const changes = defineInsight<readonly Digest[], Changes>({
  id: 'changes',
  find(digests) {
    const found = digests.flatMap(({ path, title, change }) =>
      change === false || change.meanGain === null
        ? []
        : [{ path, title, baseline: change.baseline, meanGain: change.meanGain, basis: change.basis }],
    );
    const meanGain = meanOf(found.map((each) => each.meanGain));
    if (meanGain === null) return false;
    return {
      meanGain,
      first: found.toSorted((a, b) => b.meanGain - a.meanGain).slice(0, most),
      basis: {
        maps: found.length,
        mapsWithBaseline: digests.filter(({ change }) => change !== false).length,
        stepsMeasuredOnBoth: sumOf(found.map(({ basis }) => basis.stepsMeasuredOnBoth)),
      },
    };
  },
  tell({ meanGain, first, basis }, { text, labels }) {
    return {
      title: text.changes,
      basis: fill(text.changesBasis, {
        gain: signedText(meanGain, labels),
        maps: basis.maps,
        all: basis.mapsWithBaseline,
        steps: basis.stepsMeasuredOnBoth,
      }),
      lines: first.map((each) =>
        line(each.title, {
          mark: each.meanGain > 0 ? '↑' : each.meanGain < 0 ? '↓' : '→',
          tone: toneOf(each.meanGain),
          figure: signedText(each.meanGain, labels),
          notes: [
            fill(text.changeBasis, { baseline: each.baseline }),
            fill(labels.gainFeelingNote, { count: each.basis.stepsMeasuredOnBoth }),
          ],
        }),
      ),
    };
  },
});
