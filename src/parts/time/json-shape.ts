import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ maybe, number, text }: ShapeKit) => {
  return {
    step: {
      at: maybe(text(), 'The time of day, 24 hours: 08:30.'),
      seconds: maybe(number(), 'How long it takes until the next step, in seconds; null where not given.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type StepFields = Fields<Shapes['step']>;
