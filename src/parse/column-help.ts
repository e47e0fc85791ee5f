import type { YAMLError } from 'yaml';
import { missingSpace, whole, type Explainer } from './explanation.ts';
import { columnOf, lineAbove, lineBelow } from './line.ts';

/** The line reads like a text where a key was due. */
export const noColon: Explainer = ({ error, text, line }) => {
  const isKeyError = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR';
  if (line.key !== undefined || !(isKeyError || error.code === 'BAD_INDENT')) return undefined;
  if (line.dashes > 0 || line.content === '' || /^[\]}[{]/.test(line.content)) return undefined;

  const glued = /^[A-Za-z_]+:(?=\S)/.exec(line.content);
  if (glued) return missingSpace(line.contentStart + glued[0].length - 1);
  const wide = line.content.search(/[：﹕]/);
  if (wide !== -1) {
    const at = line.contentStart + wide;
    const problem = 'This is a wide colon; YAML needs an ordinary one, followed by a space.';
    return { start: at, end: at + 1, problem, help: 'Type ":" and a space.', suggestions: [': '] };
  }
  if (/^["']/.test(line.content)) {
    return {
      ...whole(line),
      problem: 'A key must stand on one line.',
      help: 'Write the key on one line, followed by a colon.',
    };
  }
  const above = lineAbove(text, line);
  if (above && /(^|\s)[|>][-+0-9]*$/.test(above.content)) {
    return {
      ...whole(line),
      problem: 'A text below "|" or ">" must be indented.',
      help: 'Put two more spaces before each line of the text than its key has.',
    };
  }
  if (above && above.dashes > 0 && above.indent.length === line.indent.length) {
    const problem = 'The "-" of this list entry is missing.';
    return { ...whole(line), problem, help: 'Put "- " before it.', suggestions: [`- ${line.content}`] };
  }
  return {
    ...whole(line),
    problem: 'There is no key on this line: a word, a colon and a space.',
    help: 'Write "key: value". If the line goes on with the text above, indent it further than its key.',
  };
};

/** The line starts in a column where nothing of its kind can stand. */
export const wrongColumn: Explainer = ({ error, text, line }) => {
  const tooFar =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' && line.key !== undefined ? lineBelow(text, line) : undefined;
  const moved = tooFar ?? line;
  const above = lineAbove(text, moved);
  if (above === undefined || !indentCodes.has(error.code)) return undefined;
  const isEntry = moved.dashes > 0;
  const column = isEntry ? above.indent.length : columnOf(above);
  const isNear =
    tooFar !== undefined || (isEntry && above.dashes > 0) || Math.abs(column - moved.indent.length) <= 2;
  return {
    // With its first word, so that there is something to underline.
    start: moved.start,
    end: Math.max(moved.contentStart, moved.start + 1),
    problem: isEntry
      ? 'This "-" does not stand in the column of the list that it belongs to.'
      : tooFar === undefined
        ? 'This line does not start in the column of the lines that it belongs to.'
        : 'This line is indented too far: the line above has its value already.',
    help: 'Lines that belong together start in the same column; move it with the space bar.',
    ...(isNear && column !== moved.indent.length && (isEntry ? above.dashes > 0 : true)
      ? {
          suggestions: [
            ' '.repeat(column) + text.slice(moved.start + moved.indent.length, moved.contentStart),
          ],
        }
      : {}),
  };
};
const indentCodes = new Set<YAMLError['code']>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
]);
