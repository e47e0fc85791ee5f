import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Artifact, MapInput } from '../core/ports.ts';
import type { Format, IndexEntry, RenderContext, Renderer } from '../formats/format.ts';
import { TemplateError } from '../formats/templates/template-error.ts';
import type { JourneyView } from '../view/journey-view.ts';
import { compile } from './compile.ts';

export interface BuildOptions {
  /** None: the maps are only checked. */
  readonly formats: readonly Format[];
  readonly locale?: string | undefined;
  readonly context: RenderContext;
  /** True where several maps get a page that links them. */
  readonly index: boolean;
}

/** What a build asks of the outside world. */
export interface BuildPorts {
  read(input: MapInput): Uint8Array | Promise<Uint8Array>;
  /** Takes an output; nothing reaches its place before the whole build has succeeded. */
  put(artifact: Artifact, origin: string): void;
  /** Called after each map; a promise is waited for, so that the process can breathe. */
  progress(done: number, total: number): void | Promise<void>;
}

/**
 * Compiles every map and renders it in every format, one map at a time, so that memory does not grow with their number.
 * After the first error the rest is still checked, but no longer rendered.
 * @returns all findings, in the order of the inputs
 */
export async function build(
  inputs: readonly MapInput[],
  { formats, locale, context, index }: BuildOptions,
  { read, put, progress }: BuildPorts,
): Promise<Diagnostic[]> {
  const loaded = await Promise.all(
    formats.map(async (format) => ({ format, renderer: await format.load() })),
  );
  const diagnostics: Diagnostic[] = [];
  const entries: IndexEntry[] = [];
  const indexed = index ? loaded.find(({ renderer }) => renderer.renderIndex !== undefined) : undefined;

  for (const [position, input] of inputs.entries()) {
    const compiled = compile(input.path, await read(input), { locale });
    if (!compiled.ok) diagnostics.push(...compiled.error);
    if (compiled.ok && !hasErrors(diagnostics)) {
      for (const { format, renderer } of loaded) {
        const path = `${input.target}.${format.extension}`;
        const body = attempt(() => renderer.render(compiled.value, context), diagnostics);
        if (body !== undefined) put({ path, body }, input.path);
      }
      if (indexed) entries.push(indexEntry(compiled.value, `${input.target}.${indexed.format.extension}`));
    }
    await progress(position + 1, inputs.length);
  }

  if (indexed && !hasErrors(diagnostics)) {
    const body = attempt(() => renderIndexOf(indexed.renderer, entries, context), diagnostics);
    if (body !== undefined) put({ path: `index.${indexed.format.extension}`, body }, 'the page of all maps');
  }
  return diagnostics;
}

/** A user's template that fails is a finding; a built-in one that fails is a bug and goes on up. */
function attempt(render: () => string, diagnostics: Diagnostic[]): string | undefined {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    // Formats share templates, and one mistake is told once.
    if (!diagnostics.some((each) => isSame(each, error.diagnostic))) diagnostics.push(error.diagnostic);
    return undefined;
  }
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.source === b.source && a.span.start === b.span.start && a.message === b.message;

const renderIndexOf = (renderer: Renderer, entries: readonly IndexEntry[], context: RenderContext): string =>
  renderer.renderIndex?.(entries, context) ?? '';

const indexEntry = ({ title, type, language, personas, curve }: JourneyView, path: string): IndexEntry => ({
  title,
  type,
  language,
  personas,
  curve,
  path,
});
