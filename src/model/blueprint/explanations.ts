import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'blueprint/fail-point-word': {
    meaning:
      'A fail point is true, or a text that says what can go wrong. YAML takes words such as yes and no for texts, so the map would tell that "yes" goes wrong.',
    bad: lines`
      title: Coffee
      type: service-blueprint
      stages:
        - name: Order
          blueprint:
            frontstage: { text: Takes the order, fail_point: yes }
    `,
    good: lines`
      title: Coffee
      type: service-blueprint
      stages:
        - name: Order
          blueprint:
            frontstage: { text: Takes the order, fail_point: The name is misheard }
    `,
    remedy: 'Write true, or what can go wrong; leave the key out where nothing does.',
  },
});
