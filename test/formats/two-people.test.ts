import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { render as renderHtml } from '../../src/formats/html/html.ts';
import type { JourneyDocument } from '../../src/formats/json/json-document.ts';
import { render as renderJson } from '../../src/formats/json/json.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { textOf } from './text-of.ts';

/* Ann is as glad as today, and Bo as sad; today Ann was measured at the first step alone and Bo at the second. */
const cwd = fileURLToPath(new URL('../fixtures/ok-files/two-people/', import.meta.url));
const compiled = compile('main.journey.yaml', readFileSync(`${cwd}main.journey.yaml`), {
  files: new NamedFiles(new CompanionFiles({ cwd, root: cwd, inputs: [] })),
});
if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
const view = compiled.value;

test('a page shows no gain and a line of today for each', () => {
  const page = textOf(renderHtml(view, defaultContext()));
  expect(page).not.toContain('class="gain');
  expect(page).not.toMatch(/[+−]0\.5|→/);
  expect(page.match(/track-name"><bdi>[^<]*/g)).toEqual([
    'track-name"><bdi>Ann, today',
    'track-name"><bdi>Ann',
    'track-name"><bdi>Bo',
    'track-name"><bdi>Bo, today',
  ]);
  expect(page.match(/sample-baseline persona-\d/g)).toEqual([
    'sample-baseline persona-1',
    'sample-baseline persona-2',
  ]);
});

test('data has what each felt, and calls a mean one', () => {
  const document = JSON.parse(renderJson(view, defaultContext())) as JourneyDocument;
  expect(document.comparison?.gains).toEqual([]);
  expect(document.comparison?.steps.map(({ felt }) => felt)).toEqual([
    [{ name: 'Ann', valence: 1 }],
    [{ name: 'Bo', valence: -1 }],
  ]);
  expect(document.steps[1]?.feelings.map(({ persona, feeling }) => [persona, feeling.valence])).toEqual([
    ['a', 1],
    ['b', -1],
  ]);
});
