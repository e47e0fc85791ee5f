import { describe, expect, test } from 'vitest';
import { escapeTimelineBox } from '../../../src/formats/mermaid/diagrams/escape-timeline.ts';
import { oneLine } from '../../../src/formats/one-line.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { drawn, drawnLines, parseMermaid } from '../../formats/mermaid/read-mermaid.ts';
import { comesThrough } from '../../formats/mermaid/diagrams/exactly.ts';
import { renderDiagram } from '../../formats/mermaid/diagrams/render-diagram.ts';

interface TimelineDb {
  getCommonDb(): { getDiagramTitle(): string };
  getSections(): readonly string[];
  getTasks(): readonly { task: string; events: readonly string[] }[];
}

/** Line ends that the escaper puts into long words are taken out again. */
const inBox = (text: string): string => drawnLines(text).join('');

async function read(view: JourneyView) {
  const { type, config, db } = await parseMermaid<TimelineDb>(renderDiagram(view, 'timeline'));
  return {
    type,
    config: Object.keys(config),
    title: drawn(db.getCommonDb().getDiagramTitle()),
    sections: db.getSections(),
    periods: db.getTasks().map(({ task, events }) => ({ name: inBox(task), events: events.map(inBox) })),
  };
}

const hostile = (text: string): JourneyView =>
  sampleView({
    title: text,
    stages: [
      { name: text, steps: [{ name: text }, { name: 'plain' }] },
      { name: 'plain', steps: [{ name: '' }] },
    ],
    lanes: [{ label: 'actions', items: [[], [], [{ text }, { text: 'plain' }]] }],
  });

comesThrough(
  (text) => read(hostile(text)),
  (text) => {
    const line = oneLine(text);
    return {
      type: 'timeline',
      config: ['themeVariables'],
      title: line,
      sections: [],
      periods: [
        // A step with an empty name is one without a name.
        { name: line || 'Stage 1', events: text === '' ? ['plain'] : [line || 'Step 1', 'plain'] },
        { name: 'plain', events: line === '' ? ['plain'] : [line, 'plain'] },
      ],
    };
  },
);

describe('what it shows', () => {
  test('stages with the steps that have names, or the actions of those that have none', async () => {
    const coffee = journeyFiles().find(({ name }) => name === 'coffee-shop.en');
    const { title, periods } = await read(viewOf(coffee!));
    expect(title).toBe('Buying Coffee Online');
    expect(periods).toHaveLength(5);
    expect(periods[2]).toEqual({ name: 'Decision', events: ['★ Chooses a coffee and adds it to the cart'] });
  });

  test('a word too wide for its box is broken between characters', () => {
    expect(escapeTimelineBox(`${'x'.repeat(40)} kopi`)).toBe(
      `${'x'.repeat(18)}<br>${'x'.repeat(18)}<br>xxxx kopi`,
    );
    expect(escapeTimelineBox('コーヒーを受け取って飲んでみる')).toBe('コーヒーを受け取っ<br>て飲んでみる');
  });
});

test('a step that only some take says who', async () => {
  const file = journeyFiles().find(({ name }) => name === 'own-steps-own-time');
  const { periods } = await read(viewOf(file!));
  expect(periods.flatMap(({ events }) => events)).toEqual([
    'Create an account (Self-serve, 5 min)',
    'Ask for a demo (Enterprise, 1 week)',
    'Follow the wizard (Self-serve, 1 day)',
    'Review the contract (Enterprise, 2 weeks)',
  ]);
});
