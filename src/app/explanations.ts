import { explain, lines } from '../core/explanation.ts';
import * as findings from './findings.ts';

const rinaAlone = lines`
  title: Coffee
  personas:
    rina: { name: Rina }
  stages: [Decision]
`;

export const explained = explain(findings, {
  'persona/not-in-map': {
    meaning:
      'With --persona a map is cut to what one persona goes through. The map has no persona with this id.',
    bad: {
      files: { 'map.journey.yaml': rinaAlone },
      command: 'journeymap build --persona budi',
    },
    good: {
      files: { 'map.journey.yaml': rinaAlone },
      command: 'journeymap build --persona rina',
    },
    remedy: 'Name a persona of the map, or leave --persona out.',
  },
  'persona/takes-no-step': {
    meaning:
      'With --persona a map is cut to what one persona goes through. This one takes no step of the map, so nothing would be left to show.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          personas:
            rina: { name: Rina }
            budi: { name: Budi }
          stages:
            - { name: Decision, personas: rina }
        `,
      },
      command: 'journeymap build --persona budi',
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          personas:
            rina: { name: Rina }
            budi: { name: Budi }
          stages:
            - { name: Decision, personas: [rina, budi] }
        `,
      },
      command: 'journeymap build --persona budi',
    },
    remedy: 'Add the persona to the "personas:" of a step, or leave --persona out.',
  },
});
