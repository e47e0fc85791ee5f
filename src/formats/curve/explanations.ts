import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'curve/nothing-to-draw': {
    meaning:
      'The emotion curve shows how good or bad each step feels. No step of this map has a score, so there is no line.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          stages:
            - { name: Decision, actions: Reads reviews }
        `,
      },
      command: 'journeymap build -f curve-svg',
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          stages:
            - { name: Decision, actions: Reads reviews, emotion: -1 }
        `,
      },
      command: 'journeymap build -f curve-svg',
    },
    remedy: 'Give the steps a "score:" from -2 to 2, or leave the picture out.',
  },
});
