/** A text as a file holds it: LF, no trailing spaces, no run of blank lines, one line end at the end. */
export function finishText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
  return `${lines.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
