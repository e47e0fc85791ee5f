import { diagnostic } from '../../core/diagnostic.ts';
import { placeOfValue, type Check } from './check.ts';

/** A number that stands for a text must come out as it was typed: 007 and 1.0 would lose digits. */
export const exactNumbers: Check = function* (journey, tree) {
  for (const [id, persona] of Object.entries(journey.personas ?? {})) {
    for (const [fact, value] of Object.entries(persona.demographics ?? {})) {
      if (typeof value !== 'number') continue;
      const path = ['personas', id, 'demographics', fact];
      const typed = tree.typed(path);
      if (typed === String(value)) continue;
      yield diagnostic(
        'schema/quote-text',
        placeOfValue(tree, path),
        { found: typed, kind: 'a number' },
        { suggestions: [JSON.stringify(typed)] },
      );
    }
  }
};
