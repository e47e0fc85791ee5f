import type { FigureView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import { exact } from './exact.ts';
import type { Shaped, ShapeKit } from './shape.ts';

export const figureShape = ({ flag, maybe, number, one, part, text }: ShapeKit) =>
  part('figure', 'A figure of the whole map.', {
    id: text('Which figure: reach-the-end, buy, biggest-loss, time-lag, total-duration or waiting.'),
    label: text('What it is called, in the language of the labels.'),
    value: number('The figure.'),
    unit: one(['people', 'seconds'], 'people: of 100 who start.'),
    atLeast: flag('True where it is that at least, because not everything was measured.'),
    text: text('As people read it.'),
    note: maybe(text(), 'What it was computed from, or where it is.'),
  });

export type Figure = Shaped<typeof figureShape>;

export const figureOf = ({ id, label, value, unit, atLeast, text, note }: FigureView): Figure => ({
  id,
  label,
  value: exact(value),
  unit,
  atLeast,
  text,
  note: textOrNull(note),
});
