import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { Phase } from '../../view/journey-view.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line, type Line } from '../insight.ts';
import { numberText, rounded, toneOf } from '../numbers.ts';
import { together, type Digest } from './digest.ts';

interface PhaseFinding {
  readonly phase: Phase;
  readonly maps: number;
  /** Over the measured steps of all maps; `null` where none is measured. */
  readonly meanValence: number | null;
  readonly painPoints: number;
  readonly painPointsPerMap: number;
  readonly basis: {
    readonly steps: number;
    readonly measuredSteps: number;
    /** Measured steps that count with the mean over several personas. */
    readonly stepsOfSeveral: number;
  };
}

export interface Phases {
  /** In the order of a journey. */
  readonly phases: readonly PhaseFinding[];
  /** Maps whose stages name a phase, of all maps. */
  readonly basis: { readonly mapsWithPhases: number; readonly maps: number };
}

const order: readonly Phase[] = ['awareness', 'consideration', 'decision', 'experience', 'loyalty'];

/** The phases of all maps side by side. Maps whose stages name no phase are left out. */
export const phases = defineInsight<readonly Digest[], Phases>({
  id: 'phases',
  find(digests) {
    const withPhases = digests.filter(({ phases: named }) => named.length > 0);
    if (withPhases.length < 2) return false;
    return {
      phases: order.flatMap((phase) => {
        const found = withPhases.flatMap(({ phases: named }) => named.filter((each) => each.phase === phase));
        if (found.length === 0) return [];
        const sum = together(found);
        return [
          {
            phase,
            maps: found.length,
            meanValence: sum.measuredSteps === 0 ? null : rounded(sum.valence / sum.measuredSteps),
            painPoints: sum.pains,
            painPointsPerMap: rounded(sum.pains / found.length),
            basis: {
              steps: sum.steps,
              measuredSteps: sum.measuredSteps,
              stepsOfSeveral: sum.stepsOfSeveral,
            },
          },
        ];
      }),
      basis: { mapsWithPhases: withPhases.length, maps: digests.length },
    };
  },
  tell({ phases: found, basis }, words) {
    return {
      title: words.text.phases,
      basis: fill(words.text.phasesBasis, { count: basis.mapsWithPhases, all: basis.maps }),
      lines: found.map((each) => lineOf(each, words)),
    };
  },
});

function lineOf(
  { phase, maps, meanValence, painPoints, painPointsPerMap, basis }: PhaseFinding,
  { text, labels }: Words,
): Line {
  return line(text[phase], {
    tone: toneOf(meanValence ?? 0),
    figure: meanValence === null ? text.noFigure : signedText(meanValence, labels),
    gauge: meanValence !== null && { kind: 'valence', value: meanValence },
    notes: [
      meanValence === null
        ? fill(text.stepsNotMeasured, { maps, all: basis.steps })
        : fill(text.stepsMeasured, { maps, measured: basis.measuredSteps, all: basis.steps }),
      ...(basis.stepsOfSeveral === 0 ? [] : [fill(text.stepsOfSeveral, { count: basis.stepsOfSeveral })]),
      ...(painPoints === 0
        ? []
        : [fill(text.painsPerMap, { count: painPoints, each: numberText(painPointsPerMap, labels) })]),
    ],
  });
}
