const gap = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** What makes a text other than one line; most texts are one, and this is quicker than replacing each space. */
const untidy = /[^\S ]|[\u0000-\u001f\u007f-\u009f]| {2}|^ | $/;

const lineEnd = /\r\n?|\n/;

/**
 * The lines of a text: in each, a run of white space and control characters is one space, none at the ends. A blank line
 * stands between paragraphs. This is all that the text formats change about a text; the rest comes through them exactly.
 */
export function linesOf(text: string): readonly string[] {
  if (!untidy.test(text)) return [text];
  const kept: string[] = [];
  for (const line of text.split(lineEnd).map((each) => each.replace(gap, ' ').trim())) {
    const isSecondBlank = line === '' && (kept.length === 0 || kept.at(-1) === '');
    if (!isSecondBlank) kept.push(line);
  }
  if (kept.at(-1) === '') kept.pop();
  return kept;
}

/** The lines of a text on one, as {@link linesOf} knows them. Between two that no mark keeps apart stands a dot. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text;
  const [first = '', ...more] = linesOf(text).filter((line) => line !== '');
  return more.reduce((line, next) => line + (isApart(line, next) ? ' ' : ' · ') + next, first);
}

const isApart = (line: string, next: string): boolean =>
  /[.,;:!?…·。、！？，：；،؛؟।–—-]$/.test(line) || /^[•‣◦▪●○■∙⁃·\uf0b7*–—-]/.test(next);
