import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'quadrant/nothing-to-draw': {
    meaning:
      'The quadrant places opportunities by their impact and their feasibility. The map has none with both, so the picture is empty.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          stages:
            - name: Decision
              opportunities: Show how fresh it is
        `,
      },
      command: 'journeymap build -f quadrant-svg',
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          stages:
            - name: Decision
              opportunities: { text: Show how fresh it is, impact: 4, feasibility: 3 }
        `,
      },
      command: 'journeymap build -f quadrant-svg',
    },
    remedy: 'Give the opportunities "impact:" and "feasibility:", or leave the picture out.',
  },
});
