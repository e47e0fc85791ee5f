import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'time/backwards': {
    meaning:
      'The steps of a day follow the clock, and midnight may pass once. This step would be more than a day after the first one, which mostly means that two steps stand in the wrong order.',
    bad: lines`
      title: A day with coffee
      type: day-in-the-life
      stages:
        - { name: Breakfast, at: "08:00" }
        - { name: Lunch, at: "12:30" }
        - { name: Meeting, at: "10:00" }
    `,
    good: lines`
      title: A day with coffee
      type: day-in-the-life
      stages:
        - { name: Breakfast, at: "08:00" }
        - { name: Meeting, at: "10:00" }
        - { name: Lunch, at: "12:30" }
    `,
    remedy: 'Put the steps in the order of the day, or correct the time.',
  },
});
