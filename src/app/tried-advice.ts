import type { Diagnostic } from '../core/diagnostic.ts';
import { SourceFile } from '../core/source-file.ts';

/** So many characters are read anew at most to try what is advised about one file: a tenth of a second or so. */
const mostRead = 1_000_000;

/**
 * What is advised about the syntax of a file is guessed from the words around a mistake, so it is tried before it is
 * given: advice that leaves the finding where it is, or makes an error that was not there, is left out. In a file that is
 * too large to be read so often all of it is.
 * @param mistakesIn all mistakes of a file, of its syntax, shape and meaning
 */
export function withTriedAdvice(
  source: SourceFile,
  findings: readonly Diagnostic[],
  mistakesIn: (source: SourceFile) => readonly Diagnostic[],
): readonly Diagnostic[] {
  if (!findings.some((each) => isGuessed(each, source))) return findings;
  let left = mostRead - source.text.length;
  const known = countsOf(mistakesIn(source));
  const works = (finding: Diagnostic, suggestion: string): boolean => {
    left -= source.text.length;
    if (left < 0) return false;
    const { start, end } = finding.span;
    const text = source.text.slice(0, start) + suggestion + source.text.slice(end);
    const found = mistakesIn(new SourceFile(source.path, text, source.firstLine));
    const stays = found.some((each) => said(each) === said(finding) && each.span.start === start);
    return !stays && [...countsOf(found)].every(([each, count]) => count <= (known.get(each) ?? 0));
  };
  return findings.map((finding) => {
    if (!isGuessed(finding, source)) return finding;
    const { suggestions = [], ...rest } = finding;
    const working = suggestions.filter((each) => works(finding, each));
    return working.length === 0 ? rest : { ...rest, suggestions: working };
  });
}

const isGuessed = ({ code, suggestions, source }: Diagnostic, file: SourceFile): boolean =>
  suggestions !== undefined && source === file && /^(?:yaml|text)\//.test(code);

/** What a mistake is told by, wherever it stands. */
const said = ({ code, message }: Diagnostic): string => `${code} ${message}`;

/** How often each error is told. */
function countsOf(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings)
    if (each.severity === 'error') counts.set(said(each), (counts.get(said(each)) ?? 0) + 1);
  return counts;
}
