import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { complaintsTo, modes } from './type-check.ts';

/* The types that the package brings, as the build wrote them. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['index.d.ts', 'journey-file.d.ts'].map((name) => ({
  name,
  text: readFileSync(join(root, 'dist', name), 'utf8'),
}));
const index = files[0]!.text;

test('they are small, and know no Zod', () => {
  expect(index.length).toBeLessThanOrEqual(60_000);
  for (const { text } of files) expect(text).not.toMatch(/zod|\bz\./i);
});

test('whatever they declare is exported', () => {
  for (const { name, text } of files) {
    const hidden = ts
      .createSourceFile(name, text, ts.ScriptTarget.Latest)
      .statements.filter((each) => !ts.isImportDeclaration(each) && !ts.isExportDeclaration(each))
      .filter((each) => !ts.getCombinedModifierFlags(each as unknown as ts.Declaration));
    expect(hidden.map((each) => each.getText())).toEqual([]);
  }
});

test('they keep the words of the sources and of the schema', () => {
  expect(index).toContain('/** `false` for a map without a baseline. */\n  readonly comparison:');
  expect(files[1]!.text).toContain(
    '/** What the map is called, as its readers will see it. */\n  title: string;',
  );
});

const program = `
import {
  build, compile, formats, insights, render, ToolFailure, validate,
  type BacklogView, type BuildOptions, type ChannelRowView, type ClockView, type ComparisonView, type EvidenceView,
  type Finding, type FlowView, type ItemView, type JourneyFile, type JourneyView, type KpiView, type MessageView,
  type StageInput, type SubJourneyView,
} from 'journeymap';

const stage: StageInput = { name: 'Taste', emotion: { label: 'Curious', score: 1 }, touchpoints: ['Shop'], goals: undefined };
const map: JourneyFile = { title: 'Tea', personas: { rina: 'Rina' }, stages: ['Hear of it', stage] } as const;
export const { ok, findings } = await validate({ map });
export const first: Finding | undefined = findings[0];
const options: BuildOptions = { maps: undefined, files: { 'a.journey.yaml': '' }, formats: ['svg', 'png'], out: undefined };
for (const { path, mediaType, body } of (await build(options)).artifacts) path.concat(mediaType, body.toString());
const { artifact } = await render(map, 'png', { scale: 2 });
if (artifact !== undefined) artifact.path.trim();
const compiled = compile('tea.journey.yaml', '');
if (compiled.ok) {
  const view: JourneyView = compiled.value;
  const parts: readonly (
    | BacklogView | ClockView | ComparisonView | EvidenceView | FlowView | SubJourneyView | false
  )[] = [view.backlog, view.clock, view.comparison, view.evidence, view.flow, view.stages[0]!.journey];
  const lists: [readonly KpiView[], readonly MessageView[], readonly ChannelRowView[]] = [
    view.kpis, view.messages, view.channels,
  ];
  const item: ItemView | undefined = view.lanes[0]?.cells[0]?.items[0];
  [parts, lists, item, await render(view, 'html')].at(0);
} else compiled.error[0]!.line.toFixed();
(await insights({ map })).maps.map(({ insights }) => insights[0]?.lines[0]?.text);
formats.map(({ id, summary }) => id + summary);
if (new Error() instanceof ToolFailure) {}
// @ts-expect-error an option that there is not
await build({ format: 'svg' });
// @ts-expect-error a format that there is not
await render(map, 'gif');
// @ts-expect-error a stage has a name
await validate({ map: { title: 'Tea', stages: [{ goals: 'Fresh tea' }] } });
`;

describe.each(Object.keys(modes) as (keyof typeof modes)[])('with the modules of %s', (mode) => {
  test('a program compiles, and so do they', () => {
    expect(complaintsTo(program, mode)).toEqual([]);
  });
});
