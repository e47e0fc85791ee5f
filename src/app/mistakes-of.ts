import type { Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile } from '../core/source-file.ts';
import { readJourneyTolerant } from '../model/read-tolerant.ts';
import type { parseYaml } from '../parse/parse-yaml.ts';
import { parseTolerant } from '../parse/parse-tolerant.ts';
import type { NamedFiles } from './files/named-files.ts';
import { resolveTolerant } from './files/resolve-tolerant.ts';
import { withTriedAdvice } from './tried-advice.ts';

/**
 * All mistakes of a map that has some: of its syntax, its shape and its meaning, without those that only follow from
 * others.
 * @param strict what {@link parseYaml} made of it, where that is known
 */
export function mistakesOf(
  source: SourceFile,
  files: NamedFiles | undefined,
  strict?: ReturnType<typeof parseYaml>,
): readonly Diagnostic[] {
  return withTriedAdvice(source, allMistakes(source, files, strict), (each) => allMistakes(each, undefined));
}

/** What was found in the syntax of a map, with advice that was tried. */
export function mistakesOfSyntax(source: SourceFile, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return withTriedAdvice(source, found, (each) => allMistakes(each, undefined));
}

function allMistakes(
  source: SourceFile,
  files: NamedFiles | undefined,
  strict?: ReturnType<typeof parseYaml>,
): readonly Diagnostic[] {
  const { tree, gaps, findings } = parseTolerant(source, strict);
  if (tree === undefined) return findings;
  const { partial, findings: ofShape } = readJourneyTolerant(tree, gaps);
  const ofMeaning = partial === undefined ? [] : resolveTolerant(partial, files);
  return [...findings, ...ofShape, ...ofMeaning];
}
