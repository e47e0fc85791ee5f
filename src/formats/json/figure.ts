import type { FigureView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import { exact } from './exact.ts';
import type { Shaped, ShapeKit } from './shape.ts';

export const figureShape = ({ flag, list, maybe, number, one, part, text }: ShapeKit) =>
  part('figure', 'A figure of the whole map.', {
    id: text('Which figure: reach-the-end, buy, biggest-loss, time-lag, total-duration or waiting.'),
    label: text('What it is called, in the language of the labels.'),
    value: number('The figure; the lowest of a range.'),
    highest: maybe(number(), 'The highest of a range; null for a figure that is the same for all.'),
    unit: one(['people', 'seconds'], 'people: of 100 who start.'),
    atLeast: flag('True where it is that at least, because not everything was measured.'),
    each: list(
      part('own-figure', 'A figure for some of those who travel.', {
        personas: list(text('The id of a persona.'), 'Those for whom it is the same.'),
        value: number('The figure.'),
        atLeast: flag('True where it is that at least, because not everything was measured.'),
        text: text('As people read it.'),
      }),
      'What it is for each persona; empty for a figure that is the same for all.',
    ),
    text: text('As people read it.'),
    note: maybe(text(), 'What it was computed from, or where it is.'),
  });

export type Figure = Shaped<typeof figureShape>;

export const figureOf = (figure: FigureView): Figure => ({
  id: figure.id,
  label: figure.label,
  value: exact(figure.value),
  highest: figure.highest === false ? null : exact(figure.highest),
  unit: figure.unit,
  atLeast: figure.atLeast,
  each: figure.each.map(({ personas, value, atLeast, text }) => ({
    personas: personas.map(({ id }) => id),
    value: exact(value),
    atLeast,
    text,
  })),
  text: figure.text,
  note: textOrNull(figure.note),
});
