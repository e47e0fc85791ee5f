/** A text as a value in YAML: in quotes where it needs them, also between braces. */
export const plainOrQuoted = (text: string): string =>
  /^[\p{L}./](?:[\p{L}\p{N} ./_'-]*[\p{L}\p{N}./_'-])?$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
