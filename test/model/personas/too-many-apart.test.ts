import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/app/compile.ts';

const code = 'persona/too-many-apart';

function warningsOf(count: number, emotion: string, persona?: string): string[] {
  const personas = Array.from({ length: count }, (_, index) => `p${index}: P${index}`).join(', ');
  const text = `title: T\npersonas: { ${personas} }\nstages: [{ name: One, emotion: ${emotion} }]\n`;
  const map = compile('m.journey.yaml', new TextEncoder().encode(text), { persona });
  return map.ok ? map.warnings.map((each) => each.code) : ['not read'];
}

describe('more personas than there are marks', () => {
  test('are told where they feel apart', () => {
    expect(warningsOf(13, '{ persona: p1, score: 1 }')).toContain(code);
    expect(warningsOf(12, '{ persona: p1, score: 1 }')).not.toContain(code);
  });

  test('are no worry where all feel the same, and where the map is cut to one of them', () => {
    expect(warningsOf(13, '1')).not.toContain(code);
    expect(warningsOf(13, '{ persona: p1, score: 1 }', 'p1')).not.toContain(code);
  });
});
