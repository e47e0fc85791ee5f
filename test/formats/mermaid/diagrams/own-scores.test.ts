import { expect, it } from 'vitest';
import { buildView } from '../../../../src/app/build-view.ts';
import { journey } from '../../../../src/model/journey.ts';
import { alone } from '../../../../src/model/resolved-journey.ts';
import { renderDiagram } from './render-diagram.ts';

const drawn = (emotion: object, diagram: 'journey' | 'flowchart'): string[] =>
  renderDiagram(
    buildView(
      alone(
        journey.parse({
          title: 'T',
          personas: { a: 'Ann', b: 'Bo', c: 'Cleo' },
          stages: [{ name: 'S', steps: [{ name: 'Pay', emotion }] }],
        }),
      ),
    ),
    diagram,
  )
    .split('\n')
    .map((line) => line.trim());

const felt = (persona: string, score: number) => ({ persona, label: 'x', score });

it('a step is a task for each score, with the names of those who feel like that', () => {
  const lines = drawn([felt('a', 2), felt('b', -2), felt('c', 2)], 'journey');
  expect(lines.filter((line) => line.startsWith('Pay'))).toEqual([
    'Pay (Ann, Cleo): 5: Ann, Cleo',
    'Pay (Bo): 1: Bo',
  ]);
});

it('a score is nobody’s who was not measured: the title says whose is missing', () => {
  const lines = drawn([felt('a', 2)], 'journey');
  expect(lines.filter((line) => line.includes('Pay'))).toEqual(['1. Pay: 5: Ann']);
  expect(lines).toContain('title T (not measured#58; Bo#58; 1#59; Cleo#58; 1)');
});

it('a box has the colour of what all feel, and one of its own where they do not', () => {
  const box = (emotion: object) =>
    drawn(emotion, 'flowchart')
      .filter((line) => line.includes(':::'))
      .join();
  expect(box([felt('a', 1), felt('b', 2)])).toContain(':::positive');
  expect(box([felt('a', 2), felt('b', -2)])).toContain('/]:::divided');
  expect(drawn([felt('a', 2), felt('b', -2)], 'flowchart').join()).toContain('classDef divided');
  expect(drawn([felt('a', 2)], 'flowchart').join()).not.toContain('divided');
});
