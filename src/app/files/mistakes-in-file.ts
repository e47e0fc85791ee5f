import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { checkLibraryTolerant, readJourneyTolerant, readLibraryTolerant } from '../../model/read-tolerant.ts';
import { parseTolerant } from '../../parse/parse-tolerant.ts';
import { withTriedAdvice } from '../tried-advice.ts';

/** All mistakes that a file which maps name has by itself; of a map, those of its syntax and its shape. */
export function mistakesInFile(source: SourceFile, kind: 'map' | 'library'): readonly Diagnostic[] {
  return withWorkingAdvice(source, allIn(source, kind), kind);
}

/** What was found in the syntax of such a file, with advice that was tried. */
export function withWorkingAdvice(
  source: SourceFile,
  found: readonly Diagnostic[],
  kind: 'map' | 'library',
): readonly Diagnostic[] {
  return withTriedAdvice(source, found, (each) => allIn(each, kind));
}

function allIn(source: SourceFile, kind: 'map' | 'library'): readonly Diagnostic[] {
  const { tree, gaps, findings } = parseTolerant(source);
  if (tree === undefined) return findings;
  if (kind === 'map') return [...findings, ...readJourneyTolerant(tree, gaps).findings];
  const { partial, findings: ofShape } = readLibraryTolerant(tree, gaps);
  const ofMeaning = partial === undefined ? [] : checkLibraryTolerant(partial);
  return [...findings, ...ofShape, ...ofMeaning];
}
