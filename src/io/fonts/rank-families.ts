import { oddness, type FontFamily } from './font-family.ts';
import type { HanWriting } from './font-traits.ts';
import { writingOf } from './han-writing.ts';

/**
 * Writings of today, as Unicode names them. What is written together has to come from one font: letters of two fonts
 * do not join, and a word in two hands looks broken.
 */
const writings = [
  ['Han', 'Hiragana', 'Katakana', 'Bopomofo'],
  ...(
    'Hangul Arabic Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao ' +
    'Tibetan Myanmar Georgian Armenian Ethiopic Khmer Mongolian Cherokee Canadian_Aboriginal Syriac Thaana Nko Tifinagh ' +
    'Javanese Balinese Sundanese Cham Ol_Chiki Vai Yi Latin Greek Cyrillic'
  )
    .split(' ')
    .map((script) => [script]),
];

let patterns: readonly RegExp[] | undefined;

/** The characters of each writing, most first; signs and all other writings together come last. */
function byWriting(characters: readonly number[]): readonly (readonly number[])[] {
  patterns ??= writings.map(
    (scripts) => new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u'),
  );
  const groups = new Map<RegExp | undefined, number[]>();
  for (const codePoint of characters) {
    const pattern = patterns.find((each) => each.test(String.fromCodePoint(codePoint)));
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [codePoint]);
    else group.push(codePoint);
  }
  const rest = groups.get(undefined);
  groups.delete(undefined);
  // Sorting keeps the order of equals, and that is the order of the characters.
  const sorted = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return rest === undefined ? sorted : [...sorted, rest];
}

/**
 * Chooses the fewest families that have the characters and look well beside Inter. The order in which the families
 * come changes nothing.
 * @param characters ascending
 */
export function rankFamilies(
  families: readonly FontFamily[],
  characters: readonly number[],
  writing: HanWriting,
): readonly FontFamily[] {
  const chosen: FontFamily[] = [];
  for (const group of byWriting(characters)) {
    let left = group.filter((each) => !chosen.some((family) => hasCharacter(family, each)));
    while (left.length > 0) {
      const best = bestFamily(families, left, writing);
      if (best === undefined) break;
      chosen.push(best);
      left = left.filter((each) => !hasCharacter(best, each));
    }
  }
  return chosen;
}

/** The face that most text is set in decides; where another one lacks a character, the next family has it. */
export const hasCharacter = ({ faces }: FontFamily, codePoint: number): boolean =>
  faces[0].coverage.has(codePoint);

function bestFamily(
  families: readonly FontFamily[],
  characters: readonly number[],
  writing: HanWriting,
): FontFamily | undefined {
  const isEastAsian = characters.some((each) => eastAsian.test(String.fromCodePoint(each)));
  let best: { family: FontFamily; marks: Marks } | undefined;
  for (const family of families) {
    const count = characters.filter((each) => hasCharacter(family, each)).length;
    if (count === 0 || isPlaceholder.test(family.name)) continue;
    const marks = marksOf(family, count / characters.length, isEastAsian ? writing : undefined);
    if (best === undefined || compare(marks, best.marks) < 0) best = { family, marks };
  }
  return best?.family;
}

/** Compared from the first to the last; less is better. */
type Marks = readonly (number | string)[];

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u;

/** @param share of the characters that the family has */
function marksOf(family: FontFamily, share: number, writing: HanWriting | undefined): Marks {
  const { name, faces } = family;
  const [{ traits, file, index }] = faces;
  return [
    // A rare character must not decide about the whole text.
    share >= 0.9 ? 0 : 1,
    writing === undefined ? 0 : strangeness(writingOf(name, traits.han), writing),
    kindOf(family),
    oddness(traits) > 50 || isNarrow.test(name) ? 1 : 0,
    -share,
    goesWithInter.test(name) ? 0 : 1,
    -Math.min(faces.length, 2),
    name,
    file,
    index,
  ];
}

const traditional: ReadonlySet<HanWriting | undefined> = new Set(['zh-Hant', 'zh-HK'] as const);

/** How strange a font's characters look to a reader of another writing. */
function strangeness(ofFont: HanWriting | undefined, wanted: HanWriting): number {
  if (ofFont === wanted) return 0;
  const isAkin = traditional.has(ofFont) && traditional.has(wanted);
  return isAkin || ofFont === undefined ? 1 : 2;
}

function compare(a: Marks, b: Marks): number {
  for (const [index, mark] of a.entries()) {
    const other = b[index]!;
    if (mark !== other) return mark < other ? -1 : 1;
  }
  return 0;
}

/** Fonts that have a box for everything. */
const isPlaceholder = /Last ?Resort|Adobe ?(?:Not)?Blank|Tofu/i;
const isNarrow = /Cond|Narrow|Compressed/i;
const isFancy =
  /Unifont|Fallback|Display|Hand|Brush|Comic|Script|Symbola|Emoji|Rashi|Nastaliq|Kai\b|KaiTi|Pixel|Bitmap|Fixed/i;
const isMono = /Mono|Code|Console|Courier|Typewriter|^IPAGothic|MS Gothic/i;
const isSerif =
  /Serif|Mincho|Song|Sung|SimSun|Ming|Batang|Myeongjo|Myungjo|Naskh|Times|Roman|Georgia|Book|Garamond|FangSong|Slab/i;
const isSans = /Sans|Gothic|Grotesk|Hei/i;
const goesWithInter =
  /^(?:Noto Sans|PingFang|Hiragino Sans|Hiragino Kaku|Segoe UI|Microsoft (?:YaHei|JhengHei)|Meiryo|Yu Gothic|Malgun|Apple SD|Leelawadee|Nirmala|Geeza|Thonburi|Kohinoor)/;

/** Inter has no serifs, so what stands beside it has none if that can be had. */
function kindOf({ name, faces }: FontFamily): number {
  if (isFancy.test(name)) return 3;
  if (isMono.test(name) || faces[0].traits.isMonospaced) return 2;
  if (isSans.test(name)) return 0;
  return isSerif.test(name) ? 1 : 0;
}
