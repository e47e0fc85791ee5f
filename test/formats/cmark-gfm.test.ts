import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/formats/markdown/escape-markdown.ts';
import { linesOf } from '../../src/formats/one-line.ts';
import { runs } from '../long-run.ts';
import { allNaughty, hostileText } from './hostile-text.ts';

/** GitHub's own reader of Markdown (Debian: cmark-gfm); what reads it in the other tests is not the same program. */
const isHere = spawnSync('cmark-gfm', ['--version']).status === 0;

const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((each) => [
  '-e',
  each,
]);

const read = (markdown: string): string =>
  spawnSync('cmark-gfm', ['-t', 'xml', ...extensions], {
    input: markdown,
    maxBuffer: 2 ** 28,
  }).stdout.toString();

const withoutJoiner = (text: string): string => text.replaceAll('\u2060', '');

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (_, name: string) => entities[name]!);

/** The texts in paragraphs and cells of a table: `<other>` where anything else than text and line ends stands. */
function shown(xml: string): string[] {
  return [...xml.matchAll(/<(paragraph|table_cell)[^>]*?(?:\/>|>([^]*?)<\/\1>)/g)].map(([, , inner = '']) =>
    withoutJoiner(
      inner
        .replace(/\n\s*</g, '<')
        .replace(/<html_inline[^>]*>&lt;br&gt;<\/html_inline>/g, '\n')
        .replace(/<text[^>]*>([^]*?)<\/text>/g, (_, text: string) => plain(text))
        .trim(),
    ),
  );
}

const meant = (text: string): string => withoutJoiner(linesOf(text).join('\n'));

function expectExact(texts: readonly string[]): void {
  const filled = texts.filter((text) => meant(text) !== '');
  const escaped = filled.map(escapeMarkdown);
  const page = escaped.map((text) => `# -\n\n${text}\n\n| a |\n| :- |\n| ${text} |\n`).join('\n');
  const found = shown(read(page));
  expect(found).toEqual(filled.flatMap((text) => [meant(text), 'a', meant(text)]));
}

const addresses = [
  'rina@kopi.example',
  'xmpp:a@b',
  'mailto:a@b.example',
  'a.b-c+d@e-f.example',
  'www.kopi.example',
  'https://kopi.example/@a@b.c',
  'a@b@c.d',
  '@rina',
];

test.skipIf(!isHere)(
  `GitHub's own program reads back what was written${isHere ? '' : ' (skipped: cmark-gfm is not installed here)'}`,
  () => {
    expectExact([...addresses, ...allNaughty]);
    const near = fc.array(fc.constantFrom(...'@.:/\\_-+a1', 'www.', 'xmpp:', 'mailto:', 'http://', 'b.co'), {
      maxLength: 8,
    });
    const texts = fc.oneof(
      hostileText,
      near.map((parts) => parts.join('')),
    );
    fc.assert(fc.property(fc.array(texts, { minLength: 100, maxLength: 200 }), expectExact), {
      numRuns: runs(5),
    });
  },
);
