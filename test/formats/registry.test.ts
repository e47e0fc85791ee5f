import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { textOf } from './text-of.ts';
import { sampleView } from './sample-view.ts';

const context = defaultContext();

test('no two formats share an id or write the same file', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
});

const view = () => sampleView({ stages: [{ name: 'A' }, { name: 'B', steps: [{}, { score: null }] }] });

test('what a browser finishes needs one, and nothing else does', () => {
  for (const { needsBrowser, finishedBy } of formats)
    expect(needsBrowser).toBe(finishedBy === 'mermaid' || finishedBy === 'pdf');
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  test('writes the same text each time: LF, one line end at the end, no trailing space', async () => {
    const { render } = await format.load();
    const rendered = render(view(), context);
    expect(rendered).toEqual(render(view(), context));
    if (format.finishedBy !== undefined) return;
    const text = textOf(rendered);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$|\r|^\uFEFF/m);
  });
});
