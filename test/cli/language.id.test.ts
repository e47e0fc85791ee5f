import { expect, test } from 'vitest';
import { english } from '../../src/cli/english.ts';
import type { TerminalWords } from '../../src/cli/language.ts';
import { indonesian } from '../../src/cli/language.id.ts';
import { faultsOf } from '../report/translated.ts';

/** All that commands can say, of these many. */
const sentences = ({ ofOutputs, ...words }: TerminalWords, count: number): string[] => [
  words.written(count, count, 'site'),
  words.unchanged,
  words.moreFiles(count),
  words.nothingWritten,
  words.nothingToComplainAbout(count),
  words.progress(count, 500),
  words.note,
  words.notTheConfig('journeymap.json'),
  ofOutputs.unreadable(
    'site/list',
    Array.from({ length: count }, (_, index) => 7 + index),
  ),
  ...(['adopted', 'gone', 'removed', 'changed'] as const).map((kind) => ofOutputs[kind](count, 'a.html')),
  ofOutputs.left(count, 'index.html'),
];

test.each([1, 2])('what commands say of %i is said in Indonesian as well', (count) => {
  const translated = sentences(indonesian.words, count);
  for (const [index, original] of sentences(english.words, count).entries())
    expect(faultsOf(original, translated[index]!, ['a.html', 'index.html']), original).toEqual([]);
});
