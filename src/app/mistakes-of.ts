import type { Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile } from '../core/source-file.ts';
import { readJourneyTolerant } from '../model/read-tolerant.ts';
import { parseTolerant } from '../parse/parse-tolerant.ts';
import type { NamedFiles } from './files/named-files.ts';
import { resolveTolerant } from './files/resolve-tolerant.ts';

/**
 * All mistakes of a map that has some: of its syntax, its shape and its meaning, without those that only follow from
 * others.
 */
export function mistakesOf(source: SourceFile, files: NamedFiles | undefined): readonly Diagnostic[] {
  const { tree, gaps, findings } = parseTolerant(source);
  if (tree === undefined) return findings;
  const { partial, findings: ofShape } = readJourneyTolerant(tree, gaps);
  const ofMeaning = partial === undefined ? [] : resolveTolerant(partial, files);
  return [...findings, ...ofShape, ...ofMeaning];
}
