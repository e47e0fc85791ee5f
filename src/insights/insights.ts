import { wordsFor } from '../i18n/insights/words.ts';
import type { JourneyView, LanguageView, MapType } from '../view/journey-view.ts';
import type { Found, Insight } from './insight.ts';
import { inChapters, mapChapters, overallChapters, type InsightPart } from './insight-part.ts';
import type { Digest } from './overall/digest.ts';
import { spine } from './spine.ts';

/** What one map tells. */
export interface MapInsights {
  /** The name that it is reported under. */
  readonly path: string;
  readonly title: string;
  readonly type: { readonly id: MapType; readonly label: string };
  readonly language: LanguageView;
  readonly found: readonly Found[];
}

/** What all maps tell together. */
export interface OverallInsights {
  readonly maps: number;
  /** BCP 47 tag of the language that it is told in. */
  readonly language: string;
  readonly found: readonly Found[];
}

/** All that can be told of one map, in its order. */
export const mapInsights = (parts: readonly InsightPart[]): Insight<JourneyView>[] =>
  inChapters(
    mapChapters,
    [spine, ...parts].flatMap(({ ofMap = [] }) => ofMap),
  );

/** All that can be told of all maps together, in its order. */
export const overallInsights = (parts: readonly InsightPart[]): Insight<readonly Digest[]>[] =>
  inChapters(
    overallChapters,
    [spine, ...parts].flatMap(({ overall = [] }) => overall),
  );

/**
 * What one map tells.
 * @param path the map's path in its project
 */
export const insightsOf = (path: string, view: JourneyView, parts: readonly InsightPart[]): MapInsights => ({
  path,
  title: view.title,
  type: view.type,
  language: view.language,
  found: foundIn(mapInsights(parts), view),
});

/**
 * What maps tell together, whatever order they come in.
 * @param locale the language to tell it in; without it the one that all maps are labelled in, else English
 * @returns `false` for fewer than two maps
 */
export function overallOf(
  digests: readonly Digest[],
  parts: readonly InsightPart[],
  locale?: string,
): OverallInsights | false {
  if (digests.length < 2) return false;
  const sorted = digests.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const languages = new Set(sorted.map(({ language }) => language));
  const [shared = 'en'] = languages.size === 1 ? languages : [];
  const { language } = wordsFor(locale ?? shared);
  return { maps: sorted.length, language, found: foundIn(overallInsights(parts), sorted) };
}

const foundIn = <Source>(insights: readonly Insight<Source>[], source: Source): Found[] =>
  insights.flatMap((insight) => insight.of(source) || []);
