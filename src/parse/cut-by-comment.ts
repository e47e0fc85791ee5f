/** Words that hardly ever end a text. */
const goesOn: ReadonlySet<string> = new Set(
  'a an the and or of to for with in on at from by is are was our my no number der die das den dem und oder mit von zu im am ein eine einen ist sind nr le la les et ou de des un une el los y o con dan atau yang di ke dari untuk dengan oleh adalah nomor'.split(
    ' ',
  ),
);

/** `#1` or `#word`, where comments have a blank behind the sign. */
const isHashed = /^\s*#(?:\d|(?!todo|fixme|xxx|note)\p{L})/iu;

/** An id, a number or a time is one word. */
export const isWordy = (text: string): boolean => /\S\s+\S/.test(text);

/**
 * True where what YAML takes for a comment seems to belong to the text before it. Comments behind a value are usual, so
 * that there must be a sign of it: a text that ends in the middle of a sentence, or `#1` and `#word` behind one blank.
 * @param text without quotes, up to the comment; empty where only a comment stands behind a key
 * @param comment from its blanks on, to the end of the line
 */
export function seemsCut(text: string, comment: string): boolean {
  if (text === '') return isHashed.test(comment);
  if (!isWordy(text) && !/^ #\d/.test(comment)) return false;
  if (comment.startsWith(' #') && isHashed.test(comment)) return true;
  if (/^ # ?\d+(?:[.,]\d+)?\s*$/.test(comment)) return true;
  if (!/^\s+#\s*[\p{L}\d]/u.test(comment)) return false;
  const lastWord = /\S*$/.exec(text)![0].toLowerCase();
  return /[,;:(&+]$/.test(text) || goesOn.has(lastWord.replace(/\.$/, '')) || opens(text) > 0;
}

/** How many brackets and quotation marks of a text are not closed. */
const opens = (text: string): number =>
  (text.match(/[(„«]|(?<!\p{L}|[.!?])“/gu)?.length ?? 0) -
  (text.match(/[)”»]|(?<=\p{L}|[.!?])“/gu)?.length ?? 0);
