/*
 * A PDF as Chromium writes it: its objects in the clear, each entry on a line of its own, only their streams compressed.
 * A text of a map is inside of a line, where its brackets are escaped: it can look like none of these.
 */
const pages = /^<<\/Type \/Page$/gm;
const dates = /^\/(?:CreationDate|ModDate) \([^()]*\)/gm;
/** The name of an element for screen readers: a number that a browser counts up from page to page. */
const elements = /\(node(\d{8})\)/g;

export const pageCount = (bytes: Uint8Array): number => asText(bytes).match(pages)?.length ?? 0;

/**
 * The PDF without the time of its making and with its elements counted from 1, so that the same map gives the same
 * bytes. Everything stays as long as it was: a PDF says at which byte each of its objects begins.
 */
export function settled(bytes: Uint8Array): Uint8Array {
  const text = asText(bytes);
  const copy = Buffer.from(bytes);
  for (const { index, 0: entry } of text.matchAll(dates)) copy.fill(' ', index, index + entry.length);
  const found = [...text.matchAll(elements)];
  // They stay in their order, because a PDF lists them sorted.
  const sorted = [...new Set(found.map(([, number]) => number!))].toSorted();
  const counted = new Map(sorted.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  for (const { index, 1: number } of found) copy.write(`(node${counted.get(number!)})`, index, 'latin1');
  return copy;
}

/** A character for each byte. */
const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
