/** A page as a file holds it: LF, one line end at the end. White space within is the page's own. */
export const finishPage = (html: string): string => `${withLineFeeds(html).trimEnd()}\n`;

/** Browsers read every line end as LF, also before they compare a style with its hash. */
export const withLineFeeds = (text: string): string =>
  // Few texts have one, and this is quicker than the search for both.
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** A text as a file holds it: LF, no trailing spaces, no run of blank lines, one line end at the end. */
export function finishText(text: string): string {
  const lines = withLineFeeds(text).replace(/[ \t]+$/gm, '');
  return `${lines.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
