import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ between, count, flag, list, maybe, number, one, part, text }: ShapeKit) => {
  const share = maybe(
    between(0, 1),
    'The part of those at the step, from 0 to 1; null where nobody counted.',
  );
  const people = (description: string) =>
    maybe(number(), `Of 100 people who start, ${description}; null where not measured.`);
  const stepIndex = (description: string) => count(`The index of ${description}.`);

  const arrow = part('arrow', 'A way on from a step.', {
    from: stepIndex('the step that it starts from'),
    to: stepIndex('the step that it leads to'),
    kind: one(['on', 'jump', 'loop'], 'To the following step, over some steps, or back.'),
    when: maybe(text(), 'What makes people go there.'),
    share,
  });

  const exit = part('exit', 'People who leave the journey for one reason.', {
    step: stepIndex('the step that is left'),
    reason: maybe(text(), 'Why they leave.'),
    share,
    worst: flag('True at the step where most people leave.'),
  });

  const funnelStep = part('funnel-step', 'How many come to a step.', {
    people: people('those who come here at least once'),
    visits: people('how often they come here in all'),
    leave: people('those who leave here'),
  });

  const funnel = part('funnel', 'Of 100 people who start, how many reach each step.', {
    steps: list(funnelStep, 'One for each step, in their order.'),
    complete: people('those who come to the end'),
    biggestLoss: maybe(count(), 'The index of the step where most leave; null where that is not known.'),
  });

  const flow = part('flow', 'How people move through the journey.', {
    arrows: list(arrow, 'Every way on, in the order of the steps that they start from.'),
    exits: list(
      exit,
      'In the order of the steps; several of one step where people leave for several reasons.',
    ),
    ends: list(
      part('end', 'Where the journey ends for those who do not leave.', {
        step: stepIndex('the last step'),
        share,
      }),
      'One as a rule.',
    ),
    funnel: maybe(funnel, 'How many reach each step; null where no share is given at all.'),
  });

  return {
    document: {
      flow: maybe(
        flow,
        'How people move; null where everybody only goes from each step to the following one.',
      ),
    },
    step: {
      purchase: flag('True where the person buys.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type StepFields = Fields<Shapes['step']>;
export type Flow = NonNullable<DocumentFields['flow']>;
export type Funnel = NonNullable<Flow['funnel']>;
