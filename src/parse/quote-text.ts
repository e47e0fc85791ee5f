/** A text as a quoted YAML scalar, in the quotes that need the least inside them. */
export function quoteText(typed: string): string {
  const text = withoutMarks(typed);
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text whose own quotation marks do not fit together (`“So", "So”`), without them. */
const withoutMarks = (text: string): string => /^["“„«]([^"“”„«»]+)["”“»]$/.exec(text)?.[1] ?? text;
