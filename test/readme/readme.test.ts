import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, dataQuestions } from '../../src/app/compile.ts';
import { readConfig } from '../../src/app/config.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { askFiles } from '../../src/io/data-files.ts';
import { blocksOf, sessionsOf, type Block } from './readme-blocks.ts';

/*
 * The README is run: its files are written into an empty folder in the order of the text, its commands are run there,
 * and what it quotes is compared with what comes out. `UPDATE=1 npx vitest run test/readme` writes those
 * outputs anew that say something else.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = blocksOf(readme);
const update = process.env['UPDATE'] === '1';

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

const quoted: string[] = [];

describe('the README', () => {
  describe.each(blocks.filter(({ file, language }) => file !== '' || language === 'console'))(
    'line $line',
    (block: Block) => {
      if (block.file !== '') {
        it(`has the file ${block.file}`, () => {
          const target = join(folder, block.file);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, `${block.text}\n`);
          expect(existsSync(target)).toBe(true);
        });
        return;
      }
      it.each(sessionsOf(block))('$command', ({ command, output }) => {
        const told = output.join('\n');
        const seen = runInFolder(command);
        const isTrue = withoutFigures(told) === withoutFigures(seen);
        const now = isTrue ? told : seen.replaceAll(/\(\d+\.\d\d s\)/g, '(0.10 s)');
        quoted.push(['$ ' + command, ...(now === '' ? [] : [now])].join('\n'));
        if (!update) expect(withoutFigures(told)).toBe(withoutFigures(seen));
      });
    },
  );

  it('quotes the bundled maps and settings truly', async () => {
    const files = new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] }));
    for (const { file, text } of blocks) {
      const bytes = new TextEncoder().encode(text);
      if (file.endsWith('.config.yaml')) expect(readConfig(file, bytes).ok, file).toBe(true);
      if (!file.endsWith('.journey.yaml')) continue;
      const data = await askFiles(dataQuestions(file, bytes, { files }), new AbortController().signal);
      expect(compile(file, bytes, { files, data }).ok, file).toBe(file !== 'typo.journey.yaml');
    }
  });

  it('quotes no bug', () => {
    expect(readme).not.toMatch(/bug in journeymap \d|\n +at /);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!);
    expect(named.length).toBeGreaterThan(0);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true);
  });

  it('links only to headings that it has', () => {
    const anchors = new Set(
      [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect([...anchors], link).toContain(link);
  });

  it('shows a library example that runs', () => {
    const example = blocks.find(({ language }) => language === 'js');
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(root, join(folder, 'node_modules/journeymap'));
    writeFileSync(join(folder, 'example.mjs'), example?.text ?? '');
    const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('true\n');
  });

  it('shows YAML that is YAML', () => {
    for (const { language, text } of blocks) {
      if (language === 'yaml') expect(() => parse(text) as unknown).not.toThrow();
    }
  });

  it.runIf(update)('is written anew', () => {
    let text = readme;
    for (const block of blocks.filter(({ language }) => language === 'console')) {
      const sessions = sessionsOf(block).map(() => quoted.shift() ?? '');
      text = text.replace(
        `\`\`\`console\n${block.text}\n\`\`\``,
        () => `\`\`\`console\n${sessions.join('\n')}\n\`\`\``,
      );
    }
    writeFileSync(join(root, 'README.md'), text);
    expect(quoted).toEqual([]);
  });
});
