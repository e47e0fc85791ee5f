import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Journey } from '../journey.ts';
import * as finding from '../shape/findings.ts';
import { placeOfValue } from './check.ts';

/** A number that stands for a text must come out as it was typed: 007 and 1.0 would lose digits. */
export function* exactNumbers(
  { personas, messages }: Pick<Journey, 'personas'> & Partial<Pick<Journey, 'messages'>>,
  tree: YamlTree,
): Generator<Diagnostic> {
  for (const [id, { demographics }] of Object.entries(personas ?? {})) {
    yield* exact(demographics, ['personas', id, 'demographics'], tree);
  }
  for (const [id, { sample }] of Object.entries(messages ?? {})) {
    yield* exact(sample, ['messages', id, 'sample'], tree);
  }
}

function* exact(
  texts: Readonly<Record<string, string | number>> | undefined,
  path: DataPath,
  tree: YamlTree,
): Generator<Diagnostic> {
  for (const [name, value] of Object.entries(texts ?? {})) {
    if (typeof value !== 'number') continue;
    const typed = tree.typed([...path, name]);
    // A persona of a library is not typed in this file, and is checked in its own.
    if (typed === String(value) || typed === '') continue;
    yield finding.quoteText.at(
      placeOfValue(tree, [...path, name]),
      { found: typed, kind: 'a number' },
      { suggestions: [JSON.stringify(typed)] },
    );
  }
}
