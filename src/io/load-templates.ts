import { relative } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { builtInTemplates } from '../formats/templates/built-in.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';

export interface LoadedTemplates {
  readonly templates: TemplateSet;
  /** What was found in a user's templates; with an error among them the set is the built-in one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The templates of a run: the built-in ones, with the files of a folder in place of those of the same name.
 * @param folder absolute; `undefined` for none
 * @param cwd what the folder's files are reported relative to
 * @throws ToolFailure when the folder is not there
 */
export async function loadTemplates(folder: string | undefined, cwd: string): Promise<LoadedTemplates> {
  if (folder === undefined) return { templates: builtInTemplates(), diagnostics: [] };
  const [{ overrideTemplates }, { readTemplateFiles }, { exists }, { missingPath }] = await Promise.all([
    import('../formats/templates/overridden.ts'),
    import('./read-template-files.ts'),
    import('./exists.ts'),
    import('./missing-path.ts'),
  ]);
  if (!exists(folder)) throw missingPath(relative(cwd, folder), cwd);
  const overridden = await overrideTemplates(readTemplateFiles(folder, relative(cwd, folder) || '.'));
  return overridden.ok
    ? { templates: overridden.value.templates, diagnostics: overridden.value.warnings }
    : { templates: builtInTemplates(), diagnostics: overridden.error };
}
