import { expect, test } from 'vitest';
import { svgDocument } from '../../../src/io/drawing/svg-document.ts';

const said = { width: 100, layoutWidth: 100, language: 'en', title: 'Tea “é”', description: 'Two steps' };
const face = Buffer.from('<svg viewBox="0 0 1 1"><path id="a" d="M0 0"/></svg>').toString('base64');
const drawn = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.4">',
  ...Array.from(
    { length: 50 },
    (_, index) =>
      `  <use href="#g${index}" x="1"/>\n  <image x="1" y="2" width="3" height="4" href="data:image/svg+xml;base64,${face}" preserveAspectRatio="none"/>\n  <clipPath id="c${index}"/>`,
  ),
  '</svg>\n',
].join('\n');
const links = [{ href: './a.svg', text: 'A', left: 1, top: 2, width: 3, height: 4 }];

test.each([0, 100, 1000, 5000])('a drawing of more than %d characters is the same in bytes', (largest) => {
  const text = svgDocument(drawn, said, links);
  expect(text).toEqual(expect.stringMatching(/^<svg [^]*<a href="\.\/a\.svg"[^]*<\/svg>\n$/));
  const bytes = svgDocument(drawn, said, links, largest);
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect(Buffer.from(bytes as Uint8Array).toString()).toBe(text);
});

test('each picture in it has ids of its own', () => {
  const ids = [...(svgDocument(drawn, said) as string).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(102);
  expect(new Set(ids).size).toBe(102);
});
