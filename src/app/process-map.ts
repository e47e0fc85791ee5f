import type { Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import type { SourceFile } from '../core/source-file.ts';
import { ok } from '../core/result.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import type { Format, IndexEntry, Renderer } from '../formats/format.ts';
import type { DiagramId } from '../formats/mermaid/diagrams/registry.ts';
import type { RenderOptions } from '../formats/render-options.ts';
import { TemplateError } from '../formats/templates/template-error.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import type { Unfinished } from '../formats/unfinished.ts';
import type { DataAnswers } from '../model/kpis/data-question.ts';
import { decode } from '../parse/decode.ts';
import { renderParts } from '../parts/registry.ts';
import type { JourneyView } from '../view/journey-view.ts';
import { buildView, outputOf } from './build-view.ts';
import { checkMap, questionsOf, readMap, type ReadMap } from './compile.ts';
import { checkLibraryFile } from './files/check-library-file.ts';
import type { NamedFiles } from './files/named-files.ts';
import { indexEntry } from './index-entry.ts';
import { noteFinding } from './note-finding.ts';
import type { Waiting } from './waiting-maps.ts';

/** A format with its renderer loaded. */
export interface LoadedFormat {
  readonly format: Format;
  readonly renderer: Renderer;
}

export const loadFormats = (formats: readonly Format[]): Promise<LoadedFormat[]> =>
  Promise.all(formats.map(async (format) => ({ format, renderer: await format.load() })));

/** The format whose page links all maps of a build, where there is one. */
export const indexFormat = (loaded: readonly LoadedFormat[]): LoadedFormat | undefined =>
  loaded.find(({ renderer }) => renderer.renderIndex !== undefined);

export interface ProcessOptions {
  readonly loaded: readonly LoadedFormat[];
  readonly locale?: string | undefined;
  /** Id of the persona whose part of each map is built; its outputs have names of their own. */
  readonly persona?: string | undefined;
  readonly templates: TemplateSet;
  readonly render: RenderOptions;
  /** True where several maps get a page that links them. */
  readonly index: boolean;
  /** Opens what the maps name. */
  readonly files: NamedFiles;
  /** What files of data said; `undefined` before any was asked. */
  readonly data?: DataAnswers | undefined;
}

/** An output of a map: whole, or still to be finished outside. */
export interface Output extends Omit<Artifact, 'body'> {
  readonly body: Artifact['body'] | Unfinished;
}

/** What came of one map. */
export interface MapResult {
  /** The name that the map is reported under. */
  readonly path: string;
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
  /** None for a map with mistakes, and where no page links the maps. */
  readonly entry: IndexEntry | undefined;
  /** The journey file, where an output is still to be finished and something may be said of it then. */
  readonly source: SourceFile | undefined;
  /** `undefined` for a map that is done. */
  readonly waiting: Waiting | undefined;
}

/**
 * The whole way of one map: compiled, and rendered in every format. Pure, so that it can be done anywhere.
 * @param path the name that findings are reported under
 * @param target where its outputs go, without extension
 * @param before the map, where it was read before
 */
export function processMap(
  { path, target }: { readonly path: string; readonly target: string },
  bytes: Uint8Array,
  { loaded, locale, persona, templates, render, index, files, data }: ProcessOptions,
  before?: ReadMap,
): MapResult {
  // Where nothing is made of a map, its mistakes are all that is asked for.
  const options = { persona, files, data, tellAll: loaded.length === 0 };
  const map = before === undefined ? readMap(path, bytes, options) : ok(before);
  if (!map.ok) {
    // A library may be checked by itself; nothing can be made of one.
    const ofLibrary = loaded.length === 0 ? checkLibraryFile(path, bytes, files) : undefined;
    return withoutOutputs(path, ofLibrary ?? map.error);
  }
  const checked = checkMap(map.value, options);
  if (!checked.ok) return withoutOutputs(path, checked.error);
  const { resolved, warnings } = checked.value;
  const questions = questionsOf(checked.value);
  if (questions.length > 0) {
    if (data !== undefined) throw changedWhileRead(path);
    return { ...withoutOutputs(path, []), waiting: { questions, bytes, map: map.value } };
  }
  if (loaded.length === 0) return withoutOutputs(path, warnings);
  const view = buildView(resolved, { locale, persona });
  const output = outputOf(target, persona);
  const rendered = renderView(view, output, { loaded, templates, render }, () => sourceOf(path, bytes));
  const indexed = index ? indexFormat(loaded) : undefined;
  return {
    path,
    ...rendered,
    diagnostics: [...warnings, ...rendered.diagnostics],
    entry: indexed && indexEntry(view, `${output}.${indexed.format.extension}`),
    waiting: undefined,
  };
}

/**
 * A view in every format.
 * @param output where it goes, without extension
 * @param source the journey file, asked for only where something is said of it
 */
export function renderView(
  view: JourneyView,
  output: string,
  { loaded, templates, render }: Pick<ProcessOptions, 'loaded' | 'templates' | 'render'>,
  source: () => SourceFile,
): Pick<MapResult, 'outputs' | 'diagnostics' | 'source'> {
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [];
  let said: SourceFile | undefined;
  for (const { format, renderer } of loaded) {
    for (const diagram of format.drawsDiagram ? render.diagrams : [mainDiagram]) {
      const context = { templates, options: render, parts: renderParts, diagram };
      const rendered = attempt(() => renderer.render(view, context), diagnostics);
      if (rendered === undefined) continue;
      const { body, notes } = typeof rendered === 'string' ? { body: rendered, notes: [] } : rendered;
      const { mediaType } = format;
      outputs.push({ path: `${output}.${extensionOf(format, diagram)}`, mediaType, body });
      if (typeof body === 'string' && notes.length === 0) continue;
      said ??= source();
      for (const note of notes) {
        const finding = noteFinding(note, said);
        // A diagram and its picture have the same to say.
        if (!diagnostics.some(({ message }) => message === finding.message)) diagnostics.push(finding);
      }
    }
  }
  return { outputs, diagnostics, source: said };
}

const withoutOutputs = (path: string, diagnostics: readonly Diagnostic[]): MapResult => ({
  path,
  outputs: [],
  diagnostics,
  entry: undefined,
  source: undefined,
  waiting: undefined,
});

/** A library or another map that asks for something else than it did a moment ago. */
export const changedWhileRead = (path: string): ToolFailure =>
  new ToolFailure(`A file that ${printable(path)} names was changed while it was read.`, 'Run it again.');

/** The diagram that needs no name in the name of its file. */
export const mainDiagram: DiagramId = 'journey';

/** What the name of an output ends in, without the first dot. */
export const extensionOf = ({ extension }: Format, diagram: DiagramId): string =>
  diagram === mainDiagram ? extension : `${diagram}.${extension}`;

/** What the names of outputs have after those of their maps: `.html`, `.rina.timeline.mmd`. */
export const endingsOf = (
  formats: readonly Format[],
  diagrams: readonly DiagramId[],
  persona: string | undefined,
): string[] =>
  formats.flatMap((format) =>
    (format.drawsDiagram ? diagrams : [mainDiagram]).map(
      (diagram) => `${persona === undefined ? '' : `.${persona}`}.${extensionOf(format, diagram)}`,
    ),
  );

function sourceOf(path: string, bytes: Uint8Array): SourceFile {
  const decoded = decode(path, bytes);
  if (!decoded.ok) throw new Error(`${path} was read before, and now it cannot be`);
  return decoded.value;
}

/** A user's template that fails is a finding; a built-in one that fails is a bug and goes on up. */
export function attempt<T>(render: () => T, diagnostics: Diagnostic[]): T | undefined {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    diagnostics.push(error.diagnostic);
    return undefined;
  }
}
