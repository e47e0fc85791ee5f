import { maybe, number, text, type Fields, type Shape } from '../../formats/json/shape/shapes.ts';

export const step = {
  at: maybe(text(), 'The time of day, 24 hours: 08:30.'),
  seconds: maybe(number(), 'How long it takes until the next step, in seconds; null where not given.'),
} satisfies Shape;

export type StepFields = Fields<typeof step>;
