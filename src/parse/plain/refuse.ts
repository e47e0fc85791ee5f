/** What is thrown where a text is not plain enough: no error, only the way out of the innermost reader. */
export const notPlain = Symbol('not plain');

/** Leaves the text to the parser of all YAML, which knows what it means or what is wrong with it. */
export function refuse(): never {
  throw notPlain;
}
