/** Longer quotes hide what is said about them. */
const longest = 80;

/** A text of a map in quotation marks, for a message: its beginning, where it is long. */
export function quoted(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `"${characters.slice(0, longest - 1).join('')}…"` : `"${text}"`;
}
