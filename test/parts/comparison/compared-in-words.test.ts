import { expect, it } from 'vitest';
import { renderParts } from '../../../src/parts/registry.ts';
import { inWords } from '../../../src/formats/mermaid-picture/in-words.ts';
import { pictureInWords } from '../../../src/formats/picture/in-words.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';

const named = (name: string) => viewOf(journeyFiles().find((file) => file.name === name)!);

it.each([
  ['a picture', (name: string) => pictureInWords(named(name), renderParts.words).description],
  ['a picture of a diagram', (name: string) => inWords(named(name), renderParts.words)],
])('%s says what a map changes and which stage stands for a journey', (_name, wordsOf) => {
  const words = wordsOf('coffee-shop-future');
  expect(words).toContain(
    'Dibandingkan dengan Pembelian Kopi Online: Rina: Perasaan, rata-rata +0,7; Pain point 7 → 3;',
  );
  expect(words).toContain('Retur (Perjalanan di dalamnya: Retur Paket Kopi)');
  expect(wordsOf('coffee-shop')).not.toContain('Dibandingkan');
});
