import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { builtInTheme, themeFile } from '../formats/default-options.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { defaultTheme, themes } from '../formats/themes/registry.ts';
import type { Theme } from '../formats/themes/theme.ts';
import { exists } from './exists.ts';

export interface LoadedTheme {
  readonly theme: Theme;
  /** What was found in a person's own theme; with an error among them the theme is the default one. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A theme that is a file, by its absolute path; the built-in ones are named by one word. */
export const themePath = (theme: string, folder: string): string =>
  /[./\\]/.test(theme) ? resolve(folder, theme) : theme;

/**
 * The colours of a run. A theme of a person's own is a file, or a name in the folder of their templates
 * (`themes/<name>.css`), which goes before a built-in theme of that name.
 * @param theme a name, or the absolute path of a file
 * @param folder the person's own templates, absolute; `undefined` for none
 * @param cwd what files are reported relative to
 * @throws ToolFailure when there is no such theme or file
 */
export async function loadTheme(
  theme: string,
  templates: TemplateSet,
  folder: string | undefined,
  cwd: string,
): Promise<LoadedTheme> {
  if (isAbsolute(theme)) return readOwn(theme, templates, cwd);
  const own = folder === undefined ? undefined : join(folder, themeFile(theme));
  if (own !== undefined && exists(own)) return readOwn(own, templates, cwd);
  const builtIn = themes.find(({ id }) => id === theme);
  if (builtIn === undefined) throw await unknownTheme(theme, folder);
  return { theme: builtInTheme(builtIn.id, templates), diagnostics: [] };
}

async function readOwn(file: string, templates: TemplateSet, cwd: string): Promise<LoadedTheme> {
  const [
    { builtInTemplates },
    { ownTheme },
    { SourceFile },
    { decode },
    { limits },
    { withForwardSlashes },
    { readBytes },
  ] = await Promise.all([
    import('../formats/templates/built-in.ts'),
    import('../formats/themes/own-theme.ts'),
    import('../core/source-file.ts'),
    import('../parse/decode.ts'),
    import('../parse/limits.ts'),
    import('./inside.ts'),
    import('./read-bytes.ts'),
  ]);
  const shown = withForwardSlashes(relative(cwd, file)) || '.';
  if (!exists(file)) {
    const { missingPath } = await import('./missing-path.ts');
    throw missingPath(shown, cwd);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFIFO())
    throw new ToolFailure(`The theme ${printable(shown)} is a pipe.`, 'Save it as a file.');
  const fallback = builtInTheme(defaultTheme, templates);
  const bytes = readBytes(file, limits.bytes, shown);
  if (bytes.length > limits.bytes)
    throw new ToolFailure(
      `The theme ${printable(shown)} is larger than 1 MiB.`,
      'A theme is a list of colours.',
    );
  const source = decode(shown, bytes);
  if (!source.ok) return { theme: fallback, diagnostics: source.error };
  const standard = new SourceFile(themeFile(defaultTheme), builtInTemplates().text(themeFile(defaultTheme)));
  const own = ownTheme(source.value, standard);
  return own.ok
    ? { theme: own.value.theme, diagnostics: own.value.warnings }
    : { theme: fallback, diagnostics: own.error };
}

async function unknownTheme(theme: string, folder: string | undefined): Promise<ToolFailure> {
  const { similarWords } = await import('../core/similar.ts');
  const ids = [...new Set([...themes.map(({ id }) => id), ...namesIn(folder)])];
  const [meant] = similarWords(theme, ids);
  return new ToolFailure(
    `There is no theme "${printable(theme)}".`,
    `${meant === undefined ? '' : `Did you mean "${meant}"? `}Choose from: ${ids.join(', ')}; or name a CSS file of your own, for example ./brand.css.`,
  );
}

/** The themes in a folder of templates. */
function namesIn(folder: string | undefined): readonly string[] {
  if (folder === undefined || !exists(join(folder, 'themes'))) return [];
  return readdirSync(join(folder, 'themes'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => printable(name.slice(0, -'.css'.length)))
    .toSorted();
}
