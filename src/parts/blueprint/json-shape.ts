import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ flag, list, maybe, number, part, text }: ShapeKit) => {
  const service = part('service', 'A part of the service behind a step.', {
    text: text('What is done, or what is there.'),
    by: maybe(text(), 'Who does it.'),
    waitSeconds: maybe(number(), 'How long is waited here, in seconds; null where nobody waits.'),
    canFail: flag('True where something can go wrong here.'),
    failPoint: maybe(text(), 'What can go wrong; null where nothing can, or where it is not said.'),
    handOff: maybe(text(), 'To whom the work goes from here.'),
  });

  const blueprint = part('blueprint', 'The service behind a step.', {
    evidence: list(service, 'What the customer sees and touches.'),
    frontstage: list(service, 'What the business does before the eyes of the customer.'),
    backstage: list(service, 'What the business does out of sight of the customer.'),
    support: list(service, 'What others and systems do so that the business can do its part.'),
  });

  return {
    step: {
      blueprint: maybe(blueprint, 'The service behind this step; null where nothing is said of it.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type StepFields = Fields<Shapes['step']>;
export type Service = NonNullable<StepFields['blueprint']>['support'][number];
