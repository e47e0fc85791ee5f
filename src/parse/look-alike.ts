import { missingSpace, type Explanation } from './explanation.ts';
import type { Findings } from './findings.ts';
import * as finding from './yaml-findings.ts';

// Valid YAML that is certainly a mistake: it reads like what was meant, and means something else.

/**
 * Reports keys that are valid YAML and certainly a mistake: `{label:Curious}` is one key without a value, and a
 * non-breaking space at the start of a line is part of its key. `start` is where the key stands in the file.
 */
export function checkKey(key: string, hasValue: boolean, start: number, findings: Findings): void {
  if (!hasValue) checkGlued(key, start, findings);
  if (key.startsWith('\u00a0')) {
    add(findings, { start, end: start + 1, trouble: 'hardSpace', suggestions: [' '] });
  }
}

/** `title:Coffee`, where a key and its value were meant. */
export function checkGlued(text: string, start: number, findings: Findings): void {
  const glued = /^[A-Za-z_]+:(?=[^\s/])/.exec(text);
  if (glued) add(findings, missingSpace(start + glued[0].length - 1));
}

/**
 * Reports a list that YAML reads as one text, because the first line is no list entry (`goals: buy` and `- drink`
 * below) or because the dashes have no space. `start` and `end` are where the unquoted text stands.
 */
export function checkListInText(start: number, end: number, findings: Findings): void {
  const typed = findings.source.text.slice(start, end);
  if (/^-\S/.test(typed)) {
    if (!/\n[ \t]*-/.test(typed)) return;
    add(findings, { start, end: start + 1, trouble: 'spaceBehindDash', suggestions: ['- '] });
    return;
  }
  const dash = /\n[ \t]*(?=-[ \t])/.exec(typed);
  if (dash === null) return;
  const at = start + dash.index + dash[0].length;
  const trouble = isBelowComment(findings.source.text, start) ? 'commentLeftOfText' : 'dashInText';
  add(findings, { start: at, end: at + 1, trouble });
}

/**
 * True for a text alone in its line with a comment (#like this) above it that begins further left: `yaml` takes that comment for the
 * end of what is indented, and reads the entries below as lines of the text.
 */
function isBelowComment(text: string, start: number): boolean {
  const above = /(?:^|\n)([ \t]*)#\S[^\n]*(?:\n[ \t]*)*\n([ \t]*)$/.exec(
    text.slice(Math.max(0, start - mostAbove), start),
  );
  return above !== null && above[1]!.length < above[2]!.length;
}

/** How far above a text a comment is looked for. */
const mostAbove = 2000;

function add(findings: Findings, { start, end, trouble, marks, suggestions = [] }: Explanation): void {
  findings.add(finding.syntax, start, end, { trouble, ...marks }, { suggestions });
}
