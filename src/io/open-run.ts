import { nothingToFinish, type Finisher } from '../app/finish.ts';
import type { OpenedRun } from '../app/opened-run.ts';
import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Format } from '../formats/format.ts';
import type { RenderOptions } from '../formats/render-options.ts';
import type { FinishingOptions } from './finishing-tool.ts';
import { loadTemplates } from './load-templates.ts';
import { loadTheme } from './load-theme.ts';

export interface RunSettings extends Omit<RenderOptions, 'theme'>, FinishingOptions {
  /** A folder of the person's own, absolute. */
  readonly templates: string | undefined;
  /** A built-in theme, or the absolute path of a stylesheet. */
  readonly theme: string;
}

/**
 * Reads the person's own templates and theme, and opens what pictures need.
 * @throws ToolFailure when a file is not there
 */
export async function openRun(
  settings: RunSettings,
  formats: readonly Format[],
): Promise<Result<OpenedRun, readonly Diagnostic[]>> {
  const finisher = await finisherFor(settings, formats);
  let opened = false;
  try {
    const { cwd, diagrams, width, scale, paper } = settings;
    const templates = await loadTemplates(settings.templates, cwd);
    const theme = await loadTheme(settings.theme, templates.templates, settings.templates, cwd);
    const diagnostics = [...templates.diagnostics, ...theme.diagnostics];
    if (hasErrors(diagnostics)) return err(diagnostics);
    opened = true;
    return ok({
      templates: templates.templates,
      options: { theme: theme.theme, diagrams, width, scale, paper },
      finisher,
      diagnostics,
    });
  } finally {
    // A browser that nobody closes would keep the program from ending.
    if (!opened) await finisher.close();
  }
}

/** Nothing is opened, or loaded, where no output needs it. */
async function finisherFor(settings: RunSettings, formats: readonly Format[]): Promise<Finisher> {
  const kinds = new Set(formats.flatMap(({ finishedBy }) => finishedBy ?? []));
  if (kinds.size === 0) return nothingToFinish;
  const { openFinisher } = await import('./finisher.ts');
  return openFinisher(settings, kinds);
}
