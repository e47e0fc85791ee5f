import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import type { RenderContext } from '../../../src/formats/format.ts';
import { tooNarrow } from '../../../src/formats/picture/findings.ts';
import { pictureOf } from '../../../src/formats/picture/map-picture.ts';
import { render as png } from '../../../src/formats/picture/png.ts';
import { render as svg } from '../../../src/formats/picture/svg.ts';
import type { Drawing, MapPicture } from '../../../src/formats/unfinished.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { everyField } from '../html/hostile-journey.ts';
import { sampleView } from '../sample-view.ts';

const wide = (width: number | undefined): RenderContext => {
  const context = defaultContext();
  return { ...context, options: { ...context.options, width } };
};
const draw = (view: JourneyView, context = defaultContext()): MapPicture => pictureOf(view, context);
const stages = (count: number, extra = {}): JourneyView =>
  sampleView({ ...extra, stages: Array.from({ length: count }, (_, index) => ({ name: `S${index}` })) });

const example = (name: string): JourneyView => {
  const file = journeyFiles().find((each) => each.name === name);
  if (file === undefined) throw new Error(`There is no journey file called ${name}.`);
  return viewOf(file);
};

test('the SVG and the PNG of a map are one picture', () => {
  const view = stages(2);
  const context = defaultContext();
  const [vector, pixels] = [svg(view, context), png(view, context)];
  const picture = pictureOf(view, context);
  expect(vector).toEqual({ notes: [], body: { kind: 'drawing', as: 'svg', picture } });
  expect(pixels).toEqual({ notes: [], body: { kind: 'drawing', as: 'png', picture } });
  expect([vector, pixels].map(({ body }) => (body as Drawing).picture === picture)).toEqual([true, true]);
});

test('a map that is drawn again in another width is drawn anew', () => {
  const view = stages(2);
  expect(draw(view, wide(1000)).layoutWidth).toBe(1000);
  expect(draw(view, wide(1200)).layoutWidth).toBe(1200);
});

describe('widths', () => {
  test.each([
    ['few columns', 3, undefined, 1600, 1600],
    ['more columns than that has room for', 20, undefined, 3592, 3592],
    ['a width that has room', 3, 2000, 2000, 2000],
    ['a width that has not', 20, 900, 900, 3592],
  ])('%s', (_what, count, asked, width, layoutWidth) => {
    expect(draw(stages(count), wide(asked))).toMatchObject({ width, layoutWidth });
  });

  test.each([1, 3, 7, 11, 60])('%i columns are whole pixels, and fill the picture', (count) => {
    const { css, layoutWidth } = draw(stages(count), wide(1237));
    const labels = Number(/--labels:(\d+)px/.exec(css.join(''))?.[1]);
    const column = (layoutWidth - 96 - labels) / count;
    expect(labels).toBeGreaterThanOrEqual(136);
    expect(column).toBeGreaterThanOrEqual(168);
    expect(Number.isInteger(column)).toBe(true);
  });

  test('long texts get wider columns, one long text among short ones does not', () => {
    const map = (lengths: readonly number[]): number => {
      const actions = { label: 'Actions', items: lengths.map((length) => [{ text: 'x'.repeat(length) }]) };
      return draw(stages(lengths.length, { lanes: [actions] })).layoutWidth;
    };
    const columns = Array.from({ length: 12 }, () => 20);
    const usual = map(columns);
    expect(map(columns.map(() => 200))).toBe(usual + 12 * (240 - 168));
    expect(map(columns.with(3, 200))).toBe(usual);
  });

  test.each([
    [3, undefined, 3],
    [5, undefined, 5],
    [6, undefined, 3],
    [6, 600, 1],
    [5, 700, 2],
  ])('%i personas in a picture of %s pixels: %i abreast', (count, width, abreast) => {
    const personas = Array.from({ length: count }, (_, index) => ({ name: `P${index}` }));
    const { css } = draw(stages(1, { personas }), wide(width));
    expect(css.at(-1)).toContain(`.crowd .personas{grid-template-columns:repeat(${abreast},`);
  });
});

describe('in words', () => {
  test('English', () => {
    const { title, description, language } = draw(example('coffee-shop.en'));
    expect({ title, language }).toEqual({ title: 'Buying Coffee Online', language: 'en' });
    expect(description).toBe(
      'Customer journey map, Current state: Buying Coffee Online. From seeing an ad on Instagram to recommending ' +
        'the coffee to a friend. Persona: Rina, Young office worker. Stage 1, Awareness: Interested (+1). ' +
        'Stage 2, Consideration: Curious (+0.5). Stage 3, Decision: Slightly worried (−1), Moment of truth. ' +
        'Stage 4, Experience: Enthusiastic (+1.5), Anxious (−1). Stage 5, Loyalty: Satisfied (+2). ' +
        'Messages: A greeting once the coffee has arrived (Experience, WhatsApp).',
    );
  });

  test('Indonesian', () => {
    const { description } = draw(example('coffee-shop'));
    expect(description).toContain('Tahap 1, Kesadaran: Tertarik (+1).');
  });

  test('what was not measured is said, and a stage without feelings stands by its name', () => {
    expect(draw(example('no-scores')).description).toMatch(/Stage 1, [^:.]+: [^.]+ \(not measured\)/);
    expect(draw(stages(2)).description).toMatch(/Stage 1, S0\. Stage 2, S1\.$/);
  });

  test('what is measured and what is sent, in the language of the map', () => {
    expect(draw(example('kpis')).description).toContain(
      'KPI: NPS: +42, −3 poin, memburuk, Target +50, belum tercapai; ROI kampanye: 135%',
    );
    expect(draw(example('messages')).description).toContain(
      'Messages: Your order 0042 is paid (Order, Email); parcel (Wait, Push notification); ',
    );
  });

  test('each of them on one line', () => {
    const { title, description } = draw(everyField(() => 'two\nlines\u0007 '));
    expect(`${title}${description}`).not.toMatch(/[\n\u0007]| {2}/);
  });
});

describe.each(journeyFiles().map((file) => [file.name, file] as const))('%s', (_name, file) => {
  const picture = draw(viewOf(file));

  test('has every drawing and every colour that its markup names', () => {
    const used = [...picture.html.matchAll(/<use href="#([^"]*)"/g)].map(([, id = '']) => id);
    expect(used.filter((id) => picture.symbols[id] === undefined)).toEqual([]);
    const colours = [...picture.html.matchAll(/var\((--[^)]*)\)/g)].map(([, property = '']) => property);
    expect(colours.filter((property) => picture.colours[property] === undefined)).toEqual([]);
  });

  test('holds no rule for phones, printers or the dark', () => {
    expect(picture.css.join('\n')).not.toMatch(/max-width: 45rem|@page|@media print|prefers-color-scheme/);
  });
});

test.each([
  ['en', true],
  ['id', true],
  ['ja', false],
  ['zh-Hant', false],
])('quotes in %s are slanted: %s', (locale, slanted) => {
  const view = sampleView({ locale, stages: [{ name: 'A' }], personas: [{ name: 'P', quote: 'Q' }] });
  expect(draw(view).italic).toBe(slanted);
});

test('quotes that are read from right to left are not slanted', () => {
  expect(draw(example('arabic')).italic).toBe(false);
});

test('nothing is slanted where nobody is quoted', () => {
  expect(draw(stages(2)).italic).toBe(false);
});

describe('the marks around what is quoted', () => {
  const quoting = (locale: string): string =>
    draw({
      ...sampleView({ stages: [{ name: 'One' }] }),
      language: { content: locale, labels: 'en', direction: 'ltr' },
    })
      .css.join('')
      .replaceAll(/[^]*?content:'(.)'/g, '$1')
      .slice(0, 2);

  test.each([
    ['en', '“”'],
    ['id', '“”'],
    ['de-AT', '„“'],
    ['pl', '„”'],
    ['fr', '«»'],
    ['ja', '「」'],
    ['xx', '“”'],
  ])('%s', (locale, marks) => {
    expect(quoting(locale)).toBe(marks);
  });
});

describe('a PNG too narrow to read is said to be', () => {
  const notes = (width: number | undefined, scale = 1) => {
    const context = wide(width);
    const { notes: said } = png(stages(12), { ...context, options: { ...context.options, scale } });
    return said.map(({ near: _near, ...told }) => told);
  };
  const needed = draw(stages(12)).layoutWidth;

  test.each([
    ['as wide as it needs', undefined, 1],
    ['a little narrower', Math.ceil(needed * 0.7), 1],
    ['narrow, but with pixels enough', Math.ceil(needed * 0.35), 2],
  ])('not one that is %s', (_case, width, scale) => {
    expect(notes(width, scale)).toEqual([]);
  });

  test('one that is half as wide', () => {
    expect(notes(1000)).toEqual([tooNarrow.told({ width: 1000, needed })]);
  });
});
