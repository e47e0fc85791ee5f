import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { FilePlace } from '../../core/ports.ts';
import type { Journey } from '../../model/journey.ts';
import type { DataAnswers } from '../../model/kpis/data-question.ts';
import { checkJourney, checkLibraryReferences } from '../../model/read-journey.ts';
import { measureKpis } from '../../model/kpis/measure.ts';
import { percentAsParts } from '../../model/kpis/percent-as-parts.ts';
import { type ResolvedJourney } from '../../model/resolved-journey.ts';
import { addNew } from '../add-new.ts';
import { fileLimits } from './file-limits.ts';
import * as finding from './findings.ts';
import { DataJoin, type KpiOrigin } from './joined-figures.ts';
import { clashes, mergeEntries } from './merge-entries.ts';
import type { NamedFiles } from './named-files.ts';
import {
  entriesOf,
  faultFinding,
  inShort,
  usesIn,
  type FileKind,
  type Naming,
  type OpenedFile,
  type OpenedLibrary,
  type OpenedMap,
} from './opened-file.ts';
import { withNamed } from './with-named.ts';

import { mapsIn } from './names-in.ts';

/** A library with those that it builds on. */
interface LibraryNode {
  readonly library: OpenedLibrary;
  readonly uses: readonly LibraryNode[];
}

/** A file that is being looked into, and the path that led there; none to the first. */
interface OnTheWay {
  readonly file: OpenedFile;
  readonly naming: Naming | undefined;
}

/**
 * The way through the files of one map. Each file is looked into once, however many lead to it, and makes one object:
 * what is built from a diamond of files is no larger than the diamond.
 */
export class Resolution {
  readonly findings: Diagnostic[] = [];
  readonly data: DataJoin;
  readonly #files: NamedFiles;
  readonly #tellsAll: boolean;
  readonly #told = new Set<string>();
  readonly #sizes = new Map<string, number>();
  /** By real file; `undefined` for one with mistakes. */
  readonly #maps = new Map<string, ResolvedJourney | undefined>();
  readonly #libraries = new Map<string, LibraryNode | undefined>();
  /** What is said to each path that leads to a file that cannot be taken. */
  readonly #refused = new Map<string, (naming: Naming) => Diagnostic>();
  readonly #way: OnTheWay[] = [];
  #names = 0;
  #size = 0;
  #entries = 0;
  #isFull = false;

  /** @param tellAll true to be told all mistakes of a file at once, not only those of the first stage that found one */
  constructor(files: NamedFiles, answers: DataAnswers, tellAll = false) {
    this.#files = files;
    this.#tellsAll = tellAll;
    this.data = new DataJoin(files.companions, answers, files.marks);
  }

  start(map: OpenedMap): ResolvedJourney | undefined {
    return this.#inside({ file: map, naming: undefined }, () => this.#resolve(map));
  }

  /**
   * Tells what is wrong with a map that nothing is made of, and with the files that it names; files of data are not asked.
   * @param check what is wrong with the map itself, with the entries of its libraries; `undefined` where one has mistakes
   */
  tellOf(map: OpenedMap, check: (merged: Journey | undefined) => readonly Diagnostic[]): void {
    this.#inside({ file: map, naming: undefined }, () => {
      this.#tell(check(this.#withLibraries(map, new Map())));
      for (const { naming } of mapsIn(map.journey, map.tree)) this.#map(naming, map.place);
    });
  }

  /** Tells what is wrong with a library together with those that it builds on; files of data are not asked. */
  tellOfLibrary(library: OpenedLibrary): void {
    this.#inside({ file: library, naming: undefined }, () => this.#lookInto(library));
  }

  #resolve(map: OpenedMap): ResolvedJourney | undefined {
    const { journey, tree, place } = map;
    const origins = new Map<string, KpiOrigin>();
    const merged = this.#withLibraries(map, origins);
    // Without its libraries every id of theirs would seem to be wrong.
    if (merged !== undefined) this.#tell(checkJourney(merged, tree));
    let baseline: ResolvedJourney | undefined;
    let isWhole = merged !== undefined;
    const subJourneys = new Map<number, ResolvedJourney>();
    for (const { naming, stage } of mapsIn(journey, tree)) {
      const named = this.#map(naming, place);
      if (named === undefined) isWhole = false;
      else if (stage === undefined) baseline = named;
      else subJourneys.set(stage, named);
    }
    if (merged === undefined) return undefined;
    const shown = merged === journey ? journey : withNamed(merged, journey);
    const read = this.data.join(shown, tree, (id) => origins.get(id) ?? { tree, place });
    this.#tell(this.data.findings);
    if (!isWhole) return undefined;
    const { journey: inParts, joined } = percentAsParts(shown, read);
    const measured = measureKpis(inParts, joined);
    return { journey: inParts, measured, baseline, subJourneys, target: place.target };
  }

  /** @param origins is told where the KPIs of the libraries are described */
  #withLibraries({ journey, tree, place }: OpenedMap, origins: Map<string, KpiOrigin>): Journey | undefined {
    const uses = usesIn(journey, tree);
    if (uses.length === 0) return journey;
    const nodes = this.#all(uses, place);
    if (nodes === undefined) return undefined;
    const libraries = inOrder(nodes);
    const entries = [...libraries.flatMap((each) => each.entries), ...entriesOf(journey, tree)];
    for (const library of libraries) {
      for (const entry of library.entries)
        if (entry.what === 'kpi') origins.set(entry.id, { tree: entry.tree, place: library.place });
    }
    this.#entries += entries.length;
    if (this.#entries > fileLimits.entries) {
      this.#isFull = true;
      this.#tell([finding.tooManyEntries.at(uses[0]!.at, { limit: fileLimits.entries })]);
      return undefined;
    }
    this.#tell(clashes(entries));
    return mergeEntries(journey, entries);
  }

  /** The libraries of these names; `undefined` where one has mistakes. */
  #all(uses: readonly Naming[], from: FilePlace): LibraryNode[] | undefined {
    const nodes = uses.map((naming) => this.#library(naming, from));
    return nodes.includes(undefined) ? undefined : (nodes as LibraryNode[]);
  }

  #library(naming: Naming, from: FilePlace): LibraryNode | undefined {
    return this.#follow(naming, from, 'library', this.#libraries, (file) =>
      this.#lookInto(file as OpenedLibrary),
    );
  }

  #lookInto(library: OpenedLibrary): LibraryNode | undefined {
    this.#tell(library.warnings);
    const uses = this.#all(library.uses, library.place);
    // Without those that it builds on every id of theirs would seem to be wrong.
    if (uses === undefined) return undefined;
    const node = { library, uses };
    const findings = referenceFindings(node);
    this.#tell(findings);
    return hasErrors(findings) ? undefined : node;
  }

  #map(naming: Naming, from: FilePlace): ResolvedJourney | undefined {
    return this.#follow(naming, from, 'map', this.#maps, (file) => this.#resolve(file as OpenedMap));
  }

  /** Opens what a path leads to and looks into it, unless that was done before. */
  #follow<Known>(
    naming: Naming,
    from: FilePlace,
    wanted: FileKind,
    known: Map<string, Known | undefined>,
    lookInto: (file: OpenedFile) => Known | undefined,
  ): Known | undefined {
    const place = this.#find(naming, from);
    if (place === undefined) return undefined;
    if (this.#closesCircle(place, naming, wanted)) return undefined;
    const refused = this.#refused.get(`${wanted} ${place.file}`);
    if (refused !== undefined) this.#tell([refused(naming)]);
    if (known.has(place.file)) return known.get(place.file);
    const file = this.#open(naming, place, wanted);
    const made = file && this.#inside({ file, naming }, () => lookInto(file));
    known.set(place.file, made);
    return made;
  }

  #find(naming: Naming, from: FilePlace): FilePlace | undefined {
    if (this.#isFull) return undefined;
    if (++this.#names > fileLimits.names) {
      this.#isFull = true;
      this.#tell([finding.tooMany.at(naming.at, { limit: fileLimits.names })]);
      return undefined;
    }
    const found = this.#files.companions.find(naming.name, from);
    if (found.ok) return found.value;
    this.#tell([faultFinding(naming, found.error)]);
    return undefined;
  }

  #open(naming: Naming, place: FilePlace, wanted: FileKind): OpenedFile | undefined {
    if (this.#way.length >= fileLimits.depth) {
      this.#tell([finding.tooDeep.at(naming.at, { limit: fileLimits.depth })]);
      return undefined;
    }
    const read = this.#files.open(place, wanted);
    if (!read.ok) return this.#refuse(naming, place, wanted, (each) => faultFinding(each, read.error));
    const { opening, size } = read.value;
    if (this.#isTooMuch(place, size)) {
      this.#isFull = true;
      this.#tell([finding.tooMuchText.at(naming.at, { limit: '2 MiB' })]);
      return undefined;
    }
    if (opening.outcome === 'opened') return opening.file;
    if (opening.outcome === 'other-kind') {
      return this.#refuse(naming, place, wanted, (each) => otherKind(each, wanted));
    }
    this.#tell(this.#tellsAll ? opening.all() : opening.diagnostics);
    return undefined;
  }

  #refuse(
    naming: Naming,
    { file }: FilePlace,
    wanted: FileKind,
    finding: (naming: Naming) => Diagnostic,
  ): undefined {
    this.#refused.set(`${wanted} ${file}`, finding);
    this.#tell([finding(naming)]);
  }

  #isTooMuch({ file }: FilePlace, size: number): boolean {
    if (!this.#sizes.has(file)) this.#size += size;
    this.#sizes.set(file, size);
    return this.#size > fileLimits.bytes;
  }

  /**
   * A file that leads back to itself. The circle is told from its first file in the order of the names, so that it is
   * the same finding whichever of its files a run starts with.
   */
  #closesCircle({ file }: FilePlace, naming: Naming, wanted: FileKind): boolean {
    const start = this.#way.findIndex((each) => each.file.place.file === file && each.file.kind === wanted);
    if (start === -1) return false;
    const circle = this.#way.slice(start);
    const paths = circle.map((each) => each.file.place.path);
    const first = paths.indexOf(paths.toSorted()[0]!);
    const way = [...paths.slice(first), ...paths.slice(0, first + 1)].join(' → ');
    const closing = first === 0 ? naming : circle[first]!.naming!;
    this.#tell([finding.circle.at(closing.at, { way })]);
    return true;
  }

  #inside<Made>(step: OnTheWay, look: () => Made): Made {
    this.#way.push(step);
    const made = look();
    this.#way.pop();
    return made;
  }

  /** Several ways may lead to the same mistake. */
  #tell(findings: Iterable<Diagnostic>): void {
    addNew(this.findings, findings, this.#told);
  }
}

/** The ids in a library that lead to nothing, neither in it nor in those that it builds on. */
function referenceFindings(node: LibraryNode): readonly Diagnostic[] {
  const { library, tree } = node.library;
  if (tree === undefined || library.kpis === undefined) return [];
  const entries = inOrder([node]).flatMap((each) => each.entries);
  return checkLibraryReferences(mergeEntries(library, entries), tree);
}

/** Every library once, each behind those that it builds on. */
function inOrder(nodes: readonly LibraryNode[], seen = new Set<LibraryNode>()): OpenedLibrary[] {
  const libraries: OpenedLibrary[] = [];
  for (const node of nodes) {
    if (seen.has(node)) continue;
    seen.add(node);
    libraries.push(...inOrder(node.uses, seen), node.library);
  }
  return libraries;
}

function otherKind({ name, at }: Naming, wanted: FileKind): Diagnostic {
  const args = { name: inShort(name) };
  if (wanted === 'library') return finding.notALibrary.at(at, args);
  return finding.notAMap.at(at, { ...args, key: String(at.path?.at(-1)) });
}
