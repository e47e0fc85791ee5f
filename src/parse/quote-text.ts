/** A text as a quoted YAML scalar, in the quotes that need the least inside them. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
