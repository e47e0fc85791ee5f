/** A text as it is compared: case, white space and the way a letter is composed make no difference. */
export const normalised = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
