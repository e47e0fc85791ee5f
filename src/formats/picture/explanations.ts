import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const map = lines`
  title: Coffee
  stages: [Awareness, Consideration, Decision, Experience, Loyalty]
`;

export const explained = explain(findings, {
  'picture/too-narrow': {
    meaning:
      'The picture is so narrow for this map that its letters become too small to read. A map grows wider with each step.',
    bad: { files: { 'map.journey.yaml': map }, command: 'journeymap build -f png --width 400' },
    good: { files: { 'map.journey.yaml': map }, command: 'journeymap build -f png' },
    remedy: 'Ask for a wider picture or for more pixels (--scale), leave --width out, or split the map.',
  },
});
