import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'mermaid/too-long': {
    meaning:
      'Mermaid draws diagrams of 50,000 characters at most, and shows an error picture in place of a longer one. The names were shortened already, and it is still too long.',
    bad: { words: 'A map of 3,000 steps.' },
    good: { words: 'A map of the steps that people talk about.' },
    remedy: 'Split the journey into several maps; or raise "maxTextSize" where you show the diagram.',
  },
  'mermaid/nothing-to-draw': {
    meaning: 'This diagram shows something that the map has none of, so it would be empty.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          stages:
            - name: Decision
              opportunities: Show how fresh it is
        `,
      },
      command: 'journeymap build -f mermaid --diagram quadrant',
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
      command: 'journeymap build -f mermaid --diagram quadrant',
    },
    remedy: 'Add to the map what the message names, or leave the diagram out.',
  },
});
