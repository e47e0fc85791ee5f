import { linesOf } from '../one-line.ts';

/**
 * Punctuation that GitHub-flavoured Markdown may take for a mark: anywhere, at the start of a line, in the number of
 * a list, in an address. All other punctuation is left alone, so that sentences stay readable in the source.
 */
const marks = /[#$&*<>@[\\\]_`|~]|^[-=:]|^\+(?= |$)|(?<=^\d+)[.)]|(?<=www)\.|:(?=\/)/gi;

/**
 * What GitHub looks for in the finished page, where no escape reaches: `@name`, `a@b.example`, `#12`, `GH-12` and
 * `:emoji:`. An invisible word joiner inside it keeps a map that is pasted into a comment from calling people. It is the one
 * character that is ever added to a text: nothing that keeps the text as it is has this effect without HTML.
 */
const pings = /@(?=[\w.-])|#(?=\d)|\bgh-(?=\d)|:(?=[a-z\d_+-]*[a-z][a-z\d_+-]*:)/gi;

const joiner = '&#8288;';

/** Stands for the joiner until all else is escaped; no text of one line holds it. */
const joinerMark = '\u0000';

/**
 * A text inside a line of Markdown: in a heading, a paragraph, a list item, a quotation or a table cell it shows as
 * exactly the given text, with its line ends.
 */
export function escapeMarkdown(text: string): string {
  const lines = linesOf(text);
  return lines.length === 1 ? escapeLine(lines[0]!) : lines.map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  const uncalled = line.replace(pings, (found) => found + joinerMark);
  const escaped = uncalled.replace(marks, (mark) => `\\${mark}`);
  // Few texts call anybody.
  return uncalled === line ? escaped : escaped.replaceAll(joinerMark, joiner);
}
