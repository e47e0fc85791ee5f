import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/core/source-file.ts';
import { render } from '../../src/formats/markdown/markdown.ts';
import { escapeMarkdown } from '../../src/formats/markdown/escape-markdown.ts';
import { linesOf, oneLine } from '../../src/formats/one-line.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { overrideTemplates } from '../../src/formats/templates/overridden.ts';
import { runs } from '../long-run.ts';
import { hostileText, naughty } from './hostile-text.ts';
import { everyField } from './html/hostile-journey.ts';
import { readMarkdown, type Block } from './read-markdown.ts';
import { sampleView } from './sample-view.ts';

const context = defaultContext();

/** The one character that is added to a text, where GitHub would call somebody. */
const withoutJoiner = (text: string): string => text.replaceAll('\u2060', '');

/** A page with one text in every field. */
function pageOf(text: string): string {
  const view = sampleView({
    title: text,
    description: text,
    scenario: text,
    owner: text,
    personas: [
      { name: text, segment: text, facts: { [`_${text}`]: text }, quote: text, goals: [text, text] },
    ],
    stages: [
      { name: text, goals: [text, text], steps: [{ name: text, momentOfTruth: true }, { name: text }] },
      { name: text, steps: [{}] },
    ],
    lanes: [
      { label: text, items: [[{ text, note: text }, { text }], [{ text }]] },
      {
        label: text,
        items: [
          [{ text, meters: [{ value: 1, of: 5, label: text, marks: [] }], badges: [{ text, label: text }] }],
        ],
      },
    ],
  });
  return render(view, context);
}

/** A text as a reader must see it: exactly, with its line ends. */
const read = (text: string): string => withoutJoiner(linesOf(text).join('\n'));

/** What a reader must see of {@link pageOf}. */
function meant(text: string): readonly Block[] {
  const t = read(text);
  return [
    { heading: t, depth: 1 },
    { paragraph: `Current state · Scenario: ${t} · Owner: ${t}` },
    { paragraph: t },
    { heading: 'Personas', depth: 2 },
    { heading: t, depth: 3 },
    { paragraph: `${t} · ${read(`_${text}`)}: ${t}` },
    { quote: t },
    { paragraph: 'Goals' },
    { list: [t, t] },
    { heading: 'Emotion curve', depth: 2 },
    { heading: 'Customer journey map', depth: 2 },
    {
      table: [
        ['Stage', t, t],
        [`${t}\n◦ ${t}\n◦ ${t}\n${t}\n★ Moment of truth`, `${t} (${t})\n${t}`, `${t} (${t}) (${t})`],
        [t, t, ''],
        [t, '', ''],
      ],
    },
  ];
}

/** What a reader sees, but for the diagram. */
const seen = (page: string): readonly Block[] =>
  JSON.parse(withoutJoiner(JSON.stringify(readMarkdown(page).filter((block) => !('code' in block)))));

const holds = (text: string): boolean => oneLine(text) !== '';

describe('GitHub reads back what was written', () => {
  test.each(naughty.filter(holds).map((text) => [text]))('%j', (text) => {
    expect(seen(pageOf(text))).toEqual(meant(text));
  });

  test('any text', () => {
    const exact = property(hostileText.filter(holds), (text) => {
      const page = pageOf(text);
      expect(seen(page)).toEqual(meant(text));
      expect(page).not.toMatch(/[ \t\r]$/m);
      expect(page).toMatch(/[^\n]\n$/);
    });
    assert(exact, { numRuns: runs(50) });
  });
});

describe('in every field of a journey, its baseline and its parts', () => {
  const pageWith = (say: (field: string) => string): readonly Block[] =>
    seen(render(everyField(say), context));
  const harmless = pageWith((field) => `⁅${field}⁆`);

  /** The harmless page with the text in the place of each harmless one. */
  const filled = (text: string): readonly Block[] =>
    JSON.parse(JSON.stringify(harmless), (_key, value: unknown) =>
      typeof value === 'string' ? value.replace(/⁅\w+⁆/g, () => withoutJoiner(text)) : value,
    ) as readonly Block[];

  test('the harmless page has the parts that others have not', () => {
    const text = JSON.stringify(harmless);
    for (const field of [
      'when1',
      'reason3',
      'need4',
      'supportFail',
      'stepGoneBefore',
      'feelingGone',
      'subPain',
      'messageSample',
    ])
      expect(text).toContain(`⁅${field}⁆`);
  });

  // Between two texts, the white space at the ends of one is not at the ends of a line.
  test.each(naughty.filter((text) => holds(text) && oneLine(text) === text).map((text) => [text]))(
    '%j',
    (text) => {
      expect(pageWith(() => text)).toEqual(filled(text));
    },
  );
});

const shown = (text: string) => (readMarkdown(escapeMarkdown(text))[0] as { paragraph: string }).paragraph;

describe('nobody is called', () => {
  test.each([
    '@rina',
    'cc @rina',
    '(@rina)',
    'see #12',
    'shop/web#12',
    'GH-12',
    'gh-1',
    'a :tada: b',
    '@a-b/c',
    'rina@example.com',
    'xmpp:a@b',
  ])('%s', (text) => {
    expect(shown(text)).not.toMatch(/@\w|#\d|gh-\d|:tada:/i);
    expect(withoutJoiner(shown(text))).toBe(text);
  });

  test.each(['at 08:30:15', 'tip # 1', 'a @ b', 'C#', 'high-5'])('%s is left exactly as it is', (text) => {
    expect(shown(text)).toBe(text);
  });
});

test('sentences stay readable in the source', () => {
  for (const text of [
    'Kopi ini terlihat menarik.',
    '"Aman?", pikir Rina (27) - lalu 3/4 + 1!',
    '+1',
    '50%',
  ]) {
    expect(escapeMarkdown(text)).toBe(text);
  }
});

test('what is empty leaves no trace', () => {
  const page = render(sampleView({ lanes: [{ label: 'Actions', items: [] }] }), context);
  expect(page).toBe(
    [
      '# Buying coffee',
      '**Current state**',
      '## Emotion curve',
      '```mermaid\njourney\n  title Buying coffee\n  section Awareness\n    Awareness: 3\n```',
      '## Customer journey map',
      '| Stage | Actions |\n| :--- | :--- |\n| **Awareness** |  |\n',
    ].join('\n\n'),
  );
});

test('the diagram is left out where Mermaid would draw an error in its place', () => {
  const steps = Array.from({ length: 4000 }, () => ({ name: 'minum kopi di rumah' }));
  const blocks = readMarkdown(render(sampleView({ stages: [{ name: 'S', steps }] }), context));
  expect(blocks.some((block) => 'code' in block)).toBe(false);
  expect(blocks.at(-1)).toMatchObject({ table: { length: 4001 } });
});

test('a fence is longer than any run of backticks in the diagram', async () => {
  const source = new SourceFile('journey.hbs', 'journey\n%% ````\n');
  const overridden = await overrideTemplates([{ name: 'mermaid/journey.hbs', source }]);
  if (!overridden.ok) throw new Error('the template is right');
  const blocks = readMarkdown(render(sampleView(), defaultContext(overridden.value.templates)));
  expect(blocks).toContainEqual({ code: 'journey\n%% ````', language: 'mermaid' });
});
