import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { extensionOf, mainDiagram } from '../../src/app/process-map.ts';
import { diagrams } from '../../src/formats/mermaid/diagrams/registry.ts';
import { textOf } from '../formats/text-of.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { abridgedDocument, wholeDocument } from './document.ts';
import { abridged, stylesheets, whole } from './stylesheets.ts';

/**
 * Every output of a few journeys as it was last agreed on: a folder here is named after a journey file and holds what
 * each format makes of it; `stylesheets` holds what their pages have in common. `UPDATE=1 npx vitest run test/golden`
 * records them anew; the diff is for the reviewer. A new case is an empty folder and that command.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'stylesheets')
  .map(({ name }) => name)
  .toSorted();
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

/** Compares a text with its recording, or records it. */
function expectRecorded(text: string, file: string): void {
  if (isUpdate) writeFileSync(file, text);
  const recorded = existsSync(file)
    ? readFileSync(file)
    : Buffer.from('(not recorded yet: see the top of this test)');
  // First as text, for a readable difference, then as bytes: the same text is not yet the same file.
  expect(text).toBe(recorded.toString());
  expect(Buffer.compare(Buffer.from(text), recorded)).toBe(0);
}

function expectNothingElse(folder: string, expected: readonly string[]): void {
  const stray = readdirSync(folder).filter((each) => !expected.includes(each));
  if (isUpdate) for (const each of stray) rmSync(`${folder}/${each}`);
  expect(isUpdate ? [] : stray).toEqual([]);
}

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

describe.each(cases)('%s', (name) => {
  const folder = `${here}${name}`;
  const file = journeyFiles().find((each) => each.name === name);
  const fileOf = (extension: string) => `${name}.${extension}`;

  test.each(outputs)('$extension', async ({ format, diagram, extension }) => {
    if (file === undefined) throw new Error(`There is no journey file called ${name}.`);
    const { render } = await format.load();
    const output = textOf(render(viewOf(file), { ...defaultContext(), diagram }));
    const [abridge, complete] = format.id === 'json' ? [abridgedDocument, wholeDocument] : [abridged, whole];
    const short = abridge(output);
    expectRecorded(short, `${folder}/${fileOf(extension)}`);
    // The recordings tell every byte: with the stylesheets and the schema, the output can be made of them.
    expect(complete(short)).toBe(output);
  });

  test('holds nothing else', () =>
    expectNothingElse(
      folder,
      outputs.map(({ extension }) => fileOf(extension)),
    ));
});

describe('the stylesheet', () => {
  const folder = `${here}stylesheets`;

  test.each([...stylesheets])('%s', (name, text) => expectRecorded(`${text}\n`, `${folder}/${name}.css`));

  test('is one of those recorded', () =>
    expectNothingElse(
      folder,
      [...stylesheets.keys()].map((name) => `${name}.css`),
    ));
});
