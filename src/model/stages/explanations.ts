import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'stage/steps-and-fields': {
    meaning:
      'A stage without steps is itself one step, with actions, thoughts and feelings of its own. Once it has steps, each of these belongs to one of them; beside the steps they would have no place on the map.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          actions: Compares two shops
          steps: [{ name: Look }, { name: Pay }]
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          steps:
            - { name: Look, actions: Compares two shops }
            - { name: Pay }
    `,
    remedy: 'Move it into the step that it belongs to, or delete "steps:".',
  },
  'emotion/score-in-label': {
    meaning:
      'The label of a feeling is shown as it is written. A number in it is only read by people: the step counts as not measured, and the curve has a gap there.',
    bad: lines`
      title: Coffee
      stages:
        - { name: Look, emotion: { label: Curious, score: 1 } }
        - { name: Pay, emotion: "Worried, -1" }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: Look, emotion: { label: Curious, score: 1 } }
        - { name: Pay, emotion: { label: Worried, score: -1 } }
    `,
    remedy: 'Give the number a key of its own: { label: Worried, score: -1 }.',
  },
  'emotion/no-score': {
    meaning:
      'The map tells feelings in words alone. That is enough for a map, but only scores make an emotion curve.',
    bad: lines`
      title: Coffee
      stages:
        - { name: Look, emotion: Curious }
        - { name: Pay, emotion: Worried }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: Look, emotion: { label: Curious, score: 1 } }
        - { name: Pay, emotion: { label: Worried, score: -1 } }
    `,
    remedy: 'Give feelings a score from -2 to 2, or leave them as they are.',
  },
  'emotion/says-nothing': {
    meaning:
      'A feeling is a word, a score from -2 to 2, or both. With neither of them there is nothing to show, whoever feels it.',
    bad: lines`
      title: Coffee
      personas: { rina: { name: Rina } }
      stages:
        - name: Decision
          emotion: { persona: rina }
    `,
    good: lines`
      title: Coffee
      personas: { rina: { name: Rina } }
      stages:
        - name: Decision
          emotion: { persona: rina, score: -1 }
    `,
    remedy: 'Add "label:" or "score:", or delete the feeling.',
  },
});
