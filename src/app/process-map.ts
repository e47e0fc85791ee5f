import type { Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/ports.ts';
import type { Format, IndexEntry, RenderContext, Renderer } from '../formats/format.ts';
import { TemplateError } from '../formats/templates/template-error.ts';
import { compile } from './compile.ts';
import { indexEntry } from './index-entry.ts';

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
  readonly context: RenderContext;
  /** True where several maps get a page that links them. */
  readonly index: boolean;
}

/** What came of one map. */
export interface MapResult {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  /** None for a map with mistakes, and where no page links the maps. */
  readonly entry: IndexEntry | undefined;
}

/**
 * The whole way of one map: compiled, and rendered in every format. Pure, so that it can be done anywhere.
 * @param path the name that findings are reported under
 * @param target where its outputs go, without extension
 */
export function processMap(
  { path, target }: { readonly path: string; readonly target: string },
  bytes: Uint8Array,
  { loaded, locale, context, index }: ProcessOptions,
): MapResult {
  const compiled = compile(path, bytes, { locale });
  if (!compiled.ok) return { artifacts: [], diagnostics: compiled.error, entry: undefined };
  const view = compiled.value;
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { format, renderer } of loaded) {
    const body = attempt(() => renderer.render(view, context), diagnostics);
    if (body !== undefined) artifacts.push({ path: `${target}.${format.extension}`, body });
  }
  const indexed = index ? indexFormat(loaded) : undefined;
  return {
    artifacts,
    diagnostics,
    entry: indexed && indexEntry(view, `${target}.${indexed.format.extension}`),
  };
}

/** A user's template that fails is a finding; a built-in one that fails is a bug and goes on up. */
export function attempt(render: () => string, diagnostics: Diagnostic[]): string | undefined {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    diagnostics.push(error.diagnostic);
    return undefined;
  }
}
