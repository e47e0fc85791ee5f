import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { italic, upright } from 'virtual:fonts';
import { FallbackFonts, type LoadedFamily } from './fallback-fonts.ts';
import type { FontFace } from './font-face.ts';
import type { FontFamily } from './font-family.ts';
import { bytesOf, readFontFile } from './font-file.ts';
import { readGivenFonts, unusableFont } from './given-fonts.ts';
import { hanWriting, writingOf } from './han-writing.ts';
import { isMarkOfAnyScript, meansSomething, needsGlyph } from './needs-glyph.ts';
import { hasCharacter, rankFamilies } from './rank-families.ts';
import { fontFolders, SystemFonts } from './system-fonts.ts';

export type { FontFace } from './font-face.ts';

export interface FontChoice {
  /** What has to be registered; a face that is chosen again is the same object. */
  readonly faces: readonly FontFace[];
  /** The stack for `font-family`, in order. */
  readonly families: readonly string[];
  /** Code points that no font has, ascending. */
  readonly missing: readonly number[];
}

export interface WantedText {
  readonly characters: ReadonlySet<number>;
  readonly italic: boolean;
  /** BCP 47: Han characters are written differently in Chinese, Japanese and Korean. */
  readonly language: string;
}

export interface FontBook {
  /** True where Inter has a glyph, so that a sign which may be text or an emoji is text. */
  isText(codePoint: number): boolean;
  /** @throws ToolFailure for a font that the person named and that cannot be used */
  choose(wanted: WantedText): Promise<FontChoice>;
}

export interface FontBookOptions {
  /** Font files that the person named, absolute, in the order in which they are asked for a character. */
  readonly fonts: readonly string[];
  /** Says where the system keeps its fonts. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What files are reported relative to. */
  readonly cwd: string;
}

/** Fonts for texts: Inter, then those that the person named, then those of the system. */
export function openFontBook({ fonts, env, cwd }: FontBookOptions): FontBook {
  const inter = new Inter();
  const system = new SystemFonts(fontFolders(env, process.platform));
  const fallback = new FallbackFonts();
  let given: readonly FontFamily[] | undefined;

  async function fromGiven(left: readonly number[], wanted: WantedText): Promise<readonly ChosenFamily[]> {
    given ??= readGivenFonts(fonts, cwd);
    const chosen: ChosenFamily[] = [];
    for (const family of inOrder(given, wanted)) {
      left = without(left, chosen);
      if (!left.some((each) => hasCharacter(family, each))) continue;
      const loaded = await fallback.load(family, wanted.italic, left);
      if ('refused' in loaded)
        throw unusableFont(loaded.refused.file, cwd, 'the drawing engine does not draw it');
      chosen.push({ ...loaded, family });
    }
    return chosen;
  }

  async function fromSystem(left: readonly number[], wanted: WantedText): Promise<readonly ChosenFamily[]> {
    const sought = left.filter(meansSomething);
    if (sought.length === 0) return [];
    const writing = hanWriting(wanted.language, wanted.characters);
    for (;;) {
      const ranked = rankFamilies(system.familiesWith(sought), sought, writing);
      const loaded = await Promise.all(ranked.map((family) => fallback.load(family, wanted.italic, sought)));
      const refused = loaded.flatMap((each) => ('refused' in each ? each.refused : []));
      if (refused.length === 0)
        return loaded.map((each, index) => ({ ...(each as LoadedFamily), family: ranked[index]! }));
      // Every round has fewer fonts to choose from, so there is a last one.
      for (const face of refused) system.exclude(face);
    }
  }

  return {
    isText: (codePoint) => inter.has(codePoint),
    async choose(wanted) {
      const needed = [...wanted.characters].filter(needsGlyph).toSorted((a, b) => a - b);
      const notInInter = needed.filter((each) => !inter.has(each));
      // Also where none is needed: a mistake in a name is said at once, and not when the first map needs the font.
      const chosen = [...(await fromGiven(notInInter, wanted))];
      chosen.push(...(await fromSystem(without(notInInter, chosen), wanted)));
      return {
        faces: [...inter.faces(wanted.italic), ...chosen.flatMap(({ faces }) => faces)],
        families: [inter.family, ...chosen.map(({ name }) => name)],
        missing: without(notInInter, chosen).filter((each) => !isMarkOfAnyScript(each)),
      };
    },
  };
}

interface ChosenFamily extends LoadedFamily {
  readonly family: FontFamily;
}

const without = (characters: readonly number[], chosen: readonly ChosenFamily[]): readonly number[] =>
  characters.filter((each) => !chosen.some(({ family }) => hasCharacter(family, each)));

/** As the person named them; only of the faces in one file, which may differ in nothing else, the language decides. */
function inOrder(
  families: readonly FontFamily[],
  { language, characters }: WantedText,
): readonly FontFamily[] {
  const files = [...new Set(families.map(({ faces }) => faces[0].file))];
  const writing = hanWriting(language, characters);
  const place = ({ name, faces: [first] }: FontFamily): number =>
    files.indexOf(first.file) + (writingOf(name, first.traits.han) === writing ? 0 : 0.5);
  return families.toSorted((a, b) => place(a) - place(b));
}

/** The font that comes with the package: read when it is opened, its italic when somebody wants it. */
class Inter {
  readonly family = 'Inter';
  readonly #file = readFontFile(fileURLToPath(upright))[0]!;
  readonly #upright: FontFace = { family: this.family, style: 'normal', data: bytesOf(this.#file) };
  #italic: FontFace | undefined;

  /** Both styles have the same characters, but for variants of letters under code points of nobody. */
  has(codePoint: number): boolean {
    return this.#file.coverage.has(codePoint) && meansSomething(codePoint);
  }

  faces(withItalic: boolean): readonly FontFace[] {
    if (!withItalic) return [this.#upright];
    this.#italic ??= { family: this.family, style: 'italic', data: readFileSync(italic) };
    return [this.#upright, this.#italic];
  }
}
