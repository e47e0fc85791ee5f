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
    return { start: at, end: at + 1, trouble: 'wideColon', suggestions: [': '] };
  }
  if (/^["']/.test(line.content)) return { ...whole(line), trouble: 'keyOverLines' };
  const above = lineAbove(text, line);
  if (above && /(^|\s)[|>][-+0-9]*$/.test(above.content)) return { ...whole(line), trouble: 'blockText' };
  if (above && above.dashes > 0 && above.indent.length === line.indent.length)
    return { ...whole(line), trouble: 'dash', suggestions: [`- ${line.content}`] };
  return { ...whole(line), trouble: 'key' };
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
    trouble: isEntry ? 'columnOfEntry' : tooFar === undefined ? 'columnOfLine' : 'indentedTooFar',
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
