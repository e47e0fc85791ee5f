/** A stylesheet without its rules for phones, printers and the like: a picture is none of them. */
export function withoutMedia(css: string): string {
  let kept = '';
  let at = 0;
  for (let start = css.indexOf('@media'); start !== -1; start = css.indexOf('@media', at)) {
    kept += css.slice(at, start);
    at = endOfBlock(css, start);
  }
  return kept + css.slice(at);
}

/** Where the block ends that opens behind a place. */
function endOfBlock(css: string, start: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = start;
  let depth = 0;
  for (let found = brace.exec(css); found !== null; found = brace.exec(css)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return brace.lastIndex;
  }
  return css.length;
}
