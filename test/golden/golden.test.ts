import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { extensionOf, mainDiagram } from '../../src/app/process-map.ts';
import { diagrams } from '../../src/formats/mermaid/diagrams/registry.ts';
import { textOf } from '../formats/text-of.ts';
import { journeyFiles, viewOf } from '../journeys.ts';

/**
 * Every output of a few journeys as it was last agreed on: a folder here is named after a journey file and holds what
 * each format makes of it. `UPDATE=1 npx vitest run test/golden` records them anew; the diff is for the reviewer. A new
 * case is an empty folder and that command.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
/** What a renderer makes whole by itself: in each format, each diagram of those that draw one. */
const outputs = formats
  .filter(({ finishedBy }) => finishedBy === undefined)
  .flatMap((format) =>
    (format.drawsDiagram ? diagrams.map(({ id }) => id) : [mainDiagram]).map((diagram) => ({
      format,
      diagram,
      extension: extensionOf(format, diagram),
    })),
  );
const isUpdate = process.env['UPDATE'] === '1';

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

describe.each(cases)('%s', (name) => {
  const folder = `${here}${name}`;
  const file = journeyFiles().find((each) => each.name === name);
  const fileOf = (extension: string) => `${name}.${extension}`;

  test.each(outputs)('$extension', async ({ format, diagram, extension }) => {
    if (file === undefined) throw new Error(`There is no journey file called ${name}.`);
    const golden = `${folder}/${fileOf(extension)}`;
    const { render } = await format.load();
    const output = textOf(render(viewOf(file), { ...defaultContext(), diagram }));
    if (isUpdate) writeFileSync(golden, output);
    const recorded = existsSync(golden) ? readFileSync(golden) : Buffer.from('(not recorded yet: see the top of this test)');
    // First as text, for a readable difference, then as bytes: the same text is not yet the same file.
    expect(output).toBe(recorded.toString());
    expect(Buffer.compare(Buffer.from(output), recorded)).toBe(0);
  });

  test('holds nothing else', () => {
    const expected = new Set(outputs.map(({ extension }) => fileOf(extension)));
    const stray = readdirSync(folder).filter((each) => !expected.has(each));
    if (isUpdate) for (const each of stray) rmSync(`${folder}/${each}`);
    expect(isUpdate ? [] : stray).toEqual([]);
  });
});
