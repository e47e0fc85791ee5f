import type { Artifact } from '../../core/ports.ts';
import { SourceFile } from '../../core/source-file.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { Format } from '../../formats/format.ts';
import { formats as registry, type FormatId } from '../../formats/registry.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { chosenFrom } from '../chosen-from.ts';
import { finishInOrder } from '../finish.ts';
import { cutSuffix } from '../map-name.ts';
import type { OpenedRun } from '../opened-run.ts';
import { loadFormats, renderView } from '../process-map.ts';
import { checkLook, checkOptions } from './checked-options.ts';
import type { Finding } from './finding.ts';
import type { JourneyFile } from './journey-file.ts';
import { findingsOf, makeMaps } from './make.ts';
import type { RenderOptions } from './options.ts';
import type { Outside } from './outside.ts';
import { oneMap, written } from './sources.ts';

/** A map that one output is made of: the text of its file, the same as data, or what `compile` made of it. */
export type Renderable = string | Uint8Array | JourneyFile | JourneyView;

/** One output of one map, or why there is none. */
export type RenderedMap =
  | { readonly ok: true; readonly artifact: Artifact; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly artifact?: undefined; readonly findings: readonly Finding[] };

export async function renderWith(
  outside: Outside,
  map: Renderable,
  formatId: FormatId,
  options: RenderOptions,
): Promise<RenderedMap> {
  checkOptions(options);
  const diagram = options.diagram ?? 'journey';
  await checkLook(options, [diagram]);
  const [format] = await chosenFrom('format', registry, [formatId]);
  const opened = await outside.openRun(options, [diagram], [format!]);
  if (!opened.ok) return { ok: false, findings: findingsOf(opened.error) };
  const run = opened.value;
  try {
    return await (isView(map)
      ? viewRendered(map, format!, run, options)
      : textRendered(map, format!, run, options));
  } finally {
    await run.finisher.close();
  }
}

const isView = (map: Renderable): map is JourneyView =>
  typeof map === 'object' && !(map instanceof Uint8Array) && 'curve' in map && 'labels' in map;

async function textRendered(
  map: Exclude<Renderable, JourneyView>,
  format: Format,
  run: OpenedRun,
  options: RenderOptions,
): Promise<RenderedMap> {
  const { path, files, locale, persona } = options;
  const content = typeof map === 'string' || map instanceof Uint8Array ? map : written(map);
  const { made, findings } = await makeMaps(oneMap(content, path, files, options), run, [format], {
    locale,
    persona,
  });
  return rendered(made[0]?.artifact, findings);
}

async function viewRendered(
  view: JourneyView,
  format: Format,
  run: OpenedRun,
  options: RenderOptions,
): Promise<RenderedMap> {
  for (const name of ['files', 'locale', 'persona'] as const) {
    if (options[name] !== undefined)
      throw new ToolFailure(`"${name}" comes too late for a view.`, 'Give it to compile().');
  }
  const { path = 'map' } = options;
  // A view does not know where its texts stand, so what is said of them stands at the start of no file.
  const nowhere = (): SourceFile => new SourceFile(path, '');
  const loaded = await loadFormats([format]);
  const { templates, options: render } = run;
  const result = renderView(view, cutSuffix(path), { loaded, templates, render }, nowhere);
  const whole = { path, entry: undefined, waiting: undefined, ...result };
  for await (const { artifacts, diagnostics } of finishInOrder([whole], run.finisher, 1))
    return rendered(artifacts[0], findingsOf([...run.diagnostics, ...diagnostics]));
  throw new Error('A map that was rendered came to nothing');
}

const rendered = (artifact: Artifact | undefined, findings: readonly Finding[]): RenderedMap =>
  artifact === undefined ? { ok: false, findings } : { ok: true, artifact, findings };
