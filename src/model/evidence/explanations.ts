import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'evidence/not-cited': {
    meaning:
      'The map describes where something was found out, and nothing on it says that it comes from there. Evidence is shown beside what it supports, so this piece is not shown at all.',
    bad: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey after delivery }
      stages:
        - name: Decision
          pain_points: The queue is long
    `,
    good: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey after delivery }
      stages:
        - name: Decision
          pain_points: { text: The queue is long, evidence: survey }
    `,
    remedy: 'Write "evidence:" with its id at the claims that it supports, or delete it.',
  },
});
