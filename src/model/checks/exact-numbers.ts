import { diagnostic, type Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Journey } from '../journey.ts';
import { placeOfValue } from './check.ts';

/** A number that stands for a text must come out as it was typed: 007 and 1.0 would lose digits. */
export function* exactNumbers(
  { personas }: Pick<Journey, 'personas'>,
  tree: YamlTree,
): Generator<Diagnostic> {
  for (const [id, persona] of Object.entries(personas ?? {})) {
    for (const [fact, value] of Object.entries(persona.demographics ?? {})) {
      if (typeof value !== 'number') continue;
      const path = ['personas', id, 'demographics', fact];
      const typed = tree.typed(path);
      // A persona of a library is not typed in this file, and is checked in its own.
      if (typed === String(value) || typed === '') continue;
      yield diagnostic(
        'schema/quote-text',
        placeOfValue(tree, path),
        { found: typed, kind: 'a number' },
        { suggestions: [JSON.stringify(typed)] },
      );
    }
  }
}
