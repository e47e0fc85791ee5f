import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'persona/not-at-step': {
    meaning:
      'Somebody is said to feel something at a step that others take. Who is not there can feel nothing there.',
    bad: lines`
      title: Coffee
      personas:
        rina: { name: Rina }
        budi: { name: Budi }
      stages:
        - name: Decision
          personas: rina
          emotion: { persona: budi, label: Worried, score: -1 }
    `,
    good: lines`
      title: Coffee
      personas:
        rina: { name: Rina }
        budi: { name: Budi }
      stages:
        - name: Decision
          personas: [rina, budi]
          emotion: { persona: budi, label: Worried, score: -1 }
    `,
    remedy: 'Add the persona to the "personas:" of the step, or give the feeling to one who is there.',
  },
});
