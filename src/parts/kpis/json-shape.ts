import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ count, list, maybe, number, one, part, support, text, tone }: ShapeKit) => {
  const amount = part('amount', 'A figure, and how people read it.', {
    value: number(
      'A rate is a part of 1, and so is a figure in % (0.84 for 84 %, however the map writes it); an NPS is from -100 to 100, an amount of money in its currency.',
    ),
    text: text('As people read it.'),
  });

  const change = part('change', 'From the previous figure to this one.', {
    direction: one(['up', 'down', 'same'], 'Where it went.'),
    tone,
    text: text('As people read it: rates and scores in points, amounts in percent.'),
  });

  const source = part('figure-source', 'What a figure was computed from.', {
    parts: list(
      part('figure-part', 'A part of a formula.', {
        name: text('As the formula calls it.'),
        value: number('How much it is.'),
      }),
      'The parts of its formula; empty where the figure itself was given.',
    ),
    file: maybe(text(), 'The file that it was joined from; null where the map gives it.'),
    rows: maybe(count(), 'How many rows of the file were taken.'),
  });

  const kpi = part('kpi', 'A measured figure of a stage or of the whole map.', {
    id: text('The id of the KPI.'),
    name: text('What it is called.'),
    metric: text('What is measured: conversion-rate, nps and so on, or custom.'),
    stage: maybe(count(), 'The index of the stage that it measures; null for the whole map.'),
    unit: maybe(text(), 'What a custom figure counts.'),
    currency: maybe(text(), 'Three letters (ISO 4217), of an amount of money.'),
    value: maybe(amount, 'null where it was not measured.'),
    previous: maybe(amount, 'The figure of the period before; null where there is none.'),
    target: maybe(amount, 'What it should be; null where there is none.'),
    change: maybe(change, 'From the previous figure to this one; null where one of them is not there.'),
    status: one(['met', 'missed', 'unknown'], 'Whether the target is reached.'),
    period: maybe(text(), 'When it was measured, as the map writes it.'),
    sample: maybe(count(), 'How many it was measured on; null where not given.'),
    source: maybe(source, 'What its value was computed from; null where there is no value.'),
    note: maybe(text(), 'The same in words.'),
    support: support,
  });

  return {
    document: {
      kpis: list(kpi, 'What is measured: for the whole map first, then in the order of the stages.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type Kpi = DocumentFields['kpis'][number];
