import { expect, it } from 'vitest';
import { compile } from '../../../src/app/compile.ts';

/** The mistakes of a day in the life of two people with these steps, a line each. */
function mistakes(...steps: readonly string[]): string[] {
  const text = [
    'title: T',
    'type: day-in-the-life',
    'personas: { a: Ann, b: Bo }',
    'stages:',
    '  - name: S',
    '    steps:',
    ...steps.map((step, index) => `      - { name: s${index}, ${step} }`),
    '',
  ].join('\n');
  const compiled = compile('day.journey.yaml', new TextEncoder().encode(text));
  return compiled.ok ? [] : compiled.error.map(({ code, path }) => `${code} ${String(path)}`);
}

it('the day of one persona may begin before that of another has ended', () => {
  expect(
    mistakes(
      'at: "08:00", personas: [a]',
      'at: "20:00", personas: [a]',
      'at: "07:00", personas: [b]',
      'at: "06:00", personas: [b]',
    ),
  ).toEqual([]);
});

it('a time that goes back too far is told once, however many take the step', () => {
  expect(mistakes('at: "08:00"', 'at: "12:30"', 'at: "10:00"')).toEqual([
    'time/backwards stages,0,steps,2,at',
  ]);
  expect(mistakes('at: "08:00"', 'at: "12:30"', 'at: "10:00"', 'at: "11:00", personas: [a]')).toEqual([
    'time/backwards stages,0,steps,2,at',
  ]);
});

it('a time that goes back too far for one persona alone is told', () => {
  expect(
    mistakes(
      'at: "08:00", personas: [a]',
      'at: "07:00", personas: [b]',
      'at: "12:30", personas: [a]',
      'at: "10:00", personas: [a]',
    ),
  ).toEqual(['time/backwards stages,0,steps,3,at']);
});
