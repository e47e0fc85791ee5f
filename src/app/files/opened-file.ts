import { hasErrors, type DataPath, type Diagnostic, type Place } from '../../core/diagnostic.ts';
import { once } from '../../core/once.ts';
import type { CompanionFault, FilePlace } from '../../core/ports.ts';
import type { IdKind } from '../../model/shape/id-kinds.ts';
import { placeOfValue } from '../../model/walk/place.ts';
import { sharedRecords } from '../../model/walk/plan.ts';
import type { Journey } from '../../model/journey.ts';
import type { Library } from '../../model/library.ts';
import { checkLibrary, readJourney, readLibrary } from '../../model/read-journey.ts';
import { decode } from '../../parse/decode.ts';
import { isEmptyFile } from '../../parse/is-empty-file.ts';
import { parseYaml } from '../../parse/parse-yaml.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { notCsv } from '../data/findings.ts';
import * as finding from './findings.ts';
import { mistakesInFile, withWorkingAdvice } from './mistakes-in-file.ts';

/** The path of another file, as it is written in one. */
export interface Naming {
  readonly name: string;
  readonly at: Place;
}

/** A persona, channel, piece of evidence or KPI, under its id. */
export interface SharedEntry {
  readonly what: IdKind;
  /** The key of the record that it stands in. */
  readonly key: string;
  readonly id: string;
  readonly value: unknown;
  /** Of the file that describes it. */
  readonly tree: YamlTree;
}

export interface OpenedLibrary {
  readonly kind: 'library';
  readonly place: FilePlace;
  readonly uses: readonly Naming[];
  readonly entries: readonly SharedEntry[];
  readonly library: Library;
  /** `undefined` for a library that shares nothing. */
  readonly tree: YamlTree | undefined;
  /** What was found in it that stops nothing. */
  readonly warnings: readonly Diagnostic[];
}

export interface OpenedMap {
  readonly kind: 'map';
  readonly place: FilePlace;
  readonly journey: Journey;
  readonly tree: YamlTree;
}

export type OpenedFile = OpenedLibrary | OpenedMap;
export type FileKind = OpenedFile['kind'];

/** What came of a file: the file, the mistakes in it, or that it is of the other kind. */
export type Opening<File extends OpenedFile = OpenedFile> =
  | { readonly outcome: 'opened'; readonly file: File }
  | {
      readonly outcome: 'wrong';
      /** Every mistake of the first stage that found one. */
      readonly diagnostics: readonly Diagnostic[];
      /** Those of all stages. */
      all(): readonly Diagnostic[];
    }
  | { readonly outcome: 'other-kind' };

/** Reads a file that is wanted as one of the two kinds. */
export function openFile(place: FilePlace, bytes: Uint8Array, wanted: FileKind): Opening {
  const source = decode(place.path, bytes);
  if (!source.ok) return wrong(source.error, () => source.error);
  const all = once(() => mistakesInFile(source.value, wanted));
  const tree = parseYaml(source.value);
  if (!tree.ok) {
    // All of it is commented out: a library that shares nothing.
    const empty = wanted === 'library' && isEmptyFile(tree.error);
    return empty
      ? opened({
          kind: 'library',
          place,
          uses: [],
          entries: [],
          library: { use: [] },
          tree: undefined,
          warnings: [],
        })
      : wrong(withWorkingAdvice(source.value, tree.error, wanted), all);
  }
  if (kindOf(tree.value.data, wanted) !== wanted) return { outcome: 'other-kind' };
  return wanted === 'library' ? openLibrary(place, tree.value, all) : openMap(place, tree.value, all);
}

const opened = (file: OpenedFile): Opening => ({ outcome: 'opened', file });
type All = () => readonly Diagnostic[];

const wrong = (diagnostics: readonly Diagnostic[], all: All): Opening => ({
  outcome: 'wrong',
  diagnostics,
  all,
});

/** The kind that a file clearly is, and else the one that is wanted: its shape tells what is wrong then. */
export function kindOf(data: unknown, wanted: FileKind): FileKind {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return wanted;
  if ('stages' in data) return 'map';
  const shares = 'use' in data || sharedRecords.some(({ key }) => key in data);
  return shares && !('title' in data) ? 'library' : wanted;
}

function openMap(place: FilePlace, tree: YamlTree, all: All): Opening {
  const journey = readJourney(tree);
  return journey.ok
    ? opened({ kind: 'map', place, journey: journey.value, tree })
    : wrong(journey.error, all);
}

function openLibrary(place: FilePlace, tree: YamlTree, all: All): Opening {
  const library = readLibrary(tree);
  if (!library.ok) return wrong(library.error, all);
  const findings = checkLibrary(library.value, tree);
  if (hasErrors(findings)) return wrong(findings, all);
  return opened({
    kind: 'library',
    place,
    uses: usesIn(library.value, tree),
    entries: entriesOf(library.value, tree),
    library: library.value,
    tree,
    warnings: findings,
  });
}

/** The libraries that a map or a library names. */
export function usesIn({ use }: Pick<Journey, 'use'>, tree: YamlTree): Naming[] {
  const pathOf = (index: number): DataPath => (tree.isList(['use']) ? ['use', index] : ['use']);
  return use.map((name, index) => ({ name, at: placeOfValue(tree, pathOf(index)) }));
}

/** The personas, channels, evidence and KPIs that a map or a library describes itself. */
export const entriesOf = (file: object, tree: YamlTree): SharedEntry[] =>
  sharedRecords.flatMap(({ key, defines }) =>
    Object.entries((file as Readonly<Record<string, object | undefined>>)[key] ?? {}).map(
      ([id, value]): SharedEntry => ({ what: defines!, key, id, value, tree }),
    ),
  );

/**
 * What is said of a path that leads to no file that can be taken.
 * @param example a path as it could be
 */
export function faultFinding(
  { name, at }: Naming,
  fault: CompanionFault,
  example = './library.yaml',
): Diagnostic {
  const args = { name: inShort(name), example };
  switch (fault.kind) {
    case 'url':
      return finding.url.at(at, args);
    case 'absolute':
      return finding.absolute.at(at, args);
    case 'outside':
      return finding.outside.at(at, args);
    case 'not-yaml':
      return finding.notYaml.at(at, args, { suggestions: fault.similar });
    case 'not-csv':
      return notCsv.at(at, args, { suggestions: fault.similar });
    case 'backslash':
      return finding.backslash.at(at, args, { suggestions: [fault.meant] });
    case 'missing':
      return finding.missing.at(at, args, { suggestions: fault.similar });
    case 'not-a-file':
      return finding.notAFile.at(at, { ...args, what: fault.what });
    case 'unreadable':
      return finding.unreadable.at(at, { ...args, reason: fault.reason });
  }
}

/** A path longer than this is no path. */
const longestName = 200;

export const inShort = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName)}…` : name;
