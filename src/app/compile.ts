import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import { err, ok, type Err, type Ok, type Result } from '../core/result.ts';
import type { Journey } from '../model/journey.ts';
import type { DataAnswers, DataQuestion } from '../model/kpis/data-question.ts';
import { readJourney } from '../model/read-journey.ts';
import { decode } from '../parse/decode.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import { addNew } from './add-new.ts';
import { buildView, type ViewOptions } from './build-view.ts';
import { checkCut } from './check-cut.ts';
import type { JourneyView } from '../view/journey-view.ts';
import { notRead } from './files/joined-figures.ts';
import type { NamedFiles } from './files/named-files.ts';
import { resolveJourney, type Resolved } from './files/resolve-journey.ts';
import { tooManyApart } from '../model/personas/findings.ts';
import { mistakesOf, mistakesOfSyntax } from './mistakes-of.ts';

export interface CompileOptions extends ViewOptions {
  /** Opens the files that the map names; without it such a name is a mistake. One for all maps of a run. */
  readonly files?: NamedFiles | undefined;
  /** What files of data said; without it a figure that stands in one is a mistake. */
  readonly data?: DataAnswers | undefined;
  /**
   * True to be told all mistakes of a map at once, those of its syntax, its shape and its meaning. Without it, every mistake
   * of the first stage that finds one.
   */
  readonly tellAll?: boolean | undefined;
}

/** A finished view, and what was found on the way that stops nothing. */
export interface Compiled extends Ok<JourneyView> {
  readonly warnings: readonly Diagnostic[];
}

/** A map as it was read; what is wrong with its meaning and with the files that it names is still to be found. */
export interface ReadMap {
  readonly tree: YamlTree;
  readonly journey: Journey;
}

/**
 * The way of one journey file from bytes to a finished view.
 * @param path the name that findings are reported under
 * @param ask answers what the map asks of files of data; without it a figure that stands in one is a mistake
 * @returns the view, or every mistake of the first stage that found one
 */
export function compile(
  path: string,
  bytes: Uint8Array,
  options: CompileOptions = {},
  ask?: (questions: readonly DataQuestion[]) => DataAnswers,
): Compiled | Err<readonly Diagnostic[]> {
  const map = readMap(path, bytes, options);
  if (!map.ok) return map;
  let checked = checkMap(map.value, options);
  if (!checked.ok) return checked;
  const questions = questionsOf(checked.value);
  if (ask !== undefined && questions.length > 0) {
    checked = checkMap(map.value, { ...options, data: ask(questions) });
    if (!checked.ok) return checked;
  }
  const { resolved, warnings, unanswered } = checked.value;
  if (unanswered.length > 0) return err(unanswered.map(notRead));
  return { ...ok(buildView(resolved, options)), warnings };
}

/**
 * Reads a journey file.
 * @returns the map, or its mistakes: see {@link CompileOptions}.tellAll
 */
export function readMap(
  path: string,
  bytes: Uint8Array,
  { files, tellAll = false }: CompileOptions = {},
): Result<ReadMap, readonly Diagnostic[]> {
  const source = decode(path, bytes);
  if (!source.ok) return source;
  const tree = parseYaml(source.value);
  if (!tree.ok)
    return err(tellAll ? mistakesOf(source.value, files, tree) : mistakesOfSyntax(source.value, tree.error));
  const journey = readJourney(tree.value);
  if (!journey.ok) return tellAll ? err(mistakesOf(source.value, files)) : journey;
  return ok({ tree: tree.value, journey: journey.value });
}

/**
 * Checks a map with the files that it names: all that can be wrong with it is known before its view is built. What it asks
 * of files of data may still be open.
 * @returns the journey, or its mistakes: see {@link CompileOptions}.tellAll
 */
export function checkMap(
  { tree, journey }: ReadMap,
  { files, persona, data, tellAll = false }: CompileOptions = {},
): Result<Resolved, readonly Diagnostic[]> {
  const found = resolveJourney(journey, tree, files, data);
  if (!found.ok) return tellAll ? err(together(found.error, mistakesOf(tree.source, files))) : found;
  if (persona === undefined) return found;
  const told = checkCut(found.value.resolved.journey, persona, tree);
  if (hasErrors(told)) return err(told);
  // Of those who do not feel alike, one is left.
  const warnings = found.value.warnings.filter(({ code }) => code !== tooManyApart.code);
  return ok({ ...found.value, warnings: [...warnings, ...told] });
}

/** {@link readMap} and {@link checkMap}. */
export function check(
  path: string,
  bytes: Uint8Array,
  options: CompileOptions = {},
): Result<Resolved, readonly Diagnostic[]> {
  const map = readMap(path, bytes, options);
  return map.ok ? checkMap(map.value, options) : map;
}

/** What a map asks of files of data; the answers go into {@link CompileOptions}.data, each under its {@link questionKey}. */
export const questionsOf = ({ unanswered }: Resolved): readonly DataQuestion[] =>
  unanswered.map(({ question }) => question);

/**
 * Like {@link questionsOf} for whoever has to wait for the answers.
 * @returns none for a map with mistakes, which {@link compile} tells
 */
export function dataQuestions(
  path: string,
  bytes: Uint8Array,
  options: CompileOptions = {},
): readonly DataQuestion[] {
  const checked = check(path, bytes, options);
  return checked.ok ? questionsOf(checked.value) : [];
}

/** Two lists of findings as one, in which none is told twice. */
function together(...lists: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  addNew(found, lists.flat(), new Set());
  return found;
}
