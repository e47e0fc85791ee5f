import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../src/app/default-context.ts';
import { renderParts } from '../../src/parts/registry.ts';
import { inWords } from '../../src/formats/mermaid-picture/in-words.ts';
import { picture } from '../../src/formats/mermaid-picture/picture.ts';
import { render as renderDiagram } from '../../src/formats/mermaid/mermaid.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { sampleView } from './sample-view.ts';
import { textOf } from './text-of.ts';

const context = defaultContext();

test('what is drawn is the text of the mermaid format, at the scale that is asked for', () => {
  const view = sampleView({ title: 'Tea\n& cake', stages: [{ name: 'A' }] });
  const asked = { ...context, options: { ...context.options, scale: 2 } };
  expect(picture(view, asked, 'png')).toMatchObject({
    body: {
      kind: 'mermaid',
      as: 'png',
      text: textOf(renderDiagram(view, context)),
      scale: 2,
      title: 'Tea · & cake',
    },
    notes: [],
  });
});

test('a diagram too long for Mermaid elsewhere is no worry here', () => {
  const stages = Array.from({ length: 2_000 }, (_, index) => ({ name: `A long name ${index}`.repeat(3) }));
  const view = sampleView({ stages });
  expect(renderDiagram(view, context)).toMatchObject({ notes: [{ code: 'mermaid/too-long' }] });
  expect(picture(view, context, 'svg').notes).toEqual([]);
});

describe('in words', () => {
  test('a map is its description, its stages, their steps, and what is felt there', () => {
    const coffee = viewOf(journeyFiles().find(({ name }) => name === 'coffee-shop.en')!);
    expect(inWords(coffee, renderParts.words)).toBe(
      'From seeing an ad on Instagram to recommending the coffee to a friend. ' +
        'Awareness: Sees a coffee ad on Instagram (Interested +1). ' +
        "Consideration: Looks for information on the shop's website (Curious +0.5). " +
        'Decision: Chooses a coffee and adds it to the cart (Slightly worried −1). ' +
        'Experience: Receives the coffee and tries it (Enthusiastic +1.5, Anxious −1). ' +
        'Loyalty: Recommends the coffee to friends (Satisfied +2).',
    );
  });

  test('a stage that is its own step is told once, and one without a name by its number', () => {
    const view = sampleView({
      stages: [{ name: 'Awareness', steps: [{ name: 'Awareness', score: null }] }, { name: '' }],
    });
    expect(inWords(view, renderParts.words)).toBe('Awareness. Stage 2.');
  });
});
