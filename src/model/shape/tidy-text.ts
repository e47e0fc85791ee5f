/** What opens a quotation, and what may close it. The straight marks close what a keyboard could not. */
const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"“'],
  ['”', '”"'],
  ['„', '“”"„'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
  ['〝', '〞〟'],
]);

/**
 * A text as it is meant: without the white space around it, and without the quotation marks around the whole of it. They
 * come along when it is pasted; outputs put on those of the language, where they show a quotation.
 */
export function tidied(written: string): string {
  let text = written.trim();
  for (let inner = unquoted(text); inner !== undefined; inner = unquoted(text)) text = inner;
  return text;
}

/** Below it no character but `"` opens a quotation: nearly all texts begin there. */
const firstMark = '«'.charCodeAt(0);

/** What stands between the quotation marks around a whole text. */
function unquoted(text: string): string | undefined {
  const code = text.charCodeAt(0);
  if (!(code >= firstMark || code === 0x22)) return undefined;
  const opening = text[0]!;
  const closing = text.at(-1)!;
  if (text.length < 3 || !closings.get(opening)?.includes(closing)) return undefined;
  const inner = text.slice(1, -1);
  return isApart(inner, opening, closing) ? undefined : inner.trim() || undefined;
}

/** True where the quotation that opens before a text ends inside it, as in “A” and “B”. */
function isApart(inner: string, opening: string, closing: string): boolean {
  let depth = 1;
  for (let at = 0; at < inner.length; at++) {
    const mark = inner[at]!;
    if (mark === '’' && isApostrophe(inner, at)) continue;
    if (mark === closing) depth--;
    else if (mark === opening) depth++;
    if (depth === 0) return true;
  }
  return depth !== 1;
}

const isApostrophe = (text: string, at: number): boolean => /^\p{L}’\p{L}$/u.test(text.slice(at - 1, at + 2));
