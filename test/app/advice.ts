import { expect } from 'vitest';
import type { DataPath, Diagnostic } from '../../src/core/diagnostic.ts';
import { seeded } from '../corpus.ts';
import { damaged } from './damages.ts';
import { isOfSyntax, told } from './tolerant-texts.ts';

/** What a mistake is told by, wherever it stands. */
const said = ({ code, message }: Diagnostic): string => `${code} ${message}`;

/** The text of a finding with one of its suggestions in the place of what it marks. */
const followed = ({ source, span }: Diagnostic, suggestion: string): string =>
  source.text.slice(0, span.start) + suggestion + source.text.slice(span.end);

/**
 * Each advice about a map that leaves its finding where it is, or makes an error that was not told before. What advice
 * makes readable is read for the first time, and its own mistakes are no fault of the advice: see {@link isRevealed}. A
 * quotation mark that nothing closes makes what follows depend on every other one, so in a file that is no YAML the advice
 * about its syntax alone is looked at.
 * @returns none for a map in which all advice works, and how much there was
 */
export function adviceIn(text: string): { readonly given: number; readonly bad: readonly string[] } {
  const before = told(text);
  const isYaml = !before.some(isOfSyntax);
  const known = countsOf(before);
  const bad: string[] = [];
  let given = 0;
  for (const finding of before.filter((each) => isYaml || isOfSyntax(each))) {
    for (const suggestion of finding.suggestions ?? []) {
      given++;
      const after = told(followed(finding, suggestion));
      const stays = after.some(
        (each) => said(each) === said(finding) && each.span.start === finding.span.start,
      );
      const others = after.filter((each) => !isRevealed(each, finding, suggestion));
      const more = [...countsOf(others)].filter(([each, count]) => count > (known.get(each) ?? 0));
      if (!stays && more.length === 0) continue;
      const { line } = finding.source.position(finding.span.start);
      const why = stays ? 'it stays' : more.map(([each]) => each).join('; ');
      bad.push(`${said(finding)}\n${text.split('\n')[line - 1]}\nwrite ${suggestion}: ${why}\n`);
    }
  }
  return { given, bad };
}

/**
 * True for a mistake that stood in the map before and could not be seen: under a key that is known now, in ids that lead
 * to another than the one that is mended, and in the order of times, or the sum of shares, of which one is understood now.
 */
function isRevealed(each: Diagnostic, mended: Diagnostic, suggestion: string): boolean {
  const word = suggestion.replace(/^"|"$/g, '');
  switch (mended.code) {
    case 'schema/unknown-key':
      return leadsThrough(each.path, [...mended.path.slice(0, -1), word]);
    case 'schema/bad-id':
      return (
        leadsThrough(each.path, [...mended.path.slice(0, -1), word]) ||
        (each.code === 'reference/unknown' && !each.message.includes(`"${word}"`))
      );
    case 'time/not-a-clock':
      return each.code === 'time/backwards';
    default:
      return mended.path.at(-1) === 'share' && each.code.startsWith('flow/');
  }
}

const leadsThrough = (path: DataPath, through: DataPath): boolean =>
  through.every((key, at) => path[at] === key);

/** How often each error is told. That a file cannot be opened here says nothing of the map. */
function countsOf(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings)
    if (each.severity === 'error' && each.code !== 'file/cannot-open')
      counts.set(said(each), (counts.get(said(each)) ?? 0) + 1);
  return counts;
}

/** Damages maps at random, and looks at all advice about each. @returns how much advice was given */
export function lookAtDamages(maps: readonly string[], count: number, seed: number): number {
  const random = seeded(seed);
  let all = 0;
  for (let run = 0; run < count; run++) {
    const text = damaged(maps[Math.floor(random() * maps.length)]!, random);
    const { given, bad } = adviceIn(text);
    all += given;
    if (bad.length > 0) expect.fail(`seed ${seed}, run ${run}\n${bad.join('\n')}\n${text}`);
  }
  return all;
}
