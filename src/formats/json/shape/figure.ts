import type * as z from 'zod/mini';
import { flag, maybe, number, one, part, text, type Read } from './shapes.ts';

export const figure = part('figure', 'A figure of the whole map.', {
  id: text('Which figure: reach-the-end, buy, biggest-loss, time-lag, total-duration or waiting.'),
  label: text('What it is called, in the language of the labels.'),
  value: number('The figure.'),
  unit: one(['people', 'seconds'], 'people: of 100 who start.'),
  atLeast: flag('True where it is that at least, because not everything was measured.'),
  text: text('As people read it.'),
  note: maybe(text(), 'What it was computed from, or where it is.'),
});

export type Figure = Read<z.output<typeof figure>>;
