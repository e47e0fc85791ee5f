/**
 * Text from outside (journeys, file names, error texts of other programs) on its way to a terminal or a CI log.
 *
 * - C0 controls and DEL become their Unicode picture (ESC is shown as ␛, a line break as ␊).
 * - C1 controls, line and paragraph separators, bidi controls, byte order marks and lone surrogates become U+FFFD.
 * - A leading `::`, and `##[` or `##vso[` anywhere, are commands to the runners of GitHub, Azure and TeamCity,
 *   whichever program prints them: one character of them is swapped for a look-alike.
 */

const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

// The runner trims white space before it looks, so it counts as leading here too.
const LEADING_COMMAND = /^(\s*):(?=:)/;
const INNER_COMMAND = /##(?=[a-z]*\[)/gi;

const REPLACEMENT = '\ufffd';
const LOOK_ALIKE_COLON = '\u2236';
const LOOK_ALIKE_HASHES = '#\u266f';

function standIn(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : REPLACEMENT;
}

/** One line, safe to print. It has exactly as many UTF-16 code units as the text. */
export function printable(text: string): string {
  return text
    .replace(UNSAFE, standIn)
    .replace(LEADING_COMMAND, `$1${LOOK_ALIKE_COLON}`)
    .replace(INNER_COMMAND, LOOK_ALIKE_HASHES);
}

/** Like {@link printable} for a text of our own whose line feeds are meant: each line is made safe, the feeds stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
