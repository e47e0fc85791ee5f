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
    add(findings, {
      start,
      end: start + 1,
      problem: 'This is a non-breaking space; YAML needs an ordinary one here.',
      help: 'Delete it and press the space bar; it comes along when text is pasted from a page or a document.',
      suggestions: [' '],
    });
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
    const problem = 'A space is missing after this dash, so the lines make no list but one text.';
    const help = 'Put a space after each dash. If this is a text, put it in quotes.';
    add(findings, { start, end: start + 1, problem, help, suggestions: ['- '] });
    return;
  }
  const dash = /\n[ \t]*(?=-[ \t])/.exec(typed);
  if (dash === null) return;
  const at = start + dash.index + dash[0].length;
  add(findings, {
    start: at,
    end: at + 1,
    problem: 'This line goes on with the text above, so its dash makes no list.',
    help: 'Start the list on a line of its own, with "- " before its first entry too. If this is a text, put it in quotes.',
  });
}

function add(findings: Findings, { start, end, problem, help, suggestions = [] }: Explanation): void {
  findings.add(finding.syntax, start, end, { problem, help }, { suggestions });
}
