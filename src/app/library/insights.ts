import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import { wordsFor } from '../../i18n/insights/words.ts';
import type { Found, Line } from '../../insights/insight.ts';
import { overallOf } from '../../insights/insights.ts';
import type { Digest } from '../../insights/overall/digest.ts';
import { loadInsightParts } from '../../parts/registry.ts';
import type { MapType } from '../../view/journey-view.ts';
import { addNew } from '../add-new.ts';
import { tellMaps } from '../tell-maps.ts';
import { checkOptions } from './checked-options.ts';
import type { Validated } from './build.ts';
import { findingsOf } from './make.ts';
import type { InsightsOptions } from './options.ts';
import type { Outside } from './outside.ts';
import { sourceOf } from './sources.ts';

/** What maps tell, each by itself and all together. Maps with an error are left out. */
export interface Insights extends Validated {
  readonly maps: readonly MapInsights[];
  /** None for fewer than two maps. */
  readonly overall: readonly Insight[];
}

export interface MapInsights {
  /** The file of the map. */
  readonly path: string;
  readonly title: string;
  readonly type: MapType;
  readonly insights: readonly Insight[];
}

/** One thing that maps tell. */
export interface Insight {
  /** Permanent name, for example `moments`. */
  readonly id: string;
  /** Plain data with stable keys. */
  readonly data: object;
  /** The data in words; `''` and no lines where they say nothing that is worth a word. */
  readonly title: string;
  /** What it was computed from: `mean of 12 measured steps`. */
  readonly basis: string;
  readonly lines: readonly Line[];
}

export async function insightsWith(outside: Outside, options: InsightsOptions): Promise<Insights> {
  checkOptions(options);
  const { locale, persona } = options;
  const source = await sourceOf(options, outside);
  const parts = await loadInsightParts();
  const found: Diagnostic[] = [];
  const known = new Set<string>();
  const maps: MapInsights[] = [];
  const digests: Digest[] = [];
  for await (const { index, diagnostics, told } of tellMaps(source, parts, { locale, persona })) {
    addNew(found, diagnostics, known);
    if (told === false) continue;
    const { path, title, type, language, found: insights } = told.insights;
    maps[index] = { path, title, type: type.id, insights: inWords(insights, language.labels) };
    digests[index] = told.digest;
  }
  const overall = overallOf(Object.values(digests), parts, locale);
  return {
    ok: !hasErrors(found),
    // In the order of the inputs, without those that have mistakes.
    maps: Object.values(maps),
    overall: overall === false ? [] : inWords(overall.found, overall.language),
    findings: findingsOf(found),
  };
}

function inWords(found: readonly Found[], language: string): Insight[] {
  const words = wordsFor(language);
  return found.map(({ id, data, tell }) => ({
    id,
    data,
    ...(tell(words) || { title: '', basis: '', lines: [] }),
  }));
}
