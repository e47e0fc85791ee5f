/** More names than this are no help in a message. */
const most = 20;

/** The first of many names, for a message. */
export const firstNames = (names: readonly string[]): readonly string[] =>
  names.length > most ? [...names.slice(0, most), '…'] : names;
