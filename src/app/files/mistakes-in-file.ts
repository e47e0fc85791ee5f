import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { checkLibraryTolerant, readJourneyTolerant, readLibraryTolerant } from '../../model/read-tolerant.ts';
import { parseTolerant } from '../../parse/parse-tolerant.ts';

/** All mistakes that a file which maps name has by itself; of a map, those of its syntax and its shape. */
export function mistakesInFile(source: SourceFile, kind: 'map' | 'library'): readonly Diagnostic[] {
  const { tree, gaps, findings } = parseTolerant(source);
  if (tree === undefined) return findings;
  if (kind === 'map') return [...findings, ...readJourneyTolerant(tree, gaps).findings];
  const { partial, findings: ofShape } = readLibraryTolerant(tree, gaps);
  const ofMeaning = partial === undefined ? [] : checkLibraryTolerant(partial);
  return [...findings, ...ofShape, ...ofMeaning];
}
