/** A cell of a file of data may be as long as its row. */
const longest = 80;

/** A cell in quotation marks, for a message: its beginning, where it is long. */
export const quotedCell = (cell: string): string =>
  cell.length > longest ? `"${cell.slice(0, longest)}…"` : `"${cell}"`;
