/** A loop back to where it starts, cut in the middle where it is long. */
export const shownLoop = (loop: readonly string[]): string[] => [
  ...(loop.length > 6 ? [...loop.slice(0, 3), '…', ...loop.slice(-2)] : loop),
  ...loop.slice(0, 1),
];
