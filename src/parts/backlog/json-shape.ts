import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({
  between,
  count,
  grade,
  list,
  maybe,
  number,
  one,
  part,
  support,
  text,
  tone,
}: ShapeKit) => {
  const painPoint = part('pain-point', 'A pain point, and whether anything is planned against it.', {
    id: maybe(text(), 'Its id.'),
    text: text('What hurts.'),
    step: count('The index of the step that it stands at.'),
    severity: maybe(grade(), 'From 1 (a nuisance) to 5 (people leave); null where not given.'),
    reach: maybe(
      number(),
      'Of 100 people who start, how many come to its step; null where that is not known.',
    ),
    opportunities: list(
      text('What the business could do.'),
      'The opportunities against it that were not rejected: those that address it, then those of its step that address no pain point by its id.',
    ),
    support: support,
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
    support: support,
  });

  const resultInWords = part('result-in-words', 'What came of it, as people read it.', {
    before: maybe(text(), 'In the unit of the KPI; null where only the change is known.'),
    after: maybe(text(), 'In the same unit; null where only the change is known.'),
    change: maybe(text(), 'By how much it grew or fell; null where that cannot be told.'),
    tone,
    note: maybe(text(), 'What else came of it.'),
  });

  const priority = part('priority', 'What an opportunity is ranked by.', {
    value: number('Impact × feasibility, from 1 to 25, or reach × impact × confidence ÷ effort.'),
    text: text('As people read it.'),
    note: maybe(text(), 'What it was computed from.'),
  });

  const item = part('backlog-item', 'An opportunity in its rank.', {
    rank: maybe(count(), 'From 1, the same for the same priority; null where nobody weighed it.'),
    text: text('What the business could do better.'),
    step: count('The index of the step that it stands at.'),
    priority: maybe(priority, 'null where nobody weighed it.'),
    impact: maybe(grade(), 'From 1 to 5; null where not given.'),
    feasibility: maybe(grade(), 'From 1 to 5; null where not given.'),
    owner: maybe(text(), 'Who looks after it.'),
    department: maybe(text(), 'Which part of the business does it.'),
    status: maybe(text(), 'idea, planned, in-progress, done or rejected.'),
    addresses: list(text('What hurts.'), 'The pain points that it eases.'),
    kpi: maybe(text(), 'The name of the KPI that shows whether it worked.'),
    result: maybe(resultInWords, 'What came of it; null where nothing is told.'),
    support: support,
  });

  const backlogGroup = part('backlog-group', 'Opportunities that were weighed in the same way.', {
    method: one(['impact-feasibility', 'rice', 'unrated'], 'How they were weighed.'),
    items: list(item, 'The highest priority first, then in the order of the map.'),
  });

  return {
    document: {
      painPoints: list(painPoint, 'The pain points of all steps, with what was computed of them.'),
      backlog: list(backlogGroup, 'The opportunities, ranked: a group for each way of weighing.'),
    },
    step: {
      opportunities: list(opportunity, 'What the business could do better here.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type StepFields = Fields<Shapes['step']>;
export type Opportunity = StepFields['opportunities'][number];
export type PainPoint = DocumentFields['painPoints'][number];
export type BacklogGroup = DocumentFields['backlog'][number];
