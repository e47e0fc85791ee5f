import { Chalk, type ChalkInstance } from 'chalk';
import { fill } from '../../i18n/labels.ts';
import { wordsFor, type Words } from '../../i18n/insights/words.ts';
import type { Found, Line, Section } from '../../insights/insight.ts';
import { cellsOf, textOf, widthOf } from '../../report/cells.ts';
import { flowText, type Paint } from './flow-text.ts';
import { gaugeParts, gaugeWidth } from './gauge-text.ts';
import type { InsightsWriter } from './insights-format.ts';

/** Lines longer than this are hard to follow; shorter ones leave no room for a text beside its figure. */
const widest = 100;
const narrowest = 40;
/** On a narrower terminal the texts need the room of the gauges. */
const gaugesFrom = 60;
const indent = '  ';
/** A longer figure is not waited for by the others. */
const widestFigure = 14;

/** Insights for people at a terminal. */
export const pretty = ({ color, columns }: { color: boolean; columns: number }): InsightsWriter => {
  const printer = new Printer(
    new Chalk({ level: color ? 1 : 0 }),
    Math.min(widest, Math.max(narrowest, columns)),
  );
  return {
    start: () => '',
    map: ({ path, title, type, language, found }) => {
      const words = wordsFor(language.labels);
      const sections = printer.sections(found, words);
      const blocks = [
        printer.heading(title, `${type.label} · ${path}`),
        ...(sections.length === 0 ? [printer.text(words.text.nothing)] : sections),
      ];
      return `${blocks.join('\n\n')}\n`;
    },
    between: () => '\n\n',
    end: (overall) => {
      if (overall === false) return '';
      const words = wordsFor(overall.language);
      const sections = printer.sections(overall.found, words);
      if (sections.length === 0) return '';
      const heading = printer.heading(fill(words.text.allMaps, { count: overall.maps }), '');
      return `\n\n${[heading, ...sections].join('\n\n')}\n`;
    },
  };
};

/** The columns that the lines of a section have. */
interface Shape {
  readonly mark: boolean;
  /** The width of the figures, 0 for none. */
  readonly figure: number;
  readonly gauge: boolean;
}

class Printer {
  readonly #paint: ChalkInstance;
  readonly #columns: number;
  readonly #plain: Paint = (text) => text;
  readonly #dim: Paint;

  constructor(paint: ChalkInstance, columns: number) {
    this.#paint = paint;
    this.#columns = columns;
    this.#dim = (text) => paint.dim(text);
  }

  heading(title: string, under: string): string {
    const bold: Paint = (text) => this.#paint.bold(text);
    const lines = [
      ...flowText([{ text: title, paint: bold }], this.#columns),
      ...(under === '' ? [] : flowText([{ text: under, paint: this.#dim }], this.#columns)),
    ];
    return [...lines, this.#dim('━'.repeat(this.#columns))].join('\n');
  }

  sections(found: readonly Found[], words: Words): string[] {
    return found.flatMap((each) => {
      const section = each.tell(words);
      return section === false ? [] : [this.#section(section)];
    });
  }

  text(text: string): string {
    return flowText([{ text, paint: this.#plain }], this.#columns).join('\n');
  }

  #section({ title, basis, lines }: Section): string {
    const shape = {
      mark: lines.some(({ mark }) => mark !== ''),
      figure: Math.min(widestFigure, Math.max(0, ...lines.map(({ figure }) => widthOf(cellsOf(figure))))),
      gauge: this.#columns >= gaugesFrom && lines.some(({ gauge }) => gauge !== false),
    };
    const strong: Paint = (text) => this.#paint.bold.cyan(text);
    return [
      ...flowText([{ text: title, paint: strong }], this.#columns),
      ...(basis === '' ? [] : this.#under(basis, indent)),
      ...lines.flatMap((line) => this.#line(line, shape)),
    ].join('\n');
  }

  #line(line: Line, shape: Shape): string[] {
    const tone = this.#tone(line.tone);
    const figure = cellsOf(line.figure);
    // A line that is just a text needs no empty columns before it.
    const isFigured = line.figure !== '' || line.gauge !== false;
    const lead = [
      ...(shape.mark ? [{ text: tone(line.mark || ' '), width: 1 }] : []),
      ...(isFigured && shape.figure > 0
        ? [
            {
              text: ' '.repeat(Math.max(0, shape.figure - widthOf(figure))) + tone(textOf(figure)),
              width: Math.max(shape.figure, widthOf(figure)),
            },
          ]
        : []),
      ...(isFigured && shape.gauge ? [{ text: this.#gauge(line, tone), width: gaugeWidth }] : []),
    ];
    const margin = ' '.repeat(lead.reduce((sum, { width }) => sum + width + 1, indent.length));
    const runs = [
      { text: line.text, paint: this.#plain },
      ...(line.place === '' ? [] : [{ text: `· ${line.place}`, paint: this.#dim }]),
    ];
    const [first = '', ...rest] = flowText(runs, this.#columns - margin.length);
    return [
      indent + lead.map(({ text }) => `${text} `).join('') + first,
      ...rest.map((each) => margin + each),
      ...line.notes.flatMap((note) => this.#under(note, margin)),
    ];
  }

  #gauge({ gauge }: Line, tone: Paint): string {
    if (gauge === false) return ' '.repeat(gaugeWidth);
    return gaugeParts(gauge)
      .map(({ text, strong }) => (strong ? tone(text) : this.#dim(text)))
      .join('');
  }

  #under(text: string, margin: string): string[] {
    return flowText([{ text, paint: this.#dim }], this.#columns - margin.length).map(
      (each) => `${margin}${each}`,
    );
  }

  #tone(tone: Line['tone']): Paint {
    if (tone === 'positive') return (text) => this.#paint.green(text);
    return tone === 'negative' ? (text) => this.#paint.red(text) : this.#plain;
  }
}
