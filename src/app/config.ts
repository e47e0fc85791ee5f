import * as z from 'zod/mini';
import { severities, type Diagnostic } from '../core/diagnostic.ts';
import { once } from '../core/once.ts';
import { err, ok, type Result } from '../core/result.ts';
import { diagrams, type DiagramId } from '../formats/mermaid/diagrams/registry.ts';
import { paperIds, type PaperId } from '../formats/pdf/paper.ts';
import { pictureLimits } from '../formats/picture-limits.ts';
import { formats } from '../formats/registry.ts';
import { localeUnknown } from '../model/checks/findings.ts';
import { isLocale } from '../model/checks/locale.ts';
import { sameMark } from '../model/kpis/findings.ts';
import { markKeys } from '../model/kpis/mark-keys.ts';
import { isSameMark } from '../model/kpis/number-marks.ts';
import { checkShape } from '../model/shape/check-shape.ts';
import { otherWords } from '../model/shape/other-words.ts';
import { list, number, text, wholeNumber } from '../model/shape/shapes.ts';
import { placeOfValue } from '../model/walk/place.ts';
import { decode } from '../parse/decode.ts';
import { isEmptyFile } from '../parse/is-empty-file.ts';
import { parseYaml } from '../parse/parse-yaml.ts';

const configWords = {
  out: ['output', 'outdir'],
  formats: ['format'],
  locale: ['language'],
  maps: ['inputs', 'files'],
  diagrams: ['diagram'],
  page: ['paper'],
  fonts: ['font'],
  decimal: ['decimal_mark', 'decimal_separator'],
  thousands: ['thousands_mark', 'thousands_separator'],
  theme: ['themes', 'colours', 'colors'],
  exclude: ['ignore', 'excluded'],
  persona: ['personas'],
  fail_level: ['failon', 'level', 'severity'],
};

const yes = (description: string) => z.optional(z.boolean().check(z.describe(description)));

/** The config file `journeymap.config.yaml`. Paths in it are relative to its folder. */
export const config = once(() =>
  z
    .strictObject({
      maps: list(text('A file, folder or glob.'), 'The maps to build where the command line names none.'),
      formats: list(
        z.enum(formats.map(({ id }) => id) as [string, ...string[]]),
        'The formats to build where the command line names none.',
      ),
      out: z.optional(text('The output folder.')),
      locale: z.optional(text('The language of labels and messages, as a BCP 47 tag.')),
      templates: z.optional(text('A folder of templates that replace built-in ones of the same name.')),
      theme: z.optional(text('The colours: a built-in theme, or a CSS file.')),
      diagrams: list(
        z.enum(diagrams.map(({ id }) => id) as [DiagramId, ...DiagramId[]]),
        'What formats that draw with Mermaid draw.',
      ),
      width: z.optional(
        wholeNumber(
          pictureLimits.width.least,
          pictureLimits.width.most,
          'The width of a picture, in pixels.',
        ),
      ),
      scale: z.optional(
        number(
          pictureLimits.scale.least,
          pictureLimits.scale.most,
          'Pixels of a PNG for each pixel of its width.',
        ),
      ),
      page: z.optional(z.enum(paperIds as [PaperId, ...PaperId[]]).check(z.describe('The sheet of a PDF.'))),
      fonts: list(text('A font file.'), 'Fonts for scripts that Inter does not have.'),
      exclude: list(
        text('A file, folder or glob.'),
        'Maps that are not read, also where a folder or the command line names them.',
      ),
      persona: z.optional(text('The id of a persona: only their steps and feelings.')),
      fail_level: z.optional(
        z.enum(severities).check(z.describe('The lowest severity of a finding that fails a command.')),
      ),
      allow_empty: yes('True where it is fine that there is no map at all.'),
      sandbox: yes('True to read nothing outside of the project, and to take no templates.'),
      browser: z.optional(
        text('The browser for Mermaid pictures and PDF: a program, or its path. It is code, like templates.'),
      ),
      ...markKeys('files of data (CSV) whose figures do not say it'),
    })
    .check(z.meta({ title: 'The config file', description: 'Settings for journeymap.' }))
    .register(otherWords, configWords),
);

/** {@link config} for whoever needs it late: see late-modules.ts. */
export function configShape(): z.ZodMiniType {
  return config();
}

export type Config = z.output<ReturnType<typeof config>>;

/** Reads a config file; it is held to the same rules as a journey file. */
export function readConfig(path: string, bytes: Uint8Array): Result<Config, readonly Diagnostic[]> {
  const source = decode(path, bytes);
  if (!source.ok) return source;
  const tree = parseYaml(source.value);
  // Nothing is asked for, or everything is commented out: as good as no config file.
  if (!tree.ok) return isEmptyFile(tree.error) ? ok(config().parse({})) : tree;
  const shaped = checkShape(config(), tree.value);
  if (!shaped.ok) return shaped;
  const { locale, decimal } = shaped.value;
  const at = (key: string) => placeOfValue(tree.value, [key]);
  const found = [
    ...(locale === undefined || isLocale(locale) ? [] : [localeUnknown.at(at('locale'), { found: locale })]),
    ...(isSameMark(shaped.value) ? [sameMark.at(at('thousands'), { mark: decimal! })] : []),
  ];
  return found.length === 0 ? shaped : err(found);
}
