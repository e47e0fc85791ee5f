import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, dataQuestions } from '../../src/app/compile.ts';
import { readConfig } from '../../src/app/config.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { askFiles } from '../../src/io/data-files.ts';
import { complaintsTo } from '../library/type-check.ts';
import { sessionsOf, type Block } from './markdown-blocks.ts';
import { anchorsOf, linksOf, pages, root } from './pages.ts';

/*
 * The docs are run: the files of all pages are written into an empty folder in the order of the pages, their commands are
 * run there, and what they quote is compared with what comes out. `UPDATE=1 npx vitest run test/docs` writes those outputs
 * anew that say something else.
 */
const update = process.env['UPDATE'] === '1';
const blocks = pages.flatMap((page) => page.blocks);

/** Without times and sizes, which differ from run to run and with every new rule of a stylesheet, and the room they take. */
const withoutFigures = (output: string): string =>
  output.replaceAll(/\(\d+\.\d\d s\)/g, '(# s)').replaceAll(/ +\d+\.\d kB/g, ' # kB');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeymap-readme-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person would see in a terminal: both streams, in order. */
function runInFolder(command: string): string {
  const bin = `"${process.execPath}" "${join(root, 'bin/journeymap.js')}"`;
  const { stdout, error } = spawnSync(
    'bash',
    ['-c', `{ ${command.replaceAll('npx journeymap', bin)}; } 2>&1`],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    },
  );
  if (error) throw error;
  return stdout.replace(/\n$/, '');
}

/** What each console block says now. */
const quoted = new Map<Block, string[]>();

describe.each(pages)('$path', (page) => {
  const own = page.blocks;

  it('quotes no bug', () => {
    expect(page.text).not.toMatch(/bug in journeymap \d|\n +at /);
  });

  it('links only to what is there', () => {
    for (const { file, anchor } of linksOf(page)) {
      expect(existsSync(join(root, file)), file).toBe(true);
      const target = pages.find(({ path }) => path === file);
      if (anchor !== '' && target !== undefined) expect([...anchorsOf(target)]).toContain(anchor);
    }
  });

  for (const block of own.filter(({ file, language }) => file !== '' || language === 'console')) {
    if (block.file !== '') {
      it(`line ${block.line} has the file ${block.file}`, () => {
        const target = join(folder, block.file);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, `${block.text}\n`);
        expect(existsSync(target)).toBe(true);
      });
      continue;
    }
    it.each(sessionsOf(block))('line $line: $command', ({ command, output }) => {
      const told = output.join('\n');
      const seen = runInFolder(command);
      const isTrue = withoutFigures(told) === withoutFigures(seen);
      const now = isTrue ? told : seen.replaceAll(/\(\d+\.\d\d s\)/g, '(0.10 s)');
      quoted.set(block, [...(quoted.get(block) ?? []), '$ ' + command, ...(now === '' ? [] : [now])]);
      if (!update) expect(withoutFigures(told)).toBe(withoutFigures(seen));
    });
  }
});

describe('the docs', () => {
  it('quote the bundled maps and settings truly', async () => {
    const files = new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] }));
    for (const { file, text } of blocks) {
      const bytes = new TextEncoder().encode(text);
      if (file.endsWith('.config.yaml')) expect(readConfig(file, bytes).ok, file).toBe(true);
      if (!file.endsWith('.journey.yaml')) continue;
      const data = await askFiles(dataQuestions(file, bytes, { files }), new AbortController().signal);
      expect(compile(file, bytes, { files, data }).ok, file).toBe(file !== 'typo.journey.yaml');
    }
  });

  it('name only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const texts = ['README.md', 'CONTRIBUTING.md'].map((name) => readFileSync(join(root, name), 'utf8'));
    const named = [...texts.join('\n').matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!);
    expect(named.length).toBeGreaterThan(0);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  it('list every page there is', () => {
    const all = ['guide', 'reference'].flatMap((name) =>
      readdirSync(join(root, 'docs', name)).map((file) => `docs/${name}/${file}`),
    );
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(all));
  });

  it('begin with a README that is read in a few minutes', () => {
    expect(Buffer.byteLength(pages[0]!.text)).toBeLessThanOrEqual(10_000);
  });

  describe.each(blocks.filter(({ language }) => language === 'ts'))(
    'the program in line $line',
    ({ text }: Block) => {
      it('compiles', () => {
        const console = 'declare const console: { log(...values: unknown[]): void };\n';
        expect(complaintsTo(console + text, 'nodenext')).toEqual([]);
      });

      it('prints what it says it prints', () => {
        mkdirSync(join(folder, 'node_modules'), { recursive: true });
        const link = join(folder, 'node_modules/journeymap');
        if (!existsSync(link)) symlinkSync(root, link);
        const { outputText } = ts.transpileModule(text, {
          compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
        });
        writeFileSync(join(folder, 'example.mjs'), outputText);
        const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
          cwd: folder,
          encoding: 'utf8',
        });
        const said = [...text.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
        expect(said.length).toBeGreaterThan(0);
        expect(stderr).toBe('');
        expect(stdout.split('\n').slice(0, -1)).toEqual(said);
      });
    },
  );

  it('show YAML that is YAML', () => {
    for (const { language, text } of blocks) {
      if (language === 'yaml') expect(() => parse(text) as unknown).not.toThrow();
    }
  });

  it.runIf(update)('are written anew', () => {
    for (const { path, text, blocks: own } of pages) {
      const now = own.reduce((page, block) => {
        const session = quoted.get(block);
        if (session === undefined) return page;
        return page.replace(
          `\`\`\`console\n${block.text}\n\`\`\``,
          () => `\`\`\`console\n${session.join('\n')}\n\`\`\``,
        );
      }, text);
      if (now !== text) writeFileSync(join(root, path), now);
    }
  });
});
