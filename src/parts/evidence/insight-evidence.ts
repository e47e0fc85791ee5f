import { fill } from '../../i18n/labels.ts';
import type { SupportLevel } from '../../view/support/support-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line, type Line, type Mark } from '../../insights/insight.ts';
import { percentText, rounded } from '../../insights/numbers.ts';

export interface Evidence {
  readonly levels: readonly {
    readonly level: SupportLevel;
    readonly count: number;
    /** The part of all claims. */
    readonly share: number;
  }[];
  readonly basis: { readonly claims: number; readonly sources: number };
}

const order: readonly SupportLevel[] = ['confirmed', 'thin', 'assumed'];

const looks: Readonly<Record<SupportLevel, { readonly mark: Mark; readonly tone: Line['tone'] }>> = {
  confirmed: { mark: '✓', tone: 'positive' },
  thin: { mark: '○', tone: 'neutral' },
  assumed: { mark: '✗', tone: 'negative' },
};

/** How many of the claims rest on evidence. A map that cites nothing says nothing of it. */
export const evidence = defineInsight<JourneyView, Evidence>({
  id: 'evidence',
  find({ evidence: found }) {
    if (found === false || found.claims === 0) return false;
    const { counts, claims, sources } = found;
    return {
      levels: order.flatMap((level) => {
        const count = counts.find((each) => each.level === level)?.count ?? 0;
        return count === 0 ? [] : [{ level, count, share: rounded(count / claims) }];
      }),
      basis: { claims, sources: sources.length },
    };
  },
  tell({ levels, basis }, { text, labels }, { evidence: found }) {
    const names = new Map((found === false ? [] : found.counts).map(({ level, label }) => [level, label]));
    return {
      title: text.evidence,
      basis: fill(text.evidenceBasis, basis),
      lines: levels.map(({ level, count, share }) =>
        line(names.get(level) ?? level, {
          ...looks[level],
          figure: percentText(share, labels),
          gauge: { kind: 'share', value: share },
          notes: [fill(text.countOf, { count, all: basis.claims })],
        }),
      ),
    };
  },
});
