import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import type { Rendered } from '../../../src/formats/format.ts';
import { diagrams, type DiagramId } from '../../../src/formats/mermaid/diagrams/registry.ts';
import * as finding from '../../../src/formats/mermaid/findings.ts';
import { mermaidLimit, render } from '../../../src/formats/mermaid/mermaid.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { sampleView } from '../sample-view.ts';
import { textOf } from '../text-of.ts';
import { parseMermaid } from './read-mermaid.ts';

const context = defaultContext();
const rendered = (view: JourneyView, diagram: DiagramId): string | Rendered =>
  render(view, { ...context, diagram });
const notesOf = (output: string | Rendered) => (typeof output === 'string' ? [] : output.notes);

/** A journey that has everything that a diagram shows, many times over. */
function long(count: number, text: string): JourneyView {
  const items = Array.from({ length: count }, (_, index) => [{ text: `${text} ${index}` }]);
  return sampleView({
    title: text,
    stages: [
      { name: text, steps: items.map((_, index) => ({ name: `${text} ${index}`, score: 1 as const })) },
    ],
    lanes: [{ label: 'touchpoints', items }],
    ratedOpportunities: items.map((_, step) => ({
      text: `${text} ${step}`,
      step,
      impact: 1 + (step % 5),
      feasibility: 1 + (step % 4),
      priority: 1,
    })),
  });
}

describe.each(diagrams)('$id', ({ id }) => {
  test('long names are shortened, with an ellipsis, until it fits', async () => {
    const output = rendered(long(250, 'Drinks coffee at home with friends '.repeat(10)), id);
    const text = textOf(output);
    expect(notesOf(output)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(mermaidLimit);
    expect(text).toContain('…');
    await parseMermaid(text);
  });

  test('what cannot be made to fit is written whole, and says so', async () => {
    const output = rendered(long(3000, 'Drinks coffee at home'), id);
    const text = textOf(output);
    expect(text).toMatch(/^%% Longer than the 50000 characters that Mermaid draws/);
    expect(text).toContain('2999');
    expect(notesOf(output)).toEqual([{ ...finding.tooLong.told({ limit: mermaidLimit }), near: '' }]);
  });

  test('is drawn the same every time', () => {
    const view = (): JourneyView => long(20, 'Drinks coffee');
    expect(rendered(view(), id)).toEqual(rendered(view(), id));
  });
});

describe('nothing to draw', () => {
  const bare = sampleView({ stages: [{ name: 'Awareness', steps: [{ score: null }] }] });

  test.each([
    ['quadrant', 'opportunities with "impact" and "feasibility"'],
    ['curve', 'emotions with a "score"'],
    ['journey', 'emotions with a "score"'],
  ] as const)('%s: still a text that Mermaid reads, and a note', async (diagram, needs) => {
    const output = rendered(bare, diagram);
    expect(notesOf(output)).toEqual([{ ...finding.nothingToDraw.told({ diagram, needs }), near: '' }]);
    await parseMermaid(textOf(output));
  });

  test.each(['timeline', 'flowchart', 'mindmap'] as const)('%s shows at least the stages', (id) => {
    const output = rendered(bare, id);
    expect(notesOf(output)).toEqual([]);
    expect(textOf(output)).toContain('Awareness');
  });
});
