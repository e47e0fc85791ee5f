import type * as z from 'zod/mini';
import { between, count, flag, grade, list, maybe, number, one, part, text, type Read } from './shapes.ts';
import { support, supported } from './support.ts';

const valence = (more: string) => maybe(between(-2, 2), `From -2 to 2; null where not measured.${more}`);
const personas = (description: string) => list(text('The id of a persona.'), description);

const feeling = part('feeling', 'What is felt at a step.', {
  valence: valence(' The mean of a mixed feeling.'),
  low: valence(' The lowest of a mixed feeling.'),
  high: valence(' The highest of a mixed feeling.'),
  mixed: flag('True where several feelings differ.'),
  parts: list(
    part('emotion', 'A feeling that was named.', {
      label: text('The feeling in a word or two.'),
      valence: valence(''),
      personas: personas('Who feels it; empty where it is everybody.'),
      support: maybe(support, supported),
    }),
    'Each feeling that was named, the highest first, those without a score last.',
  ),
});

const touchpoint = part('touchpoint', 'Where the person meets the business.', {
  name: text('The interaction.'),
  channel: maybe(text(), 'The id of its channel in channels; null where none is named.'),
  context: maybe(text(), 'The situation that the person is in.'),
  need: maybe(text(), 'What the person needs from it.'),
});

const painPoint = part('step-pain-point', 'What hurts.', {
  id: maybe(text(), 'Its id.'),
  text: text('What hurts.'),
  severity: maybe(grade(), 'From 1 (a nuisance) to 5 (people leave); null where not given.'),
  support: maybe(support, supported),
});

const rice = part('rice', 'Reach × impact × confidence ÷ effort.', {
  reach: number('How many people it reaches in a period.'),
  impact: number('How much it helps each of them.'),
  confidence: between(0, 1, 'How sure the other figures are.'),
  effort: number('How much work it is, in person-months.'),
});

const result = part('result', 'What came of an opportunity.', {
  before: maybe(number(), 'The figure before, in the unit of its KPI; null where not given.'),
  after: maybe(number(), 'The figure after, in the same unit; null where not given.'),
  change: maybe(
    number(),
    'The part by which it grew or fell, where only that is given: 0.2 is 20 % more; else null.',
  ),
  note: maybe(text(), 'What else came of it.'),
});

const opportunity = part('opportunity', 'Where the business can do better.', {
  text: text('What it could do better.'),
  addresses: list(text('The id of a pain point.'), 'The pain points that it would ease, by their ids.'),
  impact: maybe(grade(), 'How much it would help, from 1 to 5; null where not given.'),
  feasibility: maybe(grade(), 'How easily it can be done, from 1 to 5; null where not given.'),
  rice: maybe(rice, 'In place of impact and feasibility; null for most.'),
  owner: maybe(text(), 'Who looks after it.'),
  department: maybe(text(), 'Which part of the business does it.'),
  status: maybe(one(['idea', 'planned', 'in-progress', 'done', 'rejected']), 'How far it is.'),
  kpi: maybe(text(), 'The id of the KPI that shows whether it worked.'),
  result: maybe(result, 'What came of it; null where nothing is told.'),
  support: maybe(support, supported),
});

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

export const step = part('step', 'A step: one moment of the journey.', {
  index: count('Its place in steps, from 0.'),
  stage: count('The index of its stage.'),
  id: maybe(text(), 'Its id.'),
  name: maybe(text(), 'Its own name.'),
  summary: text('What stands for it in one line: its name, else its actions, else its stage.'),
  personas: personas('Who takes it: ids of personas. Everyone, where the map does not say.'),
  momentOfTruth: flag('True where this moment decides whether the person goes on.'),
  purchase: flag('True where the person buys.'),
  withoutBusiness: flag('True in a day in the life where the business plays no part.'),
  at: maybe(text(), 'The time of day, 24 hours: 08:30.'),
  seconds: maybe(number(), 'How long it takes until the next step, in seconds; null where not given.'),
  feeling,
  feelings: list(
    part('own-feeling', 'What one persona feels.', { persona: text('The id of the persona.'), feeling }),
    'What each persona feels; empty on a map whose feelings are all everybody’s.',
  ),
  actions: list(text('An action.'), 'What the person does.'),
  thoughts: list(text('A thought.'), 'What the person thinks.'),
  touchpoints: list(touchpoint, 'Where the person meets the business.'),
  painPoints: list(painPoint, 'What hurts here.'),
  opportunities: list(opportunity, 'What the business could do better here.'),
  blueprint: maybe(blueprint, 'The service behind this step; null where nothing is said of it.'),
});

export type Step = Read<z.output<typeof step>>;
export type Feeling = Read<z.output<typeof feeling>>;
export type Opportunity = Read<z.output<typeof opportunity>>;
export type Service = Read<z.output<typeof service>>;
