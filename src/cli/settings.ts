import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readConfig, type Config } from '../app/config.ts';
import type { Severity } from '../core/diagnostic.ts';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import type { DiagramId } from '../formats/mermaid/diagrams/registry.ts';
import type { PaperId } from '../formats/pdf/paper.ts';
import { defaultTheme } from '../formats/themes/registry.ts';
import { exists } from '../io/exists.ts';
import { findConfigFile } from '../io/find-config-file.ts';
import { absoluteGlob, quoteGlob, splitGlob } from '../io/glob-pattern.ts';
import { isInside, withForwardSlashes } from '../io/inside.ts';
import { themePath } from '../io/load-theme.ts';
import type { MapFolders } from '../io/map-places.ts';
import { projectBase } from '../io/project-base.ts';
import { readBytes } from '../io/read-bytes.ts';
import { isLocale } from '../model/checks/locale.ts';
import type { SaidMarks } from '../model/kpis/number-marks.ts';
import { limits } from '../parse/limits.ts';
import type { InputFlags } from './input-options.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import type { OutputFlags } from './output-options.ts';
import { printFindings } from './print-findings.ts';

/** What a run goes by: flags over the config file over defaults. */
export interface Settings {
  /** The project folder, absolute: where the config file is, or the working folder. */
  readonly root: string;
  /** Where the maps of the project lie. */
  readonly folders: MapFolders;
  /** The maps to read, relative to the working folder; none means all below it. */
  readonly paths: readonly string[];
  /** True where these are all maps of the project. */
  readonly whole: boolean;
  readonly formats: readonly string[];
  /** Absolute. */
  readonly out: string;
  /** Of the outputs, where it is not that of each map. */
  readonly locale: string | undefined;
  /** Of the terminal. */
  readonly language: Language;
  /** Absolute. */
  readonly templates: string | undefined;
  /** A built-in theme, or the absolute path of a stylesheet. */
  readonly theme: string;
  readonly diagrams: readonly DiagramId[];
  readonly width: number | undefined;
  readonly scale: number;
  readonly paper: PaperId;
  /** Absolute. */
  readonly fonts: readonly string[];
  /** A program's name, or a path. */
  readonly browser: string | undefined;
  /** True where the config file names it, and it is a path from there or a name. */
  readonly browserOfConfig: boolean;
  /** Id of the persona whose part of each map is wanted. */
  readonly persona: string | undefined;
  /** Absolute globs of maps that are not to be read. */
  readonly exclude: readonly string[];
  readonly failLevel: Severity;
  readonly allowEmpty: boolean;
  readonly sandbox: boolean;
  readonly marks: SaidMarks;
}

/** @throws ToolFailure for a config file that is not there or is wrong (its findings are printed), and for bad flags */
export async function loadSettings(
  paths: readonly string[],
  flags: InputFlags,
  io: Io,
  output: Partial<OutputFlags> = {},
): Promise<Settings> {
  if (flags.locale !== undefined && !isLocale(flags.locale)) {
    throw new ToolFailure(
      `--locale: "${flags.locale}" is not a language tag.`,
      'Write a BCP 47 tag, for example id or en.',
    );
  }
  const { file, near } =
    flags.config === undefined
      ? findConfigFile(io.cwd)
      : { file: await existing(flags.config, io.cwd), near: [] };
  for (const each of near) {
    const shown = printable(withForwardSlashes(relative(io.cwd, each)));
    const { words } = await languageOf(flags.locale, io.env);
    io.stderr.write(`${words.note}: ${words.notTheConfig(shown)}\n`);
  }
  const root = file === null ? io.cwd : dirname(file);
  const config = file === null ? undefined : await loadConfig(file, flags, io);
  const configured = config?.maps ?? [];
  const inConfig = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(root, path);
  const given = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(io.cwd, path);
  const locale = flags.locale ?? config?.locale;
  return {
    root,
    folders: projectBase(root, configured),
    paths: paths.length > 0 ? paths : configured.map((path) => fromFolder(path, root, io.cwd)),
    whole: paths.length === 0 && (configured.length > 0 || isInside(root, io.cwd)),
    formats: firstNonEmpty(output.format, config?.formats, ['html']),
    out: given(output.out) ?? inConfig(config?.out) ?? resolve(root, 'journeymap-out'),
    locale,
    language: await languageOf(locale, io.env),
    templates: given(output.templates) ?? inConfig(config?.templates),
    theme: themeFrom([output.theme, io.cwd], [config?.theme, root]),
    diagrams: firstNonEmpty(output.diagrams, config?.diagrams, ['journey']),
    width: output.width ?? config?.width,
    scale: output.scale ?? config?.scale ?? 1,
    paper: output.paper ?? config?.page ?? 'A3',
    fonts: [
      ...(output.fonts ?? []).map((file) => resolve(io.cwd, file)),
      ...(config?.fonts ?? []).map((file) => resolve(root, file)),
    ],
    browser: output.browser ?? programFrom(config?.browser, root),
    browserOfConfig: output.browser === undefined && config?.browser !== undefined,
    persona: flags.persona ?? config?.persona,
    exclude: [
      ...flags.exclude.map((glob) => absoluteGlob(glob, io.cwd)),
      ...(config?.exclude ?? []).map((glob) => absoluteGlob(glob, root)),
    ],
    failLevel: flags.failLevel ?? config?.fail_level ?? 'error',
    allowEmpty: flags.allowEmpty ?? config?.allow_empty ?? false,
    sandbox: flags.sandbox ?? config?.sandbox ?? false,
    marks: { decimal: config?.decimal, thousands: config?.thousands },
  };
}

/** @throws ToolFailure that names what was meant, for a path that is not there */
async function existing(path: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, path);
  if (exists(absolute)) return absolute;
  const { missingPath } = await import('../io/missing-path.ts');
  throw missingPath(path, cwd);
}

/** The first theme that is given, each with the folder that its path starts in. */
function themeFrom(...given: readonly (readonly [string | undefined, string])[]): string {
  for (const [theme, folder] of given) if (theme !== undefined) return themePath(theme, folder);
  return defaultTheme;
}

/** A program by its name is looked for where programs are; a path starts in the folder of the config file. */
const programFrom = (program: string | undefined, root: string): string | undefined =>
  program === undefined || basename(program) === program ? program : resolve(root, program);

/** A path or glob of the config file as it would be typed in the working folder. */
function fromFolder(path: string, root: string, cwd: string): string {
  const folder = withForwardSlashes(relative(cwd, root));
  if (isAbsolute(path) || folder === '') return path === '-' ? './-' : path;
  // The name of the folder is no part of the glob, whatever characters it has.
  return splitGlob(path) === null ? join(folder, path) : `${quoteGlob(folder)}/${path}`;
}

async function loadConfig(file: string, { locale }: InputFlags, io: Io): Promise<Config> {
  const shown = relative(io.cwd, file);
  const config = readConfig(shown, readBytes(file, limits.bytes, shown));
  if (config.ok) return config.value;
  await printFindings(config.error, io.stderr, io.env, await languageOf(locale, io.env));
  throw new ToolFailure('The config file is wrong, so nothing was done.');
}

const firstNonEmpty = <T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? [];
