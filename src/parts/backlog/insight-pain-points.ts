import { fill } from '../../i18n/labels.ts';
import type { SupportLevel } from '../../view/support/support-view.ts';
import { peopleText } from '../flow/numbers.ts';
import type { PainPointView } from '../../view/journey-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { numberText, rounded } from '../../insights/numbers.ts';
import { placeOf, placeText, type Place } from '../../insights/place.ts';

interface RankedPain extends Place {
  readonly text: string;
  /** 1 to 5. */
  readonly severity: number;
  /** Of 100 people who start, those who come there; `null` where not known. */
  readonly reach: number | null;
  /** Severity × the part of the people who come there, up to 5; `null` where not known. */
  readonly weight: number | null;
  /** How many opportunities address it. */
  readonly opportunities: number;
  readonly support: SupportLevel | null;
}

export interface PainPoints {
  readonly rankedBy: 'severity-and-reach' | 'severity';
  readonly ranked: readonly RankedPain[];
  readonly basis: {
    readonly painPoints: number;
    /** Of those that are not eased. */
    readonly withSeverity: number;
    /** Of those with a severity. */
    readonly withReach: number;
    /** Those that what is done stands against, and nothing else: they are no longer the worst. */
    readonly eased: number;
  };
}

const most = 5;
export const worstSeverity = 5;
const everyone = 100;

/**
 * The pain points that weigh most: severity × people who come there, where that is known of all of them; else by
 * severity, and of equal ones first those that more people come to. Without a severity a pain point has no weight.
 */
export const painPoints = defineInsight<JourneyView, PainPoints>({
  id: 'painPoints',
  find(view) {
    const all = view.painPoints;
    if (all.length === 0) return false;
    const left = all.filter(({ eased }) => !eased);
    const rated = left.filter(({ severity }) => severity > 0);
    const withReach = rated.filter(({ reach }) => reach !== false).length;
    const byReach = withReach > 0 && withReach === rated.length;
    const sorted = rated.toSorted(
      byReach ? (a, b) => weightOf(b)! - weightOf(a)! || b.severity - a.severity : bySeverity,
    );
    return {
      rankedBy: byReach ? 'severity-and-reach' : 'severity',
      ranked: sorted.slice(0, most).map((pain) => ({
        text: pain.text,
        severity: pain.severity,
        reach: pain.reach === false ? null : rounded(pain.reach),
        weight: weightOf(pain),
        opportunities: pain.opportunities.length,
        support: pain.support.level === '' ? null : pain.support.level,
        ...placeOf(view, pain.step),
      })),
      basis: {
        painPoints: all.length,
        withSeverity: rated.length,
        withReach,
        eased: all.length - left.length,
      },
    };
  },
  tell({ ranked, rankedBy, basis }, { text, labels }) {
    const left = basis.painPoints - basis.eased;
    const counts = { count: ranked.length, rated: basis.withSeverity, all: left };
    const known =
      ranked.length === 0
        ? text.painsUnrated
        : basis.withSeverity === left
          ? text.painsBasis
          : text.painsBasisRated;
    const way =
      ranked.length === 0 ? '' : ` · ${rankedBy === 'severity' ? text.bySeverity : text.bySeverityAndReach}`;
    return {
      title: text.painPoints,
      basis: [
        ...(left === 0 ? [] : [fill(known, counts) + way]),
        ...(basis.eased === 0 ? [] : [fill(text.painsEased, { count: basis.eased })]),
      ].join(' · '),
      lines: ranked.map((pain) =>
        line(pain.text, {
          tone: 'negative',
          figure: numberText(rankedBy === 'severity' ? pain.severity : (pain.weight ?? 0), labels),
          gauge: {
            kind: 'share',
            value: (rankedBy === 'severity' ? pain.severity : (pain.weight ?? 0)) / worstSeverity,
          },
          place: placeText(pain),
          notes:
            pain.reach === null
              ? []
              : [
                  fill(text.severityAndReach, {
                    severity: pain.severity,
                    of: worstSeverity,
                    people: peopleText(pain.reach, labels),
                  }),
                ],
        }),
      ),
    };
  },
});

const weightOf = ({ severity, reach }: PainPointView): number | null =>
  reach === false ? null : rounded((severity * reach) / everyone);

/** The severest first, of equal ones those that more people come to; then as on the map. */
export const bySeverity = (a: PainPointView, b: PainPointView): number =>
  b.severity - a.severity || (b.reach || 0) - (a.reach || 0);
