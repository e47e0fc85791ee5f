import { describe, expect, test } from 'vitest';
import { finishSvg } from '../../../src/io/browser/finish-svg.ts';
import { pageCount, settled } from '../../../src/io/browser/pdf-bytes.ts';
import { pngSize } from '../../../src/io/browser/png-size.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (data: Uint8Array): string => Buffer.from(data).toString('latin1');

describe('a PDF', () => {
  test('has as many pages as objects of that type; the tree of pages is none', () => {
    const page = '<</Type /Page\n/Resources 1>>\n';
    expect(pageCount(bytes(`<</Type /Pages\n/Count 2>>\n${page}<</Title (/Type /Page)>>\n${page}`))).toBe(2);
  });

  test('loses the time of its making, and nothing moves', () => {
    const made =
      "<</Title (/ModDate \\(D\\))\n/CreationDate (D:20261122024653+00'00')\n/ModDate (D:2026)>>\n\xe9";
    const blank = (length: number): string => ' '.repeat(length);
    expect(text(settled(bytes(made)))).toBe(
      `<</Title (/ModDate \\(D\\))\n${blank(39)}\n${blank('/ModDate (D:2026)'.length)}>>\n\xe9`,
    );
  });

  test('counts its elements from 1, in their order', () => {
    expect(text(settled(bytes('/ID (node00000090) [(node00000112) (node00000090)] (node00000091)')))).toBe(
      '/ID (node00000001) [(node00000003) (node00000001)] (node00000002)',
    );
  });
});

describe('a PNG', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000005140000023508060000', 'hex');

  test('tells its size in its header', () => {
    expect(pngSize(png)).toEqual({ width: 1300, height: 565 });
  });

  test('is nothing that begins in another way, or is cut short', () => {
    expect(pngSize(png.subarray(0, 20))).toBeUndefined();
    expect(pngSize(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  });
});

describe('an SVG', () => {
  test('gets a name and a description that are tied to it, and ends in one line feed', () => {
    const finished = finishSvg('<svg id="m"><g/></svg>', 'm', { title: 'A & <B>', description: 'C' });
    expect(finished).toBe(
      '<svg id="m" aria-labelledby="m-title" aria-describedby="m-desc">' +
        '<title id="m-title">A &amp; &lt;B&gt;</title><desc id="m-desc">C</desc><g/></svg>\n',
    );
  });

  test('keeps the name that Mermaid gave it', () => {
    const svg = '<svg id="m" aria-labelledby="chart-title-m"><title id="chart-title-m">Own</title></svg>';
    expect(finishSvg(svg, 'm', { title: 'Ours', description: '' })).toBe(`${svg}\n`);
  });
});
