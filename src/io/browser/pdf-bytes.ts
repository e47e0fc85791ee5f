/** The pages of a PDF as Chromium writes it: its objects in the clear, only their streams compressed. */
export const pageCount = (bytes: Uint8Array): number =>
  asText(bytes).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const dates = /\/(?:CreationDate|ModDate) ?\([^()]*\)/g;

/**
 * The PDF without the time of its making, so that the same map gives the same bytes. White space of the same length
 * stands in its place: a PDF says at which byte each of its objects begins.
 */
export function withoutDates(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { index, 0: entry } of asText(bytes).matchAll(dates)) {
    copy.fill(0x20, index, index + entry.length);
  }
  return copy;
}

/** A character for each byte. */
const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
