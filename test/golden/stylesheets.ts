import { createHash } from 'node:crypto';
import { render as renderCurve } from '../../src/formats/curve/curve-svg.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { render as renderQuadrant } from '../../src/formats/quadrant/quadrant-svg.ts';
import { builtInTexts } from '../../src/formats/templates/built-in.ts';
import { lineRules } from '../../src/formats/themes/line-colours.ts';
import { textOf } from '../formats/text-of.ts';
import { journeyFiles, viewOf } from '../journeys.ts';

/*
 * A page or a drawing brings its stylesheets with it. Its recording names them instead, so that a new rule changes the
 * recording of its stylesheet, and that of a map only where the map itself has changed.
 */

const context = defaultContext();
const style = /(?<=<style>)[^]*?(?=<\/style>)/;
const viewNamed = (name: string) => viewOf(journeyFiles().find((file) => file.name === name)!);
const styleIn = (svg: string): string => style.exec(svg)?.[0] ?? '';

/** Wherever the file stands in templates/: html/time.css, time/time.css and time/part.css are all "time". */
const named = (path: string): string => /([^/]+)(?:\/part)?\.css$/.exec(path)?.[1] ?? path;

/** Rules for pictures alone are put into no page: what they do is seen in the recorded pictures. */
const ofPages = [...builtInTexts].filter(([path]) => !path.endsWith('/picture.css'));

const all: (readonly [name: string, text: string])[] = [
  ...ofPages.map(([path, text]) => [named(path), text()] as const),
  ['lines-of-personas', lineRules(context.options.theme)],
  ['curve', styleIn(textOf(renderCurve(viewNamed('names-only'), context)))],
  ['curve-of-personas', styleIn(textOf(renderCurve(viewNamed('two-personas'), context)))],
  ['quadrant', styleIn(textOf(renderQuadrant(viewNamed('names-only'), context)))],
];

/** What is put into pages and drawings, whatever the map: the texts of the stylesheets by their names. */
export const stylesheets: ReadonlyMap<string, string> = new Map(all);
if (stylesheets.size < all.length) throw new Error('Two stylesheets have the same name.');

/** In the place of a stylesheet. The program takes comments out of its own, so that none of them is one. */
const marker = (name: string): string => `/* ../stylesheets/${name}.css */`;
const isMarker = /^\/\* \.\.\/stylesheets\/(.+)\.css \*\/$/;

/** The policy of a page names its stylesheet by a hash. */
const hash = /(?<=&#x27;sha256-)[^&]+(?:&#x3D;)*(?=&#x27;)/;
const hashMarker = '(of the style)';

/**
 * An output without what it copies: names of stylesheets, and after them, one to a line, the rules for this map alone.
 * @throws where its style holds a stylesheet that is not among {@link stylesheets}
 */
export const abridged = (output: string): string =>
  output.replace(hash, hashMarker).replace(style, (css) => ['', ...linesOf(css), ''].join('\n'));

function linesOf(css: string): string[] {
  const next = all.find(([, text]) => css === text || css.startsWith(`${text}\n`));
  if (next !== undefined) {
    const [name, text] = next;
    return [marker(name), ...(css === text ? [] : linesOf(css.slice(text.length + 1)))];
  }
  if (css.includes('\n')) throw new Error(`This stylesheet is not known here:\n${css}`);
  return css.split(/(?<=\})(?!\})/).filter((rule) => rule !== '');
}

/** The output that {@link abridged} made short, to the byte. */
export function whole(recorded: string): string {
  let digest = '';
  const output = recorded.replace(style, (lines) => {
    const css = styleOf(lines.trim().split('\n'));
    digest = createHash('sha256').update(css).digest('base64').replaceAll('=', '&#x3D;');
    return css;
  });
  return output.replace(`sha256-${hashMarker}`, `sha256-${digest}`);
}

function styleOf(lines: readonly string[]): string {
  const names = lines.flatMap((line) => isMarker.exec(line)?.[1] ?? []);
  const rules = lines.slice(names.length).join('');
  return [...names.map((name) => stylesheets.get(name) ?? ''), ...(rules === '' ? [] : [rules])].join('\n');
}
