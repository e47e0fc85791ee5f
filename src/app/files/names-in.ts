import type { Journey } from '../../model/journey.ts';
import { placeOfValue } from '../../model/walk/place.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { joinedFields } from './joined-figures.ts';
import { usesIn, type Naming } from './opened-file.ts';

/** All other files that a map names. */
export const namesIn = (journey: Journey, tree: YamlTree): Naming[] => [
  ...usesIn(journey, tree),
  ...mapsIn(journey, tree).map(({ naming }) => naming),
  ...dataIn(journey, tree),
];

/** The files of data that a map names itself. */
const dataIn = (journey: Journey, tree: YamlTree): Naming[] =>
  journey.kpis === undefined
    ? []
    : [...joinedFields(journey)].map(({ id, field, source }) => ({
        name: source.file,
        at: placeOfValue(tree, ['kpis', id, field, 'file']),
      }));

interface NamedMap {
  readonly naming: Naming;
  /** The stage that stands for it, 0-based; `undefined` for the baseline. */
  readonly stage: number | undefined;
}

/** The maps that a map names, the baseline first. */
export function mapsIn({ baseline, stages }: Journey, tree: YamlTree): NamedMap[] {
  const named: NamedMap[] = [];
  if (baseline !== undefined) {
    named.push({ naming: { name: baseline, at: placeOfValue(tree, ['baseline']) }, stage: undefined });
  }
  for (const [stage, { journey }] of stages.entries()) {
    if (journey === undefined) continue;
    named.push({ naming: { name: journey, at: placeOfValue(tree, ['stages', stage, 'journey']) }, stage });
  }
  return named;
}
