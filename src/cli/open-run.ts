import { availableParallelism } from 'node:os';
import { isAbsolute } from 'node:path';
import { nothingToFinish, type Finisher } from '../app/finish.ts';
import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import type { Io } from '../core/ports.ts';
import { err, ok, type Result } from '../core/result.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import type { Format } from '../formats/format.ts';
import type { RenderOptions } from '../formats/render-options.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { loadTemplates } from '../io/load-templates.ts';
import { loadTheme } from '../io/load-theme.ts';
import type { InputFlags } from './input-options.ts';
import type { Settings } from './settings.ts';

/** What all maps of a build have in common. */
export interface OpenedRun {
  readonly templates: TemplateSet;
  readonly options: RenderOptions;
  readonly finisher: Finisher;
  /** What was found in the templates and the theme, and stops nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the person's own templates and theme, and opens what pictures need.
 * @throws ToolFailure when a file is not there, or is refused by the sandbox
 */
export async function openRun(
  settings: Settings,
  flags: InputFlags,
  formats: readonly Format[],
  io: Io,
): Promise<Result<OpenedRun, readonly Diagnostic[]>> {
  if (flags.sandbox) await checkSandbox(settings);
  const finisher = await finisherFor(settings, flags, formats, io);
  let opened = false;
  try {
    const templates = await loadTemplates(settings.templates, io.cwd);
    const theme = await loadTheme(settings.theme, templates.templates, settings.templates, io.cwd);
    const diagnostics = [...templates.diagnostics, ...theme.diagnostics];
    if (hasErrors(diagnostics)) return err(diagnostics);
    const { diagrams, width, scale, paper } = settings;
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

async function checkSandbox({ templates, theme, fonts, root }: Settings): Promise<void> {
  if (templates !== undefined) {
    throw new ToolFailure(
      '--sandbox refuses custom templates, and this run has some.',
      'Leave out --templates, or "templates:" in the config file.',
    );
  }
  const files = [...fonts, theme].filter((file) => isAbsolute(file));
  if (files.length === 0) return;
  const { refuseOutside } = await import('../io/refuse-outside.ts');
  refuseOutside(files, root);
}

/** Nothing is opened, or loaded, where no output needs it. */
async function finisherFor(
  { fonts, browser }: Settings,
  { sandbox }: InputFlags,
  formats: readonly Format[],
  io: Io,
): Promise<Finisher> {
  const kinds = new Set(formats.flatMap(({ finishedBy }) => finishedBy ?? []));
  if (kinds.size === 0) return nothingToFinish;
  const { openFinisher } = await import('../io/finisher.ts');
  return openFinisher(
    {
      fonts,
      browser,
      sandbox,
      cwd: io.cwd,
      env: io.env,
      signal: io.signal,
      atOnce: availableParallelism(),
      say: (text) => io.stderr.write(`note: ${printable(text)}\n`),
    },
    kinds,
  );
}
