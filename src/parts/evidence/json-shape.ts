import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ count, list, maybe, one, part, text }: ShapeKit) => {
  const source = part('source', 'A piece of evidence.', {
    id: text('Its id.'),
    title: text('What was done or found.'),
    kind: maybe(text(), 'survey, interview, analytics, support-log, social, review or ab-test.'),
    date: maybe(text(), 'A day, a month or a year: 2026-09-10, 2026-09 or 2026.'),
    sample: maybe(count(), 'How many were asked, watched or counted; null where not given.'),
    note: maybe(text(), 'What should be known about it.'),
    url: maybe(text(), 'Where it can be read.'),
    claims: count('How many claims cite it.'),
  });

  const evidence = part('evidence', 'Where the claims of a map come from.', {
    sources: list(source, 'What is cited, in the order of the file.'),
    claims: count('How many feelings, pain points, opportunities and KPIs there are.'),
    counts: list(
      part('support-count', 'How many claims are supported so well.', {
        level: one(['confirmed', 'thin', 'assumed'], 'How well.'),
        count: count('How many claims.'),
      }),
      'None for a level without any.',
    ),
  });

  return {
    document: {
      evidence: maybe(evidence, 'Where claims come from; null for a map whose claims cite nothing.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type Evidence = NonNullable<DocumentFields['evidence']>;
