import { expect, test } from 'vitest';
import { render } from '../../../src/formats/html/html.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { sampleView } from '../sample-view.ts';
import { readPage, withTag } from './read-page.ts';

const pageOf = (icons: readonly string[]) =>
  readPage(
    render(
      sampleView({ lanes: [{ label: 'Touchpoints', items: [icons.map((icon) => ({ text: 'x', icon }))] }] }),
      defaultContext(),
    ),
  );
const symbolsOf = (page: ReturnType<typeof pageOf>): string[] =>
  withTag(page, 'symbol').flatMap(({ attributes: { id = '' } }) => (id.startsWith('icon-') ? [id] : []));

test('a page holds the icons that it shows, once, and no other', () => {
  expect(symbolsOf(pageOf(['truck', 'mail', 'truck', '']))).toEqual([
    'icon-hand',
    'icon-mail',
    'icon-star',
    'icon-truck',
  ]);
});

test('an icon stands before the text, hidden from those who listen; without one there is nothing', () => {
  const items = withTag(pageOf(['truck', '']), 'li').filter(({ attributes }) =>
    /\bitem\b/.test(attributes['class'] ?? ''),
  );
  const shown = items.map(({ attributes, children }) => [
    attributes['class'],
    children.flatMap((child) =>
      typeof child === 'string' ? [] : [[child.tag, child.attributes['aria-hidden']]],
    ),
  ]);
  expect(shown).toEqual([
    [
      'item with-icon',
      [
        ['svg', 'true'],
        ['span', undefined],
      ],
    ],
    ['item', [['span', undefined]]],
  ]);
});
