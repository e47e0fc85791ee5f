import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { manyMaps, newFolder, run } from './journeymap.ts';

/* From 500 maps on a run uses threads. Whatever it gives must be what the one thread of a smaller run gives. */
const enough = 510;

const broken = 'title: Coffee\nstages:\n  - name: Awareness\n    toucpoints: An ad\n';

/** Every output of a folder by name, but the index, which partial builds leave as it is, and the list that tells of it. */
const outputs = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== 'index.html' && name !== '.journeymap.jsonl')
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const formats = ['-f', 'html,markdown,mermaid', '--locale', 'id'];

/** Maps that use a library; every other one names the next as its baseline and as what a stage stands for. */
function mapsWithFiles(): Record<string, string> {
  const maps = Object.entries(manyMaps(enough)).map(([name, map], index, all) => {
    const next = index % 2 === 0 ? all[index + 1]![0] : undefined;
    const other = next === undefined ? '' : `baseline: ${next}\n`;
    const stage = next === undefined ? '' : `  - { name: More, journey: ./${next} }\n`;
    return [name, `use: library.yaml\n${other}${map}    personas: rina\n${stage}`] as const;
  });
  return { ...Object.fromEntries(maps), 'library.yaml': 'personas:\n  rina: { name: Rina }\n' };
}

// Eight runs of hundreds of maps at a time share what the machine has.
describe.concurrent('a build in threads', { timeout: 120_000 }, () => {
  test('gives the same bytes as one thread, and an index in the order of the inputs', async ({ expect }) => {
    const maps = manyMaps(enough);
    const names = Object.keys(maps);
    const cwd = newFolder(maps);
    expect((await run(['build', ...formats, '-o', 'all'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(0, 250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    const together = outputs(join(cwd, 'all'));
    expect(Object.keys(together)).toHaveLength(3 * enough);
    expect(together).toEqual(outputs(join(cwd, 'part')));
    const index = readFileSync(join(cwd, 'all', 'index.html'), 'utf8');
    const linked = [...index.matchAll(/href="(map-\d+)\.html"/g)].map(([, name]) => `${name}.journey.yaml`);
    expect(linked).toEqual(names);
  });

  test('cuts maps to one persona as one thread does', async ({ expect }) => {
    const map = (title: string) =>
      `title: ${title}\npersonas: { rina: Rina, budi: Budi }\nstages:\n  - name: See\n  - name: Pay\n    personas: budi\n`;
    const maps = Object.fromEntries(
      Array.from({ length: enough }, (_, index) => [`map-${index}.journey.yaml`, map(`Map ${index}`)]),
    );
    const cwd = newFolder(maps);
    const cut = ['build', '-f', 'markdown', '--persona', 'rina'];
    expect((await run([...cut, '-o', 'all'], { cwd })).status).toBe(0);
    expect((await run([...cut, 'map-7.journey.yaml', '-o', 'one'], { cwd })).status).toBe(0);
    const all = outputs(join(cwd, 'all'));
    expect(Object.keys(all)).toHaveLength(enough);
    expect(all['map-7.rina.md']).toBe(outputs(join(cwd, 'one'))['map-7.rina.md']);
    expect(all['map-7.rina.md']).not.toContain('Pay');
  });

  test('reports findings with their frames in the order of the paths, and writes nothing', async ({
    expect,
  }) => {
    const maps = { ...manyMaps(enough), 'map-0003.journey.yaml': broken, 'map-0400.journey.yaml': broken };
    const cwd = newFolder(maps);
    const { status, stdout, stderr } = await run(['build', ...formats], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const alone = await run(['build', 'map-0003.journey.yaml', 'map-0400.journey.yaml', ...formats], { cwd });
    expect(stderr.replace(/^\d+ dari \d+ peta\n/gm, '')).toBe(alone.stderr);
    expect(stderr).toContain('map-0400.journey.yaml:4:5');
    expect(readdirSync(cwd)).toHaveLength(enough);
  });

  test('tells a mistake in a template once, with its place', async ({ expect }) => {
    const cwd = newFolder(manyMaps(enough));
    mkdirSync(join(cwd, 'mine/partials'), { recursive: true });
    writeFileSync(join(cwd, 'mine/partials/legend.hbs'), '<p>\n{{titel}}</p>\n');
    const { status, stderr } = await run(['build', '--templates', 'mine'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('mine/partials/legend.hbs:2:');
    expect(stderr).toContain('1 error in 1 file');
  });

  test('looks at no templates where it only checks', async ({ expect }) => {
    const cwd = newFolder({ ...manyMaps(enough), 'journeymap.config.yaml': 'templates: not-there\n' });
    const { status, stdout, stderr } = await run(['validate'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(`${enough} maps checked`);
  });

  test('opens what maps name, and gives the same bytes as one thread', async ({ expect }) => {
    const maps = mapsWithFiles();
    const names = Object.keys(maps).filter((name) => name.endsWith('.journey.yaml'));
    const cwd = newFolder(maps);
    expect((await run(['build', ...formats, '-o', 'all'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(0, 250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    expect(outputs(join(cwd, 'all'))).toEqual(outputs(join(cwd, 'part')));
  });

  test('tells a mistake in a file that all maps name once, with its place', async ({ expect }) => {
    const cwd = newFolder({ ...mapsWithFiles(), 'library.yaml': 'people:\n  rina: { name: Rina }\n' });
    const { status, stdout } = await run(['validate'], { cwd });
    const alone = await run(['validate', 'map-0000.journey.yaml'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe(alone.stdout);
    expect(stdout).toContain('library.yaml:1:1');
    expect(stdout).toContain('1 error in 1 file');
  });

  test('says which map it could not read', async ({ expect }) => {
    const cwd = newFolder(manyMaps(enough));
    // A link to a file that is there and that not even root can read from its start.
    unlinkSync(join(cwd, 'map-0100.journey.yaml'));
    symlinkSync('/proc/self/mem', join(cwd, 'map-0100.journey.yaml'));
    const { status, stderr } = await run(['validate', ...Object.keys(manyMaps(enough))], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('Cannot read map-0100.journey.yaml');
  });

  test('maps with figures from files of data give the same bytes as one thread, and findings in order', async ({
    expect,
  }) => {
    const source = (file: string) => `{ file: ${file}, numerator: orders, denominator: carts }`;
    const kpis = (file: string) =>
      `kpis:\n  rate: { name: Rate, metric: conversion-rate, value: ${source(file)} }\n`;
    const withData = (file: string) =>
      Object.fromEntries(
        Object.entries(manyMaps(enough)).map(([name, map], index) => [
          name,
          index % 5 === 0 ? kpis(file) + map : map,
        ]),
      );
    const maps = { ...withData('orders.csv'), 'orders.csv': 'orders,carts\n3,100\n4,100\n' };
    const names = Object.keys(manyMaps(enough));
    const cwd = newFolder(maps);
    expect((await run(['build', ...formats, '-o', 'all'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(0, 250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    expect((await run(['build', ...names.slice(250), ...formats, '-o', 'part'], { cwd })).status).toBe(0);
    expect(outputs(join(cwd, 'all'))).toEqual(outputs(join(cwd, 'part')));
    const index = readFileSync(join(cwd, 'all', 'index.html'), 'utf8');
    const linked = [...index.matchAll(/href="(map-\d+)\.html"/g)].map(([, name]) => `${name}.journey.yaml`);
    expect(linked).toEqual(names);

    writeFileSync(join(cwd, 'orders.csv'), 'orders,cart\n3,100\n');
    const failed = await run(['validate'], { cwd });
    expect(failed.status).toBe(1);
    const found = [...failed.stdout.matchAll(/╭─ (map-\d+\.journey\.yaml):/g)].map(([, name]) => name);
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(names.filter((_, place) => place % 5 === 0).slice(0, found.length));
  });
});
