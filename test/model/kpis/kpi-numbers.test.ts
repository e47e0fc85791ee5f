import { expect, it } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { computedFigure } from '../../../src/model/kpis/check-kpi-numbers.ts';
import { parseYaml } from '../../../src/parse/parse-yaml.ts';

const parsed = parseYaml(new SourceFile('x.journey.yaml', 'kpis: { c: { value: 1 } }\n'));
if (!parsed.ok) throw new Error('The map has mistakes');

it.each([
  ['a figure', Number.POSITIVE_INFINITY, 1],
  ['a figure', Number.NaN, 1],
  ['what it is computed from', 0, Number.POSITIVE_INFINITY],
])('%s that is no number any more is refused', (_, value, part) => {
  const figure = { value, parts: [{ name: 'cost', value: part }], data: undefined };
  const found = [
    ...computedFigure({ name: 'C', metric: 'roi', evidence: [] }, figure, parsed.value, ['kpis', 'c']),
  ];
  expect(found.map(({ code }) => code)).toEqual(['kpi/impossible']);
});
