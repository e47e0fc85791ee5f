import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'locale/unknown': {
    meaning:
      'The language decides how labels, numbers and dates are written on the map. It is named by its tag (BCP 47): two or three letters, with the country behind a hyphen where that matters.',
    bad: lines`
      title: Coffee
      locale: english
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      locale: en
      stages: [Decision]
    `,
    remedy: 'Write a tag, for example id, en, en-GB or ar.',
  },
  'reference/unknown': {
    meaning:
      'The map names something by its id, and nothing in the map has that id. Nothing could be shown there, or the wrong thing.',
    bad: lines`
      title: Coffee
      personas:
        rina: { name: Rina }
      stages:
        - name: Decision
          personas: budi
    `,
    good: lines`
      title: Coffee
      personas:
        rina: { name: Rina }
        budi: { name: Budi }
      stages:
        - name: Decision
          personas: budi
    `,
    remedy: 'Correct the id, or describe what it stands for.',
  },
  'id/duplicate': {
    meaning:
      'Two things of a kind have the same id. Where the map names that id, nobody can tell which of the two is meant.',
    bad: lines`
      title: Coffee
      stages:
        - { id: order, name: First order }
        - { id: order, name: Second order }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: first-order, name: First order }
        - { id: second-order, name: Second order }
    `,
    remedy: 'Give one of them another id.',
  },
});
