import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import { defineInsight, line, type Line } from '../insight.ts';
import { numberText, percentText, rounded, sumOf } from '../numbers.ts';
import type { Digest } from './digest.ts';
import { alike, folded } from './same-pain.ts';

interface SharedPain {
  /** `same`: but for case and punctuation; `similar`: in nearly the same words. */
  readonly match: 'same' | 'similar';
  /** The part of the trigrams that the two least alike of the texts have in common, 0 to 1. */
  readonly likeness: number;
  /** Each text, and the maps that it stands in. */
  readonly texts: readonly { readonly text: string; readonly maps: readonly MapName[] }[];
  /** How many maps have it. */
  readonly maps: number;
  /** The mean of the severities that are given; `null` where none is. */
  readonly meanSeverity: number | null;
  readonly basis: { readonly painPoints: number; readonly withSeverity: number };
}

interface MapName {
  readonly path: string;
  readonly title: string;
}

export interface SharedPains {
  readonly count: number;
  /** Those of most maps first, then the severer ones. */
  readonly first: readonly SharedPain[];
  readonly basis: { readonly painPoints: number; readonly maps: number };
}

/** Where a pain point stands. */
interface Told {
  readonly text: string;
  readonly severity: number;
  readonly map: MapName;
}

const most = 10;
/** Maps that are named for one text. */
const mostNamed = 5;

/** What hurts on several maps. */
export const sharedPains = defineInsight<readonly Digest[], SharedPains>({
  id: 'sharedPains',
  find(digests) {
    const byText = new Map<string, Told[]>();
    for (const { path, title, pains } of digests)
      for (const { text, severity } of pains) {
        const key = folded(text);
        const told = { text, severity, map: { path, title } };
        const known = byText.get(key);
        if (known === undefined) byText.set(key, [told]);
        else known.push(told);
      }
    const shared = alike([...byText.keys()])
      .map(({ texts, likeness }) =>
        sharedPain(
          texts.map((text) => byText.get(text)!),
          likeness,
        ),
      )
      .filter(({ maps }) => maps > 1);
    if (shared.length === 0) return false;
    return {
      count: shared.length,
      first: shared
        .toSorted(
          (a, b) => b.maps - a.maps || (b.meanSeverity ?? 0) - (a.meanSeverity ?? 0) || byFirstText(a, b),
        )
        .slice(0, most),
      basis: {
        painPoints: sumOf(digests.map(({ pains }) => pains.length)),
        maps: digests.filter(({ pains }) => pains.length > 0).length,
      },
    };
  },
  tell({ count, first, basis }, words) {
    const { text } = words;
    return {
      title: text.sharedPains,
      basis: fill(text.sharedPainsBasis, { count: first.length, all: count, ...basis }),
      lines: first.map((pain) => lineOf(pain, words)),
    };
  },
});

function sharedPain(found: readonly (readonly Told[])[], likeness: number): SharedPain {
  const all = found.flat();
  const severities = all.filter(({ severity }) => severity > 0).map(({ severity }) => severity);
  return {
    match: found.length > 1 ? 'similar' : 'same',
    likeness: rounded(likeness),
    texts: found.map(textAndMaps),
    maps: new Set(all.map(({ map }) => map.path)).size,
    meanSeverity: severities.length === 0 ? null : rounded(sumOf(severities) / severities.length),
    basis: { painPoints: all.length, withSeverity: severities.length },
  };
}

/** One way of writing it, as it is first written in the order of the paths. */
function textAndMaps(told: readonly Told[]): SharedPain['texts'][number] {
  return {
    text: told[0]?.text ?? '',
    maps: [...new Map(told.map(({ map }) => [map.path, map])).values()],
  };
}

const byFirstText = (a: SharedPain, b: SharedPain): number =>
  (a.texts[0]?.text ?? '') < (b.texts[0]?.text ?? '') ? -1 : 1;

function lineOf(
  { match, likeness, texts, maps, meanSeverity, basis }: SharedPain,
  { text, labels }: Words,
): Line {
  const named = (names: readonly MapName[]): string => {
    const shown = names.slice(0, mostNamed).map(({ title }) => title);
    const more = names.length - shown.length;
    return [...shown, ...(more > 0 ? [fill(text.more, { count: more })] : [])].join(', ');
  };
  return line(texts[0]?.text ?? '', {
    tone: 'negative',
    figure: fill(text.mapsCount, { count: maps }),
    notes: [
      match === 'same'
        ? fill(text.sameText, { maps: named(texts[0]?.maps ?? []) })
        : fill(text.similarText, { likeness: percentText(likeness, labels) }),
      ...(match === 'same'
        ? []
        : texts.map((each) => fill(text.textAndMaps, { text: each.text, maps: named(each.maps) }))),
      ...(meanSeverity === null
        ? []
        : [
            fill(text.meanSeverity, {
              severity: numberText(meanSeverity, labels),
              count: basis.withSeverity,
              all: basis.painPoints,
            }),
          ]),
    ],
  });
}
