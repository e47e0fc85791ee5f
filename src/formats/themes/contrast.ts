import { contrastOf, over, white, type Colour } from './colour.ts';
import type { ColourName } from './colour-names.ts';

/** Two colours that stand on each other in a page, and how far apart WCAG 2.2 AA wants them. */
export interface Pair {
  readonly mark: ColourName;
  readonly ground: ColourName;
  /** 4.5 for text, 3 for what is drawn. */
  readonly least: number;
  /** Which of the two a person would change: the one that belongs to fewer pairs. */
  readonly change: 'mark' | 'ground';
}

const text = 4.5;
const drawn = 3;

const pairs = (
  marks: readonly ColourName[],
  grounds: readonly ColourName[],
  least: number,
  change: Pair['change'] = 'mark',
): Pair[] => marks.flatMap((mark) => grounds.map((ground) => ({ mark, ground, least, change })));

/** All of them: see templates/html/page.css. */
export const usedPairs: readonly Pair[] = [
  ...pairs(['--ink', '--ink-quiet'], ['--ground', '--raised', '--soft'], text),
  ...pairs(['--ink'], ['--pain-ground', '--opportunity-ground'], text),
  ...pairs(['--ink'], ['--area-positive', '--area-negative'], text, 'ground'),
  ...pairs(['--on-hue'], ['--hue-1', '--hue-2', '--hue-3', '--hue-4', '--hue-5', '--hue-6'], text, 'ground'),
  ...pairs(['--truth'], ['--ground'], text),
  ...pairs(['--opportunity'], ['--opportunity-ground'], text),
  ...pairs(['--on-tone'], ['--positive', '--neutral', '--negative'], drawn, 'ground'),
  ...pairs(['--positive', '--neutral', '--negative', '--pain', '--opportunity'], ['--ground'], drawn),
  ...pairs(['--pain'], ['--pain-ground', '--off'], drawn),
  ...pairs(['--focus'], ['--ground', '--raised'], drawn),
];

export type Colours = Readonly<Record<ColourName, Colour>>;

/** How far the two of a pair are apart, as they are seen: with what shines through. */
export function pairContrast({ mark, ground }: Pick<Pair, 'mark' | 'ground'>, colours: Colours): number {
  const page = over(colours['--ground'], white);
  const below = over(colours[ground], page);
  return contrastOf(over(colours[mark], below), below);
}
