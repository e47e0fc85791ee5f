import type { YAMLError } from 'yaml';
import type { Findings } from './findings.ts';
import { lineAt } from './line.ts';
import { explain } from './syntax-help.ts';
import * as finding from './yaml-findings.ts';

/**
 * Says what the YAML library found in plain words. One mistake often trips it several times: each line is told once,
 * and not again where the tokens gave it away already. Returns false when the file holds no syntax error, so that
 * its nodes can be trusted.
 *
 * `before`: offset where reading stopped; what the library finds from there on is only the missing rest.
 */
export function addSyntaxFindings(
  errors: readonly YAMLError[],
  text: string,
  findings: Findings,
  before: number,
): boolean {
  const sorted = syntaxErrors(errors, before);
  let toldUntil = -1;
  for (const error of sorted) {
    const at = Math.min(error.pos[0], text.length);
    if (at <= toldUntil) continue;
    if (findings.isFull(finding.syntax)) break;
    if (isToldByPairs(error) && findings.has(finding.syntax)) continue;
    const line = lineAt(text, at);
    toldUntil = line.end;
    if (findings.hasBetween(line.start, line.end)) continue;
    const { start, end, trouble, marks, suggestions = [] } = explain(error, text);
    if (error.code === 'NON_STRING_KEY') findings.add(finding.keyNotText, start, end);
    else findings.add(finding.syntax, start, end, { trouble, ...marks }, { suggestions });
    toldUntil = Math.max(toldUntil, lineAt(text, start).end);
  }
  return sorted.length > 0;
}

/** The errors of the library that are no other finding, in the order of the text; see {@link addSyntaxFindings}. */
export const syntaxErrors = (errors: readonly YAMLError[], before: number): readonly YAMLError[] =>
  errors
    .filter(({ code, pos }) => !toldByTags.has(code) && pos[0] < before)
    .toSorted((a, b) => a.pos[0] - b.pos[0]);

/** `readTokens` has reported every tag, whatever it is good for. */
const toldByTags = new Set<YAMLError['code']>(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'MULTIPLE_TAGS']);

/** `readTokens` has reported an unclosed quote or bracket where it opens; the library sees only where the rest ends. */
export const isToldByPairs = ({ message }: YAMLError): boolean =>
  /^Missing closing|end with a [\]}]$/.test(message);
