import { isAbsolute, resolve } from 'node:path';
import type { Outside } from '../app/library/outside.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { defaultTheme } from '../formats/themes/registry.ts';
import { findMaps } from './find-maps.ts';
import { themePath } from './load-theme.ts';
import { mapsOnDisk } from './maps-on-disk.ts';
import { noMaps } from './missing-path.ts';
import { openRun } from './open-run.ts';
import { OutputFolder } from './output-folder.ts';
import { refuseOutside } from './refuse-outside.ts';

const folderOf = (cwd: string | undefined): string => resolve(cwd ?? process.cwd());

/** A program that uses the library has no key to stop it with. */
const neverStopped = (): AbortSignal => new AbortController().signal;

/** Standard input belongs to the program. */
const noInput = { async *[Symbol.asyncIterator]() {} };

/** The disk, the fonts and the browsers of this machine, for the library. */
export const outside: Outside = {
  async findMaps(maps, { cwd: given, sandbox = false, out, decimal, thousands }) {
    if (maps.includes('-'))
      throw new ToolFailure('Standard input is read by the command line alone.', 'Give "text".');
    const cwd = folderOf(given);
    const exclude = out === undefined ? [] : [resolve(cwd, out)];
    const inputs = await findMaps(maps, { cwd, root: cwd, sandbox, exclude });
    if (inputs.length === 0) throw noMaps(maps, cwd);
    return mapsOnDisk(
      inputs,
      cwd,
      { cwd, stdin: noInput, signal: neverStopped() },
      { marks: { decimal, thousands } },
    );
  },

  async openRun(options, diagrams, formats) {
    const cwd = folderOf(options.cwd);
    const { width, scale = 1, page: paper = 'A3', browser, sandbox = false } = options;
    const templates = options.templates === undefined ? undefined : resolve(cwd, options.templates);
    const theme = themePath(options.theme ?? defaultTheme, cwd);
    const fonts = (options.fonts ?? []).map((file) => resolve(cwd, file));
    if (sandbox && templates !== undefined)
      throw new ToolFailure('The sandbox refuses "templates": they are code.', 'Leave them out.');
    if (sandbox)
      refuseOutside(
        [...fonts, theme].filter((file) => isAbsolute(file)),
        cwd,
      );
    const { env } = process;
    const signal = neverStopped();
    const look = { templates, theme, diagrams, width, scale, paper, fonts, browser };
    return openRun({ ...look, sandbox, cwd, env, signal, say: () => {} }, formats);
  },

  async write(out, made, { inputs }, { cwd: given, maps, sandbox = false, force = false, clean = false }) {
    const cwd = folderOf(given);
    const folder = new OutputFolder({
      folder: resolve(cwd, out),
      project: cwd,
      inputs,
      whole: maps === undefined,
      signal: neverStopped(),
      sandbox,
      force,
      clean,
    });
    try {
      for (const { artifact, origin, index } of made) folder.add(artifact, origin, index);
      await folder.commit();
    } finally {
      folder.discard();
    }
  },
};
