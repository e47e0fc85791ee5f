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
    trouble: 'line',
  };
}

const mergeConflict: Explainer = ({ line }) =>
  /^(<{7}|={7}|>{7})/.test(line.content)
    ? {
        ...whole(line),
        trouble: 'mergeConflict',
      }
    : undefined;

const codeFence: Explainer = ({ line }) =>
  line.content.startsWith('```')
    ? {
        ...whole(line),
        trouble: 'codeFence',
      }
    : undefined;

const oldLineEnd: Explainer = ({ text }) => {
  const at = text.search(/\r(?!\n)/);
  if (at === -1) return undefined;
  return {
    start: at,
    end: at + 1,
    trouble: 'oldLineEnd',
  };
};

const hardSpace: Explainer = ({ line }) => {
  const at = line.content.search(/:\u00a0/) + 1;
  const offset = at > 0 ? line.contentStart + at : line.start + line.indent.indexOf('\u00a0');
  if (offset < line.start) return undefined;
  return {
    start: offset,
    end: offset + 1,
    trouble: 'hardSpace',
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
    trouble: 'tab',
    // Behind a dash one space keeps the columns of most files.
    suggestions: [at === line.start ? blank.replaceAll('\t', '  ') : blank.replaceAll('\t', ' ')],
  };
};

const behindDocumentMark: Explainer = ({ line }) =>
  /^---\s+\S/.test(line.content)
    ? {
        ...whole(line),
        trouble: 'behindDocumentMark',
      }
    : undefined;

/** `@`, `%` and the like open a text: certain, whatever tripped the library. */
const special: Explainer = ({ error, line }) => {
  const [first = ''] = line.value;
  const isSpecial = /[@`%&*!|>,]/.test(first) || /^[?:]( |$)/.test(line.value);
  if (!isSpecial || error.pos[0] < line.valueStart - 3) return undefined;
  return {
    ...valueOf(line),
    trouble: 'firstCharacter',
    marks: { found: first },
    suggestions: [quoteText(line.value)],
  };
};

const dashInLine: Explainer = ({ error, line }) =>
  line.key !== undefined && /^-( |$)/.test(line.value) && error.pos[0] >= line.valueStart
    ? {
        ...valueOf(line),
        trouble: 'dashInLine',
      }
    : undefined;

const escape: Explainer = ({ error, line }) => {
  if (error.code !== 'BAD_DQ_ESCAPE') return undefined;
  const isWhole = /^"[^"']*"$/.test(line.value);
  const start = error.pos[0];
  return {
    ...(isWhole ? valueOf(line) : { start, end: start + 2 }),
    trouble: 'escape',
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
      trouble: 'commaOrColon',
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
    trouble: 'colonInText',
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
    trouble: 'behindQuote',
    marks: { found: quote },
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
      trouble: 'bracketTooMany',
      marks: { found: character },
      suggestions: [''],
    };
  }
  if (!/^[[{]/.test(line.value)) {
    if (character !== ',') return undefined;
    return {
      start,
      end: start + 1,
      trouble: 'commaTooMany',
      suggestions: [''],
    };
  }
  const closed = /[\]}]/.test(line.value.slice(0, start - line.valueStart));
  if (!closed) return undefined;
  return {
    ...valueOf(line),
    trouble: 'behindBracket',
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
    trouble: 'comma',
    suggestions: [', '],
  };
};

const longKey: Explainer = ({ error, line }) =>
  error.code === 'KEY_OVER_1024_CHARS'
    ? {
        ...whole(line),
        trouble: 'longKey',
      }
    : undefined;

const keyNotText: Explainer = ({ error }) =>
  error.code === 'NON_STRING_KEY' ? { start: error.pos[0], end: error.pos[1], trouble: 'line' } : undefined;

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
