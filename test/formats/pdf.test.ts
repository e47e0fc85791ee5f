import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../src/app/default-context.ts';
import { render as renderPage } from '../../src/formats/html/html.ts';
import { printArea, printMargin } from '../../src/formats/html/print-size.ts';
import { paperIds, papers, type PaperId } from '../../src/formats/pdf/paper.ts';
import { render } from '../../src/formats/pdf/pdf.ts';
import { journeyFiles, viewOf } from '../journeys.ts';

const context = defaultContext();
const on = (paper: PaperId) => ({ ...context, options: { ...context.options, paper } });
const view = viewOf(journeyFiles().find(({ name }) => name === 'twelve-stages')!);

const letters = (paper: PaperId): number =>
  Number(/@media print\{:root\{font-size:([\d.]+)px/.exec(renderPage(view, on(paper)))![1]);

test('what is printed is the page, for the sheet that is asked for', () => {
  expect(render(view, on('A1'))).toEqual({
    body: { kind: 'pdf', html: renderPage(view, on('A1')), paper: 'A1', title: view.title },
    notes: [],
  });
});

describe('the page', () => {
  test('names its sheet, where it is not the usual one', () => {
    expect(renderPage(view, on('A3'))).not.toContain('@page{size:420mm');
    expect(renderPage(view, on('A4'))).toContain('@page{size:297mm 210mm;margin:10mm}');
    expect(renderPage(view, on('A0'))).toContain('@page{size:1189mm 841mm;margin:28mm}');
  });

  test('has letters as large as its sheet allows', () => {
    const byArea = (['A4', 'A3', 'A2', 'A1', 'A0'] as const).map(letters);
    expect(byArea).toEqual(byArea.toSorted((a, b) => a - b));
    // Twice the length, twice the letters.
    expect(letters('A1') / letters('A3')).toBeCloseTo(2, 0);
  });

  test.each(paperIds)('leaves a margin on %s', (paper) => {
    const { width, height } = printArea(paper);
    expect((width / 96) * 25.4 + 2 * printMargin(paper)).toBeCloseTo(papers[paper].width, 0);
    expect((height / 96) * 25.4 + 2 * printMargin(paper)).toBeCloseTo(papers[paper].height, 0);
  });
});
