import { expect, test } from 'vitest';
import { mapTexts } from '../../src/formats/escape-view.ts';
import { sampleView } from './sample-view.ts';

const view = sampleView({
  personas: [{ name: 'Rina', facts: { City: 'Bandung' }, quote: 'Coffee!', goals: ['Fresh'] }],
  stages: [{ name: 'One', goals: ['Find'], steps: [{ name: 'Look', score: 1 }] }, { name: 'Two' }],
  lanes: [{ label: 'Actions', items: [[{ text: 'Read', note: 'web' }]] }],
});

/** All texts below a value; those of a value that is reached twice count twice. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test('each text is escaped once, and nothing but texts is touched', () => {
  const mapped = mapTexts(view, (text) => `<${text}>`);
  expect(texts(mapped)).toEqual(texts(view).map((text) => `<${text}>`));
  const back = JSON.stringify(mapped).replace(/"<([^"<>]*)>"/g, '"$1"');
  expect(JSON.parse(back)).toEqual(JSON.parse(JSON.stringify(view)));
});

test('what is one object stays one', () => {
  const mapped = mapTexts(view, (text) => text);
  expect(mapped.steps[0]).toBe(mapped.stages[0]?.steps[0]);
  expect(mapped.lanes[0]?.cells[0]?.step).toBe(mapped.steps[0]);
});

test('the view itself is left as it was', () => {
  const before = JSON.stringify(view);
  mapTexts(view, () => 'x');
  expect(JSON.stringify(view)).toBe(before);
});
