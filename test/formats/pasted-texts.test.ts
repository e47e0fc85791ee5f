import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { render as html } from '../../src/formats/html/html.ts';
import { render as json } from '../../src/formats/json/json.ts';
import { render as markdown } from '../../src/formats/markdown/markdown.ts';
import { render as renderDiagram } from '../../src/formats/mermaid/mermaid.ts';
import { pictureOf } from '../../src/formats/picture/map-picture.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { textOf } from './text-of.ts';

const file = new URL('../fixtures/ok/pasted-texts.journey.yaml', import.meta.url);
const compiled = compile('pasted-texts.journey.yaml', readFileSync(file));
if (!compiled.ok) throw new Error('the fixture is wrong');
const view: JourneyView = compiled.value;
const context = defaultContext();
const page = html(view, context);
const picture = pictureOf(view, context);
const pageOrPicture = [
  ['page', page],
  ['picture', picture.html],
] as const;
const text = textOf(markdown(view, context));
const mindmap = textOf(renderDiagram(view, { ...context, diagram: 'mindmap' }));
const timeline = textOf(renderDiagram(view, { ...context, diagram: 'timeline' }));
const data = JSON.parse(textOf(json(view, context))) as {
  readonly description: string;
  readonly personas: readonly unknown[];
  readonly steps: readonly Record<string, unknown>[];
};

describe('quotation marks around a whole text', () => {
  test.each(pageOrPicture)('are those of the language on a %s', (_, markup) => {
    expect(markup).toContain('<q>Es muss schnell gehen</q>');
    expect(markup).toContain('<span class="avatar" aria-hidden="true">A</span>');
    expect(markup).toContain('<span class="item-text" dir="auto">Wann bin ich dran?</span>');
    expect(markup).toContain('<span class="item-text" dir="auto">„A“ und „B“</span>');
  });

  test('are those of German in a picture', () => {
    expect(picture.css.join('')).toContain("q::before{content:'„'}");
  });

  test('are gone elsewhere', () => {
    expect(text).toContain('\n### Ayu\n');
    expect(text).toContain('\n> Es muss schnell gehen\n');
    expect(text).toContain(' Wann bin ich dran? ');
    expect(text).toContain('\n> Hallo\n>\n> Ayu\n');
    expect(data.personas).toMatchObject([{ name: 'Ayu', quote: 'Es muss schnell gehen' }]);
    expect(data.steps).toMatchObject([
      { thoughts: ['Wann bin ich dran?'] },
      { thoughts: ['Ein Absatz.\n\nNoch einer.', '„A“ und „B“'] },
    ]);
  });
});

describe('bullets', () => {
  test.each(pageOrPicture)('are a list on a %s', (_, markup) => {
    for (const item of ['ruft an', 'wartet', 'legt auf', 'Lange Warteschleife', 'Plan', 'Liste'])
      expect(markup).toMatch(new RegExp(`<span class="item-text" dir="auto">${item}<`));
    expect(markup).toContain('<li dir="auto">Termin</li><li dir="auto">ohne Warten</li>');
    expect(markup).toMatch(/dir="auto">anrufen<\/span><span [^>]*>warten</);
  });

  test('are a list elsewhere', () => {
    expect(text).toContain('\n- Termin\n- ohne Warten\n');
    expect(text).toContain('| ruft an<br>wartet |');
    expect(text).toContain('**Termin**<br>◦ anrufen<br>◦ warten');
    expect(timeline).toContain('\n    : ruft an\n    : wartet\n');
    expect(mindmap).toContain('{{"Lange Warteschleife"}}\n');
    expect(data.steps).toMatchObject([
      {
        actions: ['ruft an', 'wartet'],
        painPoints: [{ text: 'Lange Warteschleife' }, { text: 'Niemand nimmt ab' }],
      },
      {},
    ]);
  });
});

describe('line ends', () => {
  test.each(pageOrPicture)('stay on a %s', (_, markup) => {
    for (const lines of ['Sie ruft an.\n\nEin zweiter', 'Erste Zeile\nZweite', 'Ansage\nMusik', 'Eltern\nim'])
      expect(markup).toContain(lines);
  });

  test.each([
    ['page', page],
    ['picture', picture.css.join('')],
  ])('are drawn on a %s', (_, css) => {
    expect(css).toMatch(/\[dir=['"]?auto['"]?\],[^{}]*\{\s*white-space:\s*pre-line/);
  });

  test('stay elsewhere, or a dot stands for them', () => {
    expect(text).toContain('\nAyu braucht einen Termin.<br>Sie ruft an.<br><br>Ein zweiter Absatz');
    expect(text).toContain('Rückruf anbieten<br>und online buchen');
    expect(mindmap).toContain('"Telefon · Leitung"');
    expect(data.description).toBe(
      'Ayu braucht einen Termin.\nSie ruft an.\n\nEin zweiter Absatz steht darunter.',
    );
  });
});
