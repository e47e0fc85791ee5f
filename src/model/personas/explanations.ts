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
  'persona/too-many-apart': {
    meaning:
      'Where personas feel differently, each has a line of its own in the curve, with a mark of its own. There are twelve marks: six colours, each with two shapes. The thirteenth persona looks like the first.',
    bad: lines`
      title: Coffee
      personas: { a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I, j: J, k: K, l: L, m: M }
      stages:
        - { name: Look, emotion: { persona: a, score: 1 } }
        - { name: Pay, emotion: -1 }
    `,
    good: lines`
      title: Coffee
      personas: { a: A, b: B }
      stages:
        - { name: Look, emotion: { persona: a, score: 1 } }
        - { name: Pay, emotion: -1 }
    `,
    remedy:
      'Build the map for one persona at a time with --persona, or let those who feel alike share a persona.',
  },
});
