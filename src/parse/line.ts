/** A line of a broken file as a person reads it: dashes, then `key: value` or just a text. */
export interface Line {
  /** Offsets in the text; `end` is before the line end. */
  readonly start: number;
  readonly end: number;
  /** The white space at its start. */
  readonly indent: string;
  /** How many dashes of list entries it starts with. */
  readonly dashes: number;
  /** Offset of the first character behind indentation and dashes. */
  readonly contentStart: number;
  /** All from there on, without a comment. */
  readonly content: string;
  /** What stands before the first colon that is followed by a space; `undefined` when there is none. */
  readonly key: string | undefined;
  /** Offset of what stands behind that colon; of the content where there is no key. */
  readonly valueStart: number;
  readonly value: string;
}

/** Longer lines are looked at no further: nobody types them, and help must cost little. */
const longest = 2000;

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  // A negative index would count as 0.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : text[found - 1] === '\r' ? Math.max(start, found - 1) : found;
  const typed = withoutComment(text.slice(start, Math.min(end, start + longest)));

  const indent = /^[ \t\u00a0]*/.exec(typed)![0];
  let at = indent.length;
  let dashes = 0;
  while (typed[at] === '-' && (at + 1 >= typed.length || ' \t'.includes(typed[at + 1]!))) {
    dashes++;
    at++;
    while (typed[at] === ' ' || typed[at] === '\t') at++;
  }
  const content = typed.slice(at);
  const colon = keyEnd(content);
  let valueAt = colon === -1 ? 0 : colon + 1;
  while (content[valueAt] === ' ' || content[valueAt] === '\t') valueAt++;
  return {
    start,
    end,
    indent,
    dashes,
    contentStart: start + at,
    content,
    key: colon === -1 ? undefined : content.slice(0, colon).trimEnd(),
    valueStart: start + at + valueAt,
    value: content.slice(valueAt),
  };
}

/** The nearest line above that is not blank and no comment. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let above = line; above.start > 0;) {
    above = lineAt(text, above.start - 1);
    if (above.content !== '' || above.dashes > 0) return above;
  }
  return undefined;
}

/** The nearest line below that is not blank and no comment. */
export function lineBelow(text: string, line: Line): Line | undefined {
  for (let next = text.indexOf('\n', line.end); next !== -1;) {
    const below = lineAt(text, next + 1);
    if (below.content !== '' || below.dashes > 0) return below;
    next = text.indexOf('\n', below.end);
  }
  return undefined;
}

/** The column (0-based) where the key or the text of a line starts: behind its dashes. */
export const columnOf = (line: Line): number => line.contentStart - line.start;

function withoutComment(typed: string): string {
  if (typed.trimStart().startsWith('#')) return '';
  const comment = typed.search(/[ \t]#/);
  // Inside quotes a "#" is text.
  const isText = comment !== -1 && /["']/.test(typed.slice(comment));
  return (comment === -1 || isText ? typed : typed.slice(0, comment)).trimEnd();
}

function keyEnd(content: string): number {
  const quote = content[0];
  const from = quote === '"' || quote === "'" ? Math.max(0, content.indexOf(quote, 1)) : 0;
  for (let at = content.indexOf(':', from); at !== -1; at = content.indexOf(':', at + 1)) {
    const next = content[at + 1];
    if (next === undefined || next === ' ' || next === '\t') return at;
  }
  return -1;
}
