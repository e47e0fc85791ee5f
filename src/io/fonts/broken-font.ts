/** What a font file says of itself does not hold, or is more than a font of good faith says. */
export class BrokenFont extends Error {
  override readonly name = 'BrokenFont';
}

/**
 * Reads from a font and turns what a `DataView` says about bytes beyond its end into a {@link BrokenFont}.
 * @throws BrokenFont
 */
export function readGuarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenFont('it ends too early', { cause: error });
    throw error;
  }
}
