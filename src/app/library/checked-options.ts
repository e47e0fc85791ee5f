import { printable } from '../../core/printable.ts';
import { similarWords } from '../../core/similar.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import { diagrams, type DiagramId } from '../../formats/mermaid/diagrams/registry.ts';
import { paperIds } from '../../formats/pdf/paper.ts';
import { pictureLimits, type Range } from '../../formats/picture-limits.ts';
import { isLocale } from '../../model/checks/locale.ts';
import { thousandsMarks } from '../../model/kpis/names.ts';
import { isSameMark } from '../../model/kpis/number-marks.ts';
import { chosenFrom } from '../chosen-from.ts';
import type { AnyOptions, Look } from './options.ts';

const known: { readonly [Name in keyof AnyOptions]-?: true } = {
  maps: true,
  files: true,
  text: true,
  map: true,
  path: true,
  persona: true,
  cwd: true,
  decimal: true,
  thousands: true,
  sandbox: true,
  locale: true,
  theme: true,
  templates: true,
  width: true,
  scale: true,
  page: true,
  fonts: true,
  browser: true,
  formats: true,
  diagrams: true,
  diagram: true,
  out: true,
  force: true,
  clean: true,
};

/**
 * Programs in plain JavaScript have no types that would tell them of a mistake.
 * @throws ToolFailure for an option that there is not, or a value that it cannot have
 */
export function checkOptions(options: AnyOptions): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    const [meant] = similarWords(name, Object.keys(known));
    throw new ToolFailure(
      `There is no option "${printable(name)}".`,
      meant === undefined ? undefined : `Did you mean "${meant}"?`,
    );
  }
  const { locale, decimal, thousands } = options;
  checkMark('decimal', decimal, ['.', ',']);
  checkMark('thousands', thousands, thousandsMarks);
  if (isSameMark(options))
    throw new ToolFailure(
      'The same mark cannot be "decimal" and "thousands".',
      'Keep the one that is right.',
    );
  if (locale !== undefined && !isLocale(locale))
    throw new ToolFailure(
      `locale: "${printable(locale)}" is not a language tag.`,
      'Write a BCP 47 tag, for example id or en.',
    );
}

function checkMark(name: string, mark: string | undefined, known: readonly string[]): void {
  if (mark === undefined || known.includes(mark)) return;
  throw new ToolFailure(
    `${name} cannot be ${JSON.stringify(printable(String(mark)))}.`,
    `Give it one of ${known.map((each) => JSON.stringify(each)).join(', ')}.`,
  );
}

/** @throws ToolFailure for a number out of range, or a sheet or a diagram that there is not */
export async function checkLook(look: Look, chosen: readonly DiagramId[]): Promise<void> {
  checkNumber('width', look.width, pictureLimits.width);
  checkNumber('scale', look.scale, pictureLimits.scale);
  const papers = paperIds.map((id) => ({ id }));
  await chosenFrom('page', papers, look.page === undefined ? [] : [look.page]);
  await chosenFrom('diagram', diagrams, chosen);
}

function checkNumber(name: string, value: number | undefined, { least, most, whole }: Range): void {
  if (value === undefined || (value >= least && value <= most && (!whole || Number.isInteger(value)))) return;
  throw new ToolFailure(
    `${name} cannot be ${printable(String(value))}.`,
    `Give it a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
  );
}

/** One value, or a list of them. */
export const listed = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
