import * as z from 'zod/mini';
import { complete, inPlace, type PlacedFields } from '../in-place.ts';
import { figure } from './figure.ts';
import { persona } from './persona.ts';
import { list, maybe, one, part, text, type Fields, type Shape } from './shapes.ts';
import { stage } from './stage.ts';
import { step } from './step.ts';

const language = part('language', 'The languages of the texts.', {
  content: text('The language of the texts of the map, a BCP 47 tag.'),
  labels: text('The language of labels and of figures in words, a BCP 47 tag.'),
  direction: one(['ltr', 'rtl'], 'The reading direction of the texts.'),
});

/**
 * The version goes up when a field goes away, or means or holds something else. A new field needs no new version:
 * readers pass over what they do not know.
 */
const head = {
  schemaVersion: z
    .literal(1)
    .check(
      z.describe(
        'Goes up when a field goes away or means something else. New fields need no new version: pass over what you do not know.',
      ),
    ),
  title: text('What the map is called.'),
  description: maybe(text(), 'What the map shows.'),
  scenario: maybe(text(), 'The situation: who wants what, and what starts the journey.'),
  owner: maybe(text(), 'Who keeps the map up to date.'),
  type: one(['current-state', 'future-state', 'day-in-the-life', 'service-blueprint'], 'The kind of map.'),
  language,
  personas: list(persona, 'Who travels.'),
};

const tail = {
  figures: list(figure, 'Figures of the whole map: only those that can be computed.'),
};

/** The document without its stages and steps. */
export type SpineDocument = Fields<typeof head & typeof tail>;

/** What a part adds to the output, as far as its shape is concerned: in which place each field stands. */
export interface PartPlaces {
  readonly id: string;
  readonly document?: Places;
  readonly stage?: Places;
  readonly step?: Places;
}

type Places = Readonly<Record<string, { readonly after: string }>>;

/** The shapes of these fields. */
export interface PartShapes {
  readonly document?: Shape;
  readonly stage?: Shape;
  readonly step?: Shape;
}

/**
 * The output `json`: a map for other programs. This is the one definition of it: the types and the JSON Schema come
 * from it.
 * @param shapes by the ids of the parts
 */
export function documentShape(
  parts: readonly PartPlaces[],
  shapes: Readonly<Record<string, PartShapes>>,
): z.ZodMiniType {
  const whole = (frame: Shape, kind: keyof PartShapes): Shape =>
    complete<Shape, []>(
      frame,
      inPlace(parts.map(({ id, [kind]: places }) => shapesInPlace(places, shapes[id]?.[kind]))),
    );
  const stages = part('stage', 'A stage: a phase of the journey.', whole(stage, 'stage'));
  const steps = part('step', 'A step: one moment of the journey.', whole(step, 'step'));
  const frame = {
    ...head,
    stages: list(stages, 'The phases of the journey, in order.'),
    steps: list(steps, 'The moments of all stages, in order.'),
    ...tail,
  };
  return z.object(whole(frame, 'document')).check(
    z.meta({
      title: 'A journey map as data',
      description:
        'What "journeymap build -f json" writes. Every key is always there: what is not there or was not measured is null, and a list of nothing is empty. Steps and stages are named by their index, all else by its id.',
    }),
  );
}

const shapesInPlace = (places: Places = {}, shapes: Shape = {}): PlacedFields<Shape, []> =>
  Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => {
      const place = places[key];
      if (place === undefined) throw new Error(`No part says what the field ${key} holds`);
      return [key, { after: place.after, of: () => shape }];
    }),
  );
