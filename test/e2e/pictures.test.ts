import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newFolder, run } from './journeymap.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const coffee = readFileSync(join(root, 'examples/coffee-shop.en.journey.yaml'), 'utf8');
const argumentsFor = (format: string) => ['build', '-', '-f', format, '--stdout'];

test('pictures in the width and at the scale that were asked for', async () => {
  const cwd = newFolder({ 'coffee.journey.yaml': coffee });
  const { status, stderr } = await run(
    ['build', '-f', 'png,svg', '-o', '.', '--width', '800', '--scale', '2'],
    { cwd },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const png = readFileSync(join(cwd, 'coffee.png'));
  expect(png.readUInt32BE(16)).toBe(1600);
  expect(readFileSync(join(cwd, 'coffee.svg'), 'utf8')).toMatch(/^<svg [^>]*width="800"/);
});

test('a character that no font has is a warning with its place', async () => {
  const { status, stderr } = await run(argumentsFor('svg'), {
    cwd: newFolder(),
    env: { XDG_DATA_DIRS: '/nowhere', HOME: '/nowhere' },
    stdin: 'title: "Tea \\u0378"\nstages: [{ name: Sip }]\n',
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/warning\[font\/missing-character\]: .*U\+0378/);
  expect(stderr).toMatch(/:1:\d+$/m);
});

test('a picture that is too large ends with 2 and a way out', async () => {
  const steps = Array.from({ length: 200 }, (_, index) => `{ name: S${index} }`).join(', ');
  const { status, stderr } = await run([...argumentsFor('png'), '--scale', '4'], {
    cwd: newFolder(),
    stdin: `title: Long\nstages: [${steps}]\n`,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/"Long" would be drawn with \d+ × \d+ pixels/);
  expect(stderr).toMatch(/-f svg/);
});

describe('without the drawing engine', () => {
  test('which is not installed: what to type', async () => {
    const installed = join(newFolder(), 'journeymap');
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(installed, part), { recursive: true });
    const elsewhere = { cwd: newFolder(), stdin: coffee, program: join(installed, 'bin/journeymap.js') };
    const { status, stdout, stderr } = await run(argumentsFor('png'), elsewhere);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/npm install @takumi-rs\/core/);
    expect((await run(argumentsFor('html'), elsewhere)).status).toBe(0);
  });

  test('which has no part for this platform: what is wrong, and what may help', async () => {
    const { status, stderr } = await run(argumentsFor('svg'), {
      cwd: newFolder(),
      stdin: coffee,
      env: { TAKUMI_CORE_TARGET: '/nowhere/core.node' },
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/does not start on \w+ \w+/);
    expect(stderr).toMatch(/npm install --include=optional/);
  });
});

test('nothing of the engine is loaded for a run that draws nothing', async () => {
  const { status } = await run(argumentsFor('html'), {
    cwd: newFolder(),
    stdin: coffee,
    env: { TAKUMI_CORE_TARGET: '/nowhere/core.node' },
  });
  expect(status).toBe(0);
});
