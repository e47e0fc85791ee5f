const stringOrComment = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|url\((?:[^"')\\]|\\[^])*\))|\/\*[^]*?\*\//g;

/** CSS without comments, indentation and blank lines. It rewrites no rule, so it cannot change what they mean. */
export function plainerCss(css: string): string {
  return css
    .replace(stringOrComment, (_whole, kept: string | undefined) => kept ?? ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
