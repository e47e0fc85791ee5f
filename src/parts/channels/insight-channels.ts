import { fill } from '../../i18n/labels.ts';
import { signedText } from '../../view/signed-text.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { numberText, rounded, toneOf } from '../../insights/numbers.ts';
import { together, type Digest } from '../../insights/overall/digest.ts';
import type { ChannelDigest } from './channel-digest.ts';
import { folded } from '../../insights/overall/same-pain.ts';

interface ChannelFinding {
  /** As the first map in the order of the paths calls it. */
  readonly name: string;
  /** `null` where no map says it, or where maps differ. */
  readonly kind: 'online' | 'offline' | null;
  readonly maps: number;
  /** Over the measured steps that use it; `null` where none is measured. */
  readonly meanValence: number | null;
  /** Pain points at the steps that use it. */
  readonly painPoints: number;
  /** Over those with a severity; `null` where none has. */
  readonly meanSeverity: number | null;
  readonly basis: {
    readonly steps: number;
    readonly measuredSteps: number;
    /** Measured steps that count with the mean over several personas. */
    readonly stepsOfSeveral: number;
    readonly painPointsWithSeverity: number;
  };
}

export interface Channels {
  /** How many channels there are that something is known of. */
  readonly count: number;
  /** Those that feel worst first; of equal ones those with more and severer pain points. */
  readonly first: readonly ChannelFinding[];
  readonly basis: { readonly maps: number };
}

const most = 8;

/** The channels that hurt most: what is felt, and what hurts, at the steps where they are used. */
export const channels = defineInsight<readonly Digest[], Channels>({
  id: 'channels',
  find(digests) {
    const byName = new Map<string, { readonly path: string; readonly channel: ChannelDigest }[]>();
    for (const { path, channels: used } of digests)
      for (const channel of used) {
        const key = folded(channel.name);
        const known = byName.get(key);
        if (known === undefined) byName.set(key, [{ path, channel }]);
        else known.push({ path, channel });
      }
    const found = [...byName.values()]
      .map(finding)
      .filter(({ meanValence, painPoints }) => meanValence !== null || painPoints > 0);
    if (found.length === 0) return false;
    return {
      count: found.length,
      first: found
        .toSorted(
          (a, b) =>
            (a.meanValence ?? Infinity) - (b.meanValence ?? Infinity) ||
            b.painPoints * (b.meanSeverity ?? 1) - a.painPoints * (a.meanSeverity ?? 1) ||
            (folded(a.name) < folded(b.name) ? -1 : 1),
        )
        .slice(0, most),
      basis: { maps: digests.filter(({ channels: used }) => used.length > 0).length },
    };
  },
  tell({ count, first, basis }, { text, labels }) {
    return {
      title: text.channels,
      basis: fill(text.channelsBasis, { count: first.length, all: count, maps: basis.maps }),
      lines: first.map((channel) =>
        line(channel.name, {
          tone: toneOf(channel.meanValence ?? 0),
          figure: channel.meanValence === null ? text.noFigure : signedText(channel.meanValence, labels),
          gauge: channel.meanValence !== null && { kind: 'valence', value: channel.meanValence },
          place: channel.kind === null ? '' : labels[channel.kind],
          notes: [
            channel.meanValence === null
              ? fill(text.stepsNotMeasured, { maps: channel.maps, all: channel.basis.steps })
              : fill(text.stepsMeasured, {
                  maps: channel.maps,
                  measured: channel.basis.measuredSteps,
                  all: channel.basis.steps,
                }),
            ...(channel.basis.stepsOfSeveral === 0
              ? []
              : [fill(text.stepsOfSeveral, { count: channel.basis.stepsOfSeveral })]),
            ...painNote(channel, text.painsThere, text.painsAndSeverity, (severity) =>
              numberText(severity, labels),
            ),
          ],
        }),
      ),
    };
  },
});

function painNote(
  { painPoints, meanSeverity, basis }: ChannelFinding,
  plain: string,
  rated: string,
  shown: (severity: number) => string,
): string[] {
  if (painPoints === 0) return [];
  return meanSeverity === null
    ? [fill(plain, { count: painPoints })]
    : [
        fill(rated, {
          count: painPoints,
          severity: shown(meanSeverity),
          rated: basis.painPointsWithSeverity,
        }),
      ];
}

function finding(
  uses: readonly { readonly path: string; readonly channel: ChannelDigest }[],
): ChannelFinding {
  const sum = together(uses.map(({ channel }) => channel));
  const kinds = new Set(uses.flatMap(({ channel: { kind } }) => (kind === '' ? [] : [kind])));
  const [kind = null] = kinds;
  return {
    name: uses[0]?.channel.name ?? '',
    kind: kinds.size === 1 ? kind : null,
    maps: new Set(uses.map(({ path }) => path)).size,
    meanValence: sum.measuredSteps === 0 ? null : rounded(sum.valence / sum.measuredSteps),
    painPoints: sum.pains,
    meanSeverity: sum.painsWithSeverity === 0 ? null : rounded(sum.severity / sum.painsWithSeverity),
    basis: {
      steps: sum.steps,
      measuredSteps: sum.measuredSteps,
      stepsOfSeveral: sum.stepsOfSeveral,
      painPointsWithSeverity: sum.painsWithSeverity,
    },
  };
}
