import * as z from 'zod/mini';
import { complete, inPlace, type PlacedFields } from './in-place.ts';
import { documentShape } from './json-document.ts';
import type { JsonPart, PartShapes } from './json-part.ts';
import type { Shape } from './shape.ts';
import * as kit from './shape-kit.ts';
import { stageShape } from './stage.ts';
import { stepShape } from './step.ts';

/**
 * The output `json` as a schema: what every map has, and what the parts add to it.
 * @throws Error where a part does not say in which place a field stands
 */
export function documentSchema(parts: readonly JsonPart[]): z.ZodMiniType {
  const shaped = parts.map((part) => ({ places: part, shapes: part.shapes(kit) }));
  const whole = (frame: Shape, kind: keyof PartShapes): Shape =>
    complete<Shape, []>(
      frame,
      inPlace(shaped.map(({ places, shapes }) => shapesInPlace(places[kind], shapes[kind]))),
    );
  const { figures, ...head } = documentShape(kit);
  const stages = kit.part('stage', 'A stage: a phase of the journey.', whole(stageShape(kit), 'stage'));
  const steps = kit.part('step', 'A step: one moment of the journey.', whole(stepShape(kit), 'step'));
  const frame = {
    ...head,
    stages: kit.list(stages, 'The phases of the journey, in order.'),
    steps: kit.list(steps, 'The moments of all stages, in order.'),
    figures,
  };
  return z.object(whole(frame, 'document')).check(
    z.meta({
      title: 'A journey map as data',
      description:
        'What "journeymap build -f json" writes. Every key is always there: what is not there or was not measured is null, and a list of nothing is empty. Steps and stages are named by their index, all else by its id.',
    }),
  );
}

type Places = Readonly<Record<string, { readonly after: PropertyKey } | undefined>>;

const shapesInPlace = (places: Places = {}, shapes: Shape = {}): PlacedFields<Shape, []> =>
  Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => {
      const place = places[key];
      if (place === undefined) throw new Error(`No part says what the field ${key} holds`);
      return [key, { after: String(place.after), of: () => shape }];
    }),
  );
