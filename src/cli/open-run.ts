import { isAbsolute } from 'node:path';
import type { OpenedRun } from '../app/opened-run.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import type { Result } from '../core/result.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import type { Format } from '../formats/format.ts';
import { openRun as open } from '../io/open-run.ts';
import type { Settings } from './settings.ts';

/**
 * Opens what the settings name: the person's own templates and theme, and what pictures need.
 * @throws ToolFailure when a file is not there, or is refused by the sandbox
 */
export async function openRun(
  settings: Settings,
  formats: readonly Format[],
  io: Io,
): Promise<Result<OpenedRun, readonly Diagnostic[]>> {
  const { templates, theme, diagrams, width, scale, paper, fonts, browser, sandbox } = settings;
  if (sandbox) await checkSandbox(settings);
  const { cwd, env, signal } = io;
  const say = (text: string): void => io.stderr.write(`note: ${printable(text)}\n`);
  return open(
    { templates, theme, diagrams, width, scale, paper, fonts, browser, sandbox, cwd, env, signal, say },
    formats,
  );
}

async function checkSandbox({ templates, theme, fonts, root, browserOfConfig }: Settings): Promise<void> {
  if (templates !== undefined) {
    throw new ToolFailure(
      '--sandbox refuses custom templates, and this run has some.',
      'Leave out --templates, or "templates:" in the config file.',
    );
  }
  if (browserOfConfig) {
    throw new ToolFailure(
      'The sandbox refuses the browser that the config file names: it is a program.',
      'Name it with --browser, or leave out "browser:" in the config file.',
    );
  }
  const files = [...fonts, theme].filter((file) => isAbsolute(file));
  if (files.length === 0) return;
  const { refuseOutside } = await import('../io/refuse-outside.ts');
  refuseOutside(files, root);
}
