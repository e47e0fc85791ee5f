import type { Words } from '../core/finding-kind.ts';

/** What is quoted where something is said of syntax: what stands there, what it closes, and what should stand there. */
export interface Marks {
  readonly found?: string;
  readonly opened?: string;
  readonly expected?: string;
}

const sameColumn = 'Lines that belong together start in the same column; move it with the space bar.';

/** What is wrong with YAML that cannot be read, or means something else than what it looks like. */
export const syntaxWords = {
  line: () => ({
    message: 'This line cannot be read.',
    help: 'Look at its quotes and brackets, and at where it starts; put texts with special characters in quotes.',
  }),
  mergeConflict: () => ({
    message: 'This line is the mark of a merge conflict.',
    help: 'Keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  }),
  codeFence: () => ({
    message: 'This is the mark of a code block in Markdown, not part of the journey.',
    help: 'Delete the lines with ```.',
  }),
  oldLineEnd: () => ({
    message: 'The lines of this file end in a way that YAML does not know (CR).',
    help: 'Save it with LF line ends (in VS Code: click "CR", "LF" or "CRLF" in the status bar).',
  }),
  hardSpace: () => ({
    message: 'This is a non-breaking space; YAML needs an ordinary one here.',
    help: 'Delete it and press the space bar; it comes along when text is pasted from a page or a document.',
  }),
  tab: () => ({
    message: 'A tab stands here, but YAML is indented with spaces.',
    help: 'Type two spaces instead (in VS Code: "Convert Indentation to Spaces").',
  }),
  behindDocumentMark: () => ({
    message: 'Nothing may stand behind "---".',
    help: 'Move it to the next line, or delete the "---".',
  }),
  firstCharacter: ({ found }) => ({
    message: `A text cannot start with "${found}".`,
    help: 'Put the text in quotes.',
  }),
  dashInLine: () => ({
    message: 'A list cannot start on the line of its key.',
    help: 'Put each "- entry" on a line of its own below; if this is a text, put it in quotes.',
  }),
  escape: () => ({
    message: 'In double quotes a backslash has a meaning of its own, and this one has none.',
    help: "Put the text in single quotes ('), or type the backslash twice.",
  }),
  commaOrColon: () => ({
    message: 'A comma is missing here, or a text holds a colon.',
    help: 'Put a comma between two entries; put a text that holds a colon in quotes.',
  }),
  colonInText: () => ({
    message: 'This text holds a colon followed by a space, which YAML takes for the end of a key.',
    help: 'Put the text in quotes.',
  }),
  behindQuote: ({ found }) => ({
    message: `This text goes on behind its closing quote (${found}).`,
    help:
      found === '"'
        ? 'Put single quotes around the text, or type \\" for a quote inside it.'
        : "Put double quotes around the text, or type '' for an apostrophe inside it.",
  }),
  bracketTooMany: ({ found }) => ({
    message: `There is one "${found}" too many.`,
    help: 'Delete it, or put the text in quotes.',
  }),
  commaTooMany: () => ({ message: 'There is one comma too many.', help: 'Delete it.' }),
  behindBracket: () => ({
    message: 'Something stands behind the closing bracket.',
    help: 'Brackets make a list; if this is a text, put it in quotes.',
  }),
  comma: () => ({ message: 'A comma is missing between two entries.', help: 'Put a comma here.' }),
  longKey: () => ({
    message: 'This key is longer than 1,024 characters.',
    help: 'A colon followed by a space ends a key; if this is a text, put it in quotes.',
  }),
  spaceBehindColon: () => ({
    message: 'A space is missing after this colon.',
    help: 'Put a space between the colon and the value.',
  }),
  wideColon: () => ({
    message: 'This is a wide colon; YAML needs an ordinary one, followed by a space.',
    help: 'Type ":" and a space.',
  }),
  keyOverLines: () => ({
    message: 'A key must stand on one line.',
    help: 'Write the key on one line, followed by a colon.',
  }),
  blockText: () => ({
    message: 'A text below "|" or ">" must be indented.',
    help: 'Put two more spaces before each line of the text than its key has.',
  }),
  dash: () => ({ message: 'The "-" of this list entry is missing.', help: 'Put "- " before it.' }),
  key: () => ({
    message: 'There is no key on this line: a word, a colon and a space.',
    help: 'Write "key: value". If the line goes on with the text above, indent it further than its key.',
  }),
  columnOfEntry: () => ({
    message: 'This "-" does not stand in the column of the list that it belongs to.',
    help: sameColumn,
  }),
  columnOfLine: () => ({
    message: 'This line does not start in the column of the lines that it belongs to.',
    help: sameColumn,
  }),
  indentedTooFar: () => ({
    message: 'This line is indented too far: the line above has its value already.',
    help: sameColumn,
  }),
  comment: () => ({
    message: 'A comment sticks to what stands before it.',
    help: 'Put a space before "#".',
  }),
  openQuote: ({ found }) => ({
    message: `This text starts with a quote (${found}), but the closing one is missing.`,
    help: `Put ${found} at its end. If the quote belongs to the text, put the whole text in quotes.`,
  }),
  otherBracket: ({ found, expected, opened }) => ({
    message: `This "${found}" closes what "${opened}" opened.`,
    help: `Type "${expected}".`,
  }),
  openBracket: ({ found, expected }) => ({
    message: `This "${found}" has no "${expected}" on the lines that belong to it.`,
    help: `Put "${expected}" behind the last entry. Lines between the two must be indented further than the key.`,
  }),
  spaceBehindDash: () => ({
    message: 'A space is missing after this dash, so the lines make no list but one text.',
    help: 'Put a space after each dash. If this is a text, put it in quotes.',
  }),
  commentLeftOfText: () => ({
    message:
      'The comment above the text before this line begins further left than that text, so YAML reads this entry as a part of it.',
    help: 'Put a space behind the # of that comment, or move it as far to the right as the text.',
  }),
  dashInText: () => ({
    message: 'This line goes on with the text above, so its dash makes no list.',
    help: 'Start the list on a line of its own, with "- " before its first entry too. If this is a text, put it in quotes.',
  }),
} satisfies Readonly<Record<string, (marks: Marks) => Words>>;

export type SyntaxTrouble = keyof typeof syntaxWords;
