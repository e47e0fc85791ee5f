import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'opportunity/weighed-twice': {
    meaning:
      'Opportunities are ranked by impact and feasibility, or by RICE (reach, impact, confidence, effort). One that has both would have two ranks, and the figures of the two ways cannot be compared.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities:
            text: Show how fresh it is
            impact: 4
            feasibility: 3
            rice: { reach: 500, impact: 2, confidence: 0.8, effort: 2 }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities:
            text: Show how fresh it is
            impact: 4
            feasibility: 3
    `,
    remedy: 'Keep "impact:" and "feasibility:", or keep "rice:"; best the same for all opportunities.',
  },
  'opportunity/weighed-by-half': {
    meaning:
      'The priority of an opportunity is its impact times its feasibility. With one of the two alone it has none, and it is not ranked.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, impact: 4 }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, impact: 4, feasibility: 3 }
    `,
    remedy: 'Add the other of the two, from 1 to 5.',
  },
  'opportunity/result-says-nothing': {
    meaning:
      'An opportunity was tried out, and its result is empty. Readers would see that something came of it, and not what.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: {} }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: { change: 0.2 } }
    `,
    remedy:
      'Write the figures before and after, the change or a note; delete "result:" where nothing is known yet.',
  },
  'opportunity/result-by-half': {
    meaning:
      'A result is told as a figure before and one after. One of them alone does not show what has changed.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: { after: 0.024 } }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: { before: 0.02, after: 0.024 } }
    `,
    remedy: 'Add the other figure. Where only the change is known, write it as "change: 0.2" for 20 % more.',
  },
  'opportunity/result-contradicts': {
    meaning:
      'The change that is written here is not the one from the figure before to the figure after. One of the three must be wrong.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: { before: 0.02, after: 0.024, change: 0.3 } }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          opportunities: { text: Show how fresh it is, result: { before: 0.02, after: 0.024 } }
    `,
    remedy: 'Leave "change:" out, it is computed; or correct one of the three.',
  },
});
