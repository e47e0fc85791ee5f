import type { YAMLError } from 'yaml';
import { noColon, wrongColumn } from './column-help.ts';
import { missingSpace, valueOf, whole, type Explainer, type Explanation } from './explanation.ts';
import { lineAt } from './line.ts';
import { quoteText } from './quote-text.ts';

/** Explains an error of the `yaml` library. Its code tells little, so the line itself is asked first. */
export function explain(error: YAMLError, text: string): Explanation {
  const trouble = { error, text, line: lineAt(text, Math.min(error.pos[0], text.length)) };
  for (const explainer of explainers) {
    const explanation = explainer(trouble);
    if (explanation !== undefined) return explanation;
  }
  return {
    ...whole(trouble.line),
    problem: 'This line cannot be read.',
    help: 'Look at its quotes and brackets, and at where it starts; put texts with special characters in quotes.',
  };
}

const mergeConflict: Explainer = ({ line }) =>
  /^(<{7}|={7}|>{7})/.test(line.content)
    ? {
        ...whole(line),
        problem: 'This line is the mark of a merge conflict.',
        help: 'Keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      }
    : undefined;

const codeFence: Explainer = ({ line }) =>
  line.content.startsWith('```')
    ? {
        ...whole(line),
        problem: 'This is the mark of a code block in Markdown, not part of the journey.',
        help: 'Delete the lines with ```.',
      }
    : undefined;

const oldLineEnd: Explainer = ({ text }) => {
  const at = text.search(/\r(?!\n)/);
  if (at === -1) return undefined;
  return {
    start: at,
    end: at + 1,
    problem: 'The lines of this file end in a way that YAML does not know (CR).',
    help: 'Save it with LF line ends (in VS Code: click "CR", "LF" or "CRLF" in the status bar).',
  };
};

const hardSpace: Explainer = ({ line }) => {
  const at = line.content.search(/:\u00a0/) + 1;
  const offset = at > 0 ? line.contentStart + at : line.start + line.indent.indexOf('\u00a0');
  if (offset < line.start) return undefined;
  return {
    start: offset,
    end: offset + 1,
    problem: 'This is a non-breaking space; YAML needs an ordinary one here.',
    help: 'Delete it and press the space bar; it comes along when text is pasted from a page or a document.',
    suggestions: [' '],
  };
};

const tab: Explainer = ({ error, text, line }) => {
  const at = error.code === 'TAB_AS_INDENT' ? error.pos[0] : line.start + line.indent.indexOf('\t');
  if (at < line.start || at >= line.end) return undefined;
  const [blank] = /^[ \t]*/.exec(text.slice(at, line.end))!;
  return {
    start: at,
    end: at + Math.max(1, blank.length),
    problem: 'A tab stands here, but YAML is indented with spaces.',
    help: 'Type two spaces instead (in VS Code: "Convert Indentation to Spaces").',
    // Behind a dash one space keeps the columns of most files.
    suggestions: [at === line.start ? blank.replaceAll('\t', '  ') : blank.replaceAll('\t', ' ')],
  };
};

const behindDocumentMark: Explainer = ({ line }) =>
  /^---\s+\S/.test(line.content)
    ? {
        ...whole(line),
        problem: 'Nothing may stand behind "---".',
        help: 'Move it to the next line, or delete the "---".',
      }
    : undefined;

/** `@`, `%` and the like open a text: certain, whatever tripped the library. */
const special: Explainer = ({ error, line }) => {
  const [first = ''] = line.value;
  const isSpecial = /[@`%&*!|>,]/.test(first) || /^[?:]( |$)/.test(line.value);
  if (!isSpecial || error.pos[0] < line.valueStart - 3) return undefined;
  return {
    ...valueOf(line),
    problem: `A text cannot start with "${first}".`,
    help: 'Put the text in quotes.',
    suggestions: [quoteText(line.value)],
  };
};

const dashInLine: Explainer = ({ error, line }) =>
  line.key !== undefined && /^-( |$)/.test(line.value) && error.pos[0] >= line.valueStart
    ? {
        ...valueOf(line),
        problem: 'A list cannot start on the line of its key.',
        help: 'Put each "- entry" on a line of its own below; if this is a text, put it in quotes.',
      }
    : undefined;

const escape: Explainer = ({ error, line }) => {
  if (error.code !== 'BAD_DQ_ESCAPE') return undefined;
  const isWhole = /^"[^"']*"$/.test(line.value);
  const start = error.pos[0];
  return {
    ...(isWhole ? valueOf(line) : { start, end: start + 2 }),
    problem: 'In double quotes a backslash has a meaning of its own, and this one has none.',
    help: "Put the text in single quotes ('), or type the backslash twice.",
    ...(isWhole ? { suggestions: [`'${line.value.slice(1, -1)}'`] } : {}),
  };
};

/** `key: some text: more` on one line. */
const colonInText: Explainer = ({ error, line }) => {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'BLOCK_IN_FLOW') return undefined;
  if (error.code === 'BLOCK_IN_FLOW') {
    return {
      start: error.pos[0],
      end: error.pos[1],
      problem: 'A comma is missing here, or a text holds a colon.',
      help: 'Put a comma between two entries; put a text that holds a colon in quotes.',
    };
  }
  if (line.key === undefined || !/:( |\t|$)/.test(line.value)) return undefined;
  // "- Price: too high: yes" was meant as one text; a key is a small word.
  const isText = line.dashes > 0 && !/^[a-z_]+$/.test(line.key);
  const place = isText
    ? { start: line.contentStart, end: line.contentStart + line.content.length }
    : valueOf(line);
  return {
    ...place,
    problem: 'This text holds a colon followed by a space, which YAML takes for the end of a key.',
    help: 'Put the text in quotes.',
    suggestions: [quoteText(isText ? line.content : line.value)],
  };
};

const behindQuote: Explainer = ({ error, line }) => {
  const [quote = ''] = line.value;
  if (error.code !== 'UNEXPECTED_TOKEN' && error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  if (quote !== '"' && quote !== "'") return undefined;
  const isWhole = line.value.length > 1 && line.value.endsWith(quote);
  return {
    ...valueOf(line),
    problem: `This text goes on behind its closing quote (${quote}).`,
    help:
      quote === '"'
        ? 'Put single quotes around the text, or type \\" for a quote inside it.'
        : "Put double quotes around the text, or type '' for an apostrophe inside it.",
    suggestions: [quoteText(isWhole ? line.value.slice(1, -1) : line.value)],
  };
};

const behindBracket: Explainer = ({ error, text, line }) => {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const start = error.pos[0];
  const character = text[start];
  if (character === ']' || character === '}') {
    return {
      start,
      end: start + 1,
      problem: `There is one "${character}" too many.`,
      help: 'Delete it, or put the text in quotes.',
      suggestions: [''],
    };
  }
  if (!/^[[{]/.test(line.value)) {
    if (character !== ',') return undefined;
    return {
      start,
      end: start + 1,
      problem: 'There is one comma too many.',
      help: 'Delete it.',
      suggestions: [''],
    };
  }
  const closed = /[\]}]/.test(line.value.slice(0, start - line.valueStart));
  if (!closed) return undefined;
  return {
    ...valueOf(line),
    problem: 'Something stands behind the closing bracket.',
    help: 'Brackets make a list; if this is a text, put it in quotes.',
    suggestions: [quoteText(line.value)],
  };
};

const missingComma: Explainer = ({ error, text }) => {
  const { code, message } = error;
  if (code !== 'MISSING_CHAR' || !/^Missing [,s]/.test(message)) return undefined;
  const at = error.pos[0];
  if (message.startsWith('Missing space')) return missingSpace(at);
  const [blank] = /^[ \t]*/.exec(text.slice(at, at + 80))!;
  return {
    start: at,
    end: at + blank.length,
    problem: 'A comma is missing between two entries.',
    help: 'Put a comma here.',
    suggestions: [', '],
  };
};

const longKey: Explainer = ({ error, line }) =>
  error.code === 'KEY_OVER_1024_CHARS'
    ? {
        ...whole(line),
        problem: 'This key is longer than 1,024 characters.',
        help: 'A colon followed by a space ends a key; if this is a text, put it in quotes.',
      }
    : undefined;

const keyNotText: Explainer = ({ error }) =>
  error.code === 'NON_STRING_KEY'
    ? { start: error.pos[0], end: error.pos[1], problem: '', help: '' }
    : undefined;

/** Asked in this order; the first that knows an answer gives it. */
const explainers: readonly Explainer[] = [
  oldLineEnd,
  mergeConflict,
  codeFence,
  hardSpace,
  tab,
  behindDocumentMark,
  escape,
  longKey,
  special,
  dashInLine,
  colonInText,
  behindQuote,
  behindBracket,
  missingComma,
  noColon,
  keyNotText,
  wrongColumn,
];
