import type { Journey } from '../../model/journey.ts';

/**
 * A library serves many maps, and not everybody in it travels here: of its personas a map shows those that it names,
 * besides its own. A map that names nobody and describes nobody means all of them.
 * @param merged the journey with all personas of its libraries
 * @param own the personas that it describes itself
 */
export function withTravellers(merged: Journey, own: Journey['personas'] = {}): Journey {
  const travellers = new Set([...Object.keys(own), ...namedPersonas(merged.stages)]);
  if (travellers.size === 0 || merged.personas === undefined) return merged;
  const personas = Object.entries(merged.personas).filter(([id]) => travellers.has(id));
  return { ...merged, personas: Object.fromEntries(personas) };
}

/** The ids under every `persona` and `personas` inside, wherever the format has them. */
function namedPersonas(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'persona' || key === 'personas' ? [inner].flat().map(String) : namedPersonas(inner),
  );
}
