import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/app/compile.ts';
import type { DataPath, Diagnostic } from '../../src/core/diagnostic.ts';

const encoder = new TextEncoder();
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is told of a map in one run. */
export function told(text: string): readonly Diagnostic[] {
  const checked = check('a.journey.yaml', encoder.encode(text), { tellAll: true });
  return checked.ok ? checked.value.warnings : checked.error;
}

/** The texts of maps that name no other file and have no mistake. */
export const rightMaps = (): string[] =>
  ['examples', 'test/fixtures/ok', 'test/golden']
    .flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.journey.yaml'))
        .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8')),
    )
    .filter((text) => text.length < 20_000)
    .toSorted()
    .filter((text) => check('a.journey.yaml', encoder.encode(text)).ok);

/** What a hand that slips makes of a line; the same line where it cannot. */
export const slips: Readonly<Record<string, (line: string) => string>> = {
  'one space too many': (line) => ` ${line}`,
  'two spaces too many': (line) => `  ${line}`,
  'one space too few': (line) => line.replace(/^ /, ''),
  'three spaces too few': (line) => line.replace(/^ {3}/, ''),
  'no indentation': (line) => line.trimStart(),
  'a tab': (line) => line.replace(/^ +/, '\t'),
  'a tab behind spaces': (line) => line.replace(/^( +)/, '$1\t'),
  'no colon': (line) => line.replace(/:( |$)/, '$1'),
  'no space behind the colon': (line) => line.replace(/: /, ':'),
  'a colon too many': (line) => line.replace(/: (.)/, ': $1: '),
  'no dash': (line) => line.replace(/^( *)- /, '$1'),
  'no space behind the dash': (line) => line.replace(/^( *)- /, '$1-'),
  'a quote that nothing closes': (line) => line.replace(/: (?=[^"'])/, ': "'),
  'an apostrophe that nothing closes': (line) => line.replace(/: (?=[^"'])/, ": '"),
  'no closing quote': (line) => line.replace(/["']$/, ''),
  'text behind a quote': (line) => line.replace(/"$/, '" or so'),
  'a bracket that nothing closes': (line) => line.replace(/: (?=[^"'[{])/, ': ['),
  'no closing bracket': (line) => line.replace(/[\]}](?=\s*$)/, ''),
  'a bracket too many': (line) => `${line} ]`,
  'no comma': (line) => line.replace(',', ''),
  'a special character': (line) => line.replace(/: /, ': @'),
  'an alias': (line) => line.replace(/: /, ': *'),
  'an anchor': (line) => line.replace(/: /, ': &'),
  'a tag': (line) => line.replace(/: /, ': !'),
  'a block text': (line) => line.replace(/: .*/, ': | text'),
  'a merge conflict': (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> main`,
  'a line twice': (line) => `${line}\n${line}`,
  'a word alone': (line) => line.replace(/(\w)\W.*/, '$1'),
  'a document': (line) => `---\n${line}`,
  'a code fence': (line) => `\`\`\`\n${line}`,
  'a control character': (line) => line.replace(/(\w)(\w)/, '$1\u0007$2'),
};

export const withLine = (lines: readonly string[], at: number, line: string): string =>
  lines.toSpliced(at, 1, line).join('\n');

export const isOfSyntax = ({ code }: Diagnostic): boolean => /^(yaml|text)\//.test(code);

export const lineOf = ({ source, span }: Diagnostic): number => source.position(span.start).line;

/** Every value of some data, with the path to it. */
export function* pathsOf(value: unknown, path: DataPath = []): Generator<{ path: DataPath; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The data with another value at a path. */
export function changed(data: unknown, [key, ...rest]: DataPath, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(data) ? [...data] : { ...(data as object) };
  const inner = (copy as Record<string | number, unknown>)[key];
  (copy as Record<string | number, unknown>)[key] = changed(inner, rest, value);
  return copy;
}

/** Each of them is wrong nearly everywhere. */
export const wrongValues: readonly unknown[] = [
  [],
  [[1]],
  {},
  { strange: { thing: 1 } },
  'A text: of !?',
  12.345,
  true,
  null,
  '',
  -7,
  ['a', ['b']],
  'No Id',
];
