import { expect, test } from 'vitest';
import { missingCharacterNotes } from '../../../src/io/drawing/missing-characters.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { drawPng } from './drawing-bench.ts';

const named = (name: string) => sampleView({ stages: [{ name }] });

test('a character that no font has is drawn as a box, and never as nothing', async () => {
  const missing = await drawPng(named('Coffee \ue000 shop'));
  expect(missing.equals(await drawPng(named('Coffee □ shop')))).toBe(true);
  expect(missing.equals(await drawPng(named('Coffee  shop')))).toBe(false);
});

test('the characters of a whole script are summed up', () => {
  const notes = missingCharacterNotes(Array.from({ length: 25 }, (_, index) => 0x0f40 + index));
  expect(notes.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 10 }, () => 'font/missing-character'),
    'font/more-missing-characters',
  ]);
  expect(notes[0]).toMatchObject({ message: expect.stringContaining('"ཀ" (U+0F40)') as unknown, near: 'ཀ' });
  expect(notes.at(-1)).toMatchObject({ message: expect.stringContaining(' 15 more ') as unknown });
});
