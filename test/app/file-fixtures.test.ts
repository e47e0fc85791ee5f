import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, compile, dataQuestions } from '../../src/app/compile.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { askFiles } from '../../src/io/data-files.ts';
import { pretty } from '../../src/report/pretty.ts';
import { english } from '../../src/report/english.ts';

/*
 * Maps that name other files. A case is a folder: `main.journey.yaml`, what it names, and for one with mistakes
 * `expected.out`, which `npx vitest run test/app --update` writes. The folder is the project.
 */
const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));

async function compileCase(cwd: string) {
  const files = new NamedFiles(new CompanionFiles({ cwd, root: cwd, inputs: [] }));
  const bytes = readFileSync(`${cwd}main.journey.yaml`);
  const questions = dataQuestions('main.journey.yaml', bytes, { files });
  const data = await askFiles(questions, new AbortController().signal);
  const checked = check('main.journey.yaml', bytes, { files, data, tellAll: true });
  if (!checked.ok) return { found: checked.error, view: undefined };
  const compiled = compile('main.journey.yaml', bytes, { files, data });
  return compiled.ok
    ? { found: compiled.warnings, view: compiled.value }
    : { found: compiled.error, view: undefined };
}

const report = ({ found }: Awaited<ReturnType<typeof compileCase>>): string =>
  pretty.render(found, { language: english, color: false, columns: 100, limit: 50 });

describe('a map with a mistake in it or in what it names', () => {
  it.each(readdirSync(folder('err-files')))('%s', async (name) => {
    const cwd = `${folder('err-files')}${name}/`;
    const compiled = await compileCase(cwd);
    expect(compiled.view).toBeUndefined();
    await expect(report(compiled)).toMatchFileSnapshot(`${cwd}expected.out`);
  });
});

describe('a map that names files without a mistake', () => {
  it.each(readdirSync(folder('ok-files')))('%s', async (name) => {
    const compiled = await compileCase(`${folder('ok-files')}${name}/`);
    expect(report(compiled)).toBe('');
  });

  it('has the personas of its libraries, which come first', async () => {
    const { view } = await compileCase(`${folder('ok-files')}everything/`);
    expect(view?.personas.map(({ name }) => name)).toEqual(['Rina', 'Budi']);
    expect(view?.steps[0]?.personas).toEqual(['Rina', 'Budi']);
  });
});

it('where no files can be opened, each name of one is a finding', () => {
  const cwd = `${folder('ok-files')}everything/`;
  const compiled = compile('main.journey.yaml', readFileSync(`${cwd}main.journey.yaml`));
  const codes = compiled.ok ? [] : compiled.error.map(({ code, path }) => `${path.join('.')}: ${code}`);
  expect(codes).toEqual([
    'use.0: file/cannot-open',
    'use.1: file/cannot-open',
    'baseline: file/cannot-open',
    'stages.1.journey: file/cannot-open',
    'stages.2.journey: file/cannot-open',
  ]);
});
