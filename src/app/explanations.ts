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
  'persona/texts-of-all': {
    meaning:
      'With --persona a map is cut to what one persona goes through. At this step others feel something too, and nothing says whose actions and thoughts these are: the map of one persona would tell those of another.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: At the counter
          personas:
            rina: { name: Rina }
            budi: { name: Budi }
          stages:
            - name: Queue
              thoughts: The child is tired
              emotion: [{ persona: rina, label: Tense, score: -1 }, { persona: budi, label: Calm, score: 1 }]
        `,
      },
      command: 'journeymap build --persona budi',
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: At the counter
          personas:
            rina: { name: Rina }
            budi: { name: Budi }
          stages:
            - name: Queue
              steps:
                - { personas: rina, thoughts: The child is tired, emotion: { label: Tense, score: -1 } }
                - { personas: budi, thoughts: Only two before me, emotion: { label: Calm, score: 1 } }
        `,
      },
      command: 'journeymap build --persona budi',
    },
    remedy: 'Give texts that are true of one persona alone a step of their own, with "personas:".',
  },
});
