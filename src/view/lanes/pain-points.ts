import { fill } from '../../i18n/labels.ts';
import { item, type Lane } from './lane.ts';

const worst = 5;

export const painPoints: Lane = {
  id: 'pain-points',
  label: 'painPoints',
  icon: 'zap',
  look: 'pain',
  items: (_step, { step, labels }) =>
    step.painPoints.map(({ text, severity, support }) =>
      item(text, {
        support,
        meters:
          severity === 0
            ? []
            : [
                {
                  value: severity,
                  of: worst,
                  label: fill(labels.severityOf, { value: severity, of: worst }),
                  marks: Array.from({ length: worst }, (_, index) => index < severity),
                },
              ],
      }),
    ),
};
