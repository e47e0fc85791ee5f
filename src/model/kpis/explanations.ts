/* Longer than other files because KPIs have the most findings: each has an entry with its examples, to be looked up, not read through. */
import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const funnel = lines`
  month,carts,orders,rate
  2026-09,3900,121,0.031
  2026-10,4000,140,0.035
`;

export const explained = explain(findings, {
  'kpi/needs-file': {
    meaning:
      'This key says how a figure is read from a file of data: from which column, say. No file is named here, so there is nothing to read from.',
    bad: lines`
      title: Coffee
      kpis:
        orders: { name: Orders, value: { column: orders } }
      stages: [Decision]
    `,
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            orders: { name: Orders, value: { file: funnel.csv, column: orders, aggregate: sum } }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Add "file:" with the path of a CSV file, or write the number itself.',
  },
  'kpi/nothing-to-compute': {
    meaning:
      'The figure is to be computed, and nothing is given that it could be computed from. What it takes depends on the metric.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: {} }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 140, entrants: 4000 } }
      stages: [Decision]
    `,
    remedy: 'Write what the message names; or write the finished figure: "value: 0.035".',
  },
  'kpi/two-ways': {
    meaning:
      'A figure can be read from one column or be computed from several. Both are given here, and they may well come to different figures.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, column: rate, numerator: orders, denominator: carts }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, numerator: orders, denominator: carts, aggregate: sum }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Keep one of the two.',
  },
  'kpi/key-does-not-fit': {
    meaning:
      'Each metric has a formula of its own, and this key is no part of it: a churn rate is made of those who are lost and those there at the start, for example.',
    bad: lines`
      title: Coffee
      kpis:
        churn: { name: Churn, metric: churn-rate, value: { lost: 40, start: 900, entrants: 900 } }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        churn: { name: Churn, metric: churn-rate, value: { lost: 40, start: 900 } }
      stages: [Loyalty]
    `,
    remedy: 'Write the parts that the message names, or choose the metric that has this one.',
  },
  'kpi/missing-part': {
    meaning: 'The formula of the metric has several parts, and one of them is not given.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 140 } }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 140, entrants: 4000 } }
      stages: [Decision]
    `,
    remedy: 'Add the part that is missing; the message shows the formula.',
  },
  'kpi/part-is-text': {
    meaning:
      'A text names a column of a file of data, and no file is named here. Without one, the parts of a formula are numbers.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: orders, entrants: 4000 } }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 140, entrants: 4000 } }
      stages: [Decision]
    `,
    remedy: 'Write the number, or add "file:" with the file that has this column.',
  },
  'kpi/part-is-number': {
    meaning:
      'With a file of data, each part of the formula is the name of a column. A number beside it would mix what was typed with what was measured.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, conversions: 140, entrants: carts }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, conversions: orders, entrants: carts, aggregate: sum }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Name the column, or leave "file:" out and give all parts as numbers.',
  },
  'kpi/not-a-count': {
    meaning: 'People, orders and answers are counted, so they are whole numbers, 0 or more.',
    bad: lines`
      title: Coffee
      kpis:
        churn: { name: Churn, metric: churn-rate, value: { lost: 4.5, start: 900 } }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        churn: { name: Churn, metric: churn-rate, value: { lost: 45, start: 900 } }
      stages: [Loyalty]
    `,
    remedy: 'Write how many there were, and not a share or a mean.',
  },
  'kpi/division-by-zero': {
    meaning:
      'The figure is a part of something, and of that there was nothing. No figure can be computed then, not even 0.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 0, entrants: 0 } }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate }
      stages: [Decision]
    `,
    remedy: 'Leave the figure out; it is shown as not measured then.',
  },
  'kpi/no-answers': {
    meaning: 'The figure is computed from answers, and nobody has given one.',
    bad: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps, value: { answers: { "9": 0, "3": 0 } } }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps }
      stages: [Loyalty]
    `,
    remedy: 'Leave the figure out; it is shown as not measured then.',
  },
  'kpi/answer-outside-scale': {
    meaning:
      'Answers to a survey are whole numbers on a scale: from 0 to 10 for an NPS, from 1 to 5 for a CSAT, from 1 to 7 for a CES. This one is not on the scale.',
    bad: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, value: { answers: { "9": 40, "4": 30 } } }
      stages: [Experience]
    `,
    good: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, scale: 10, value: { answers: { "9": 40, "4": 30 } } }
      stages: [Experience]
    `,
    remedy:
      'Correct the answer. If a CSAT or a CES was asked on another scale, write its highest answer: "scale: 10".',
  },
  'kpi/as-percent': {
    meaning:
      'Rates are written as a part of 1, so 3.5 would be three and a half times everybody. It was meant as a percentage.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: 3.5 }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: 0.035 }
      stages: [Decision]
    `,
    remedy: 'Divide by 100: 0.035 for 3.5 %. The map shows it as a percentage.',
  },
  'kpi/mean-of-answers': {
    meaning:
      'A CSAT is the share of people who gave one of the two highest answers. 4.2 looks like the mean of all answers, which is another figure.',
    bad: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, value: 4.2 }
      stages: [Experience]
    `,
    good: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, value: 0.82 }
      stages: [Experience]
    `,
    remedy: 'Write the share, or how many gave each answer; for the mean write "metric: custom".',
  },
  'kpi/nps-as-share': {
    meaning:
      'A Net Promoter Score goes from −100 to +100. A figure below 1 is possible, but mostly it was meant as a part of 1.',
    bad: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps, value: 0.42 }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps, value: 42 }
      stages: [Loyalty]
    `,
    remedy: 'Multiply by 100, if that is what you mean.',
  },
  'kpi/roi-in-percent': {
    meaning:
      'A return on investment is written as a part of 1: 0.45 is 45 %. A number above 10 would say that more than ten times the cost came back, and is mostly meant in percent.',
    bad: lines`
      title: Coffee
      kpis:
        advert: { name: Return on the advert, metric: roi, value: 45 }
      stages: [Awareness]
    `,
    good: lines`
      title: Coffee
      kpis:
        advert: { name: Return on the advert, metric: roi, value: 0.45 }
      stages: [Awareness]
    `,
    remedy: 'Write it as a part of 1; where so much came back in truth, leave it as it is.',
  },
  'kpi/out-of-range': {
    meaning: 'The metric cannot have this figure: a rate is not below 0, and an NPS not above 100.',
    bad: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps, value: 142 }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        promoters: { name: NPS, metric: nps, value: 42 }
      stages: [Loyalty]
    `,
    remedy: 'Correct the figure, or choose another metric.',
  },
  'kpi/impossible': {
    meaning:
      'What is given comes to a figure that the metric cannot have: there are more conversions than people, for example. One of the parts must be wrong, or two of them changed places.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 4000, entrants: 140 } }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: { conversions: 140, entrants: 4000 } }
      stages: [Decision]
    `,
    remedy: 'Check what the figure is computed from.',
  },
  'kpi/another-scale': {
    meaning:
      'All figures of a KPI are shown beside one another. One of them looks like a percentage, the other like a part of 1, and the map would show a huge difference. Where all are above 1 they are read in percent: 84 is 84 %.',
    bad: lines`
      title: Coffee
      kpis:
        growth: { name: Growth, unit: "%", value: 0.12, target: 15 }
      stages: [Loyalty]
    `,
    good: lines`
      title: Coffee
      kpis:
        growth: { name: Growth, unit: "%", value: 0.12, target: 0.15 }
      stages: [Loyalty]
    `,
    remedy: 'Write all of them as a part of 1, or all of them in percent.',
  },
  'kpi/same-mark': {
    meaning:
      'A figure is read from a file of data, and the same mark is said to stand before the decimals and between the thousands. Nobody could tell one from the other.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            orders:
              name: Orders
              value: { file: funnel.csv, column: orders, aggregate: sum, decimal: ".", thousands: "." }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            orders:
              name: Orders
              value: { file: funnel.csv, column: orders, aggregate: sum, decimal: ".", thousands: "," }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Keep the one that is right, or say what the other one is.',
  },
  'kpi/key-of-other-metric': {
    meaning:
      'A unit, a currency or a scale belongs to some metrics only. The others have their own: a conversion rate is always shown in percent, for example.',
    bad: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, unit: "%", value: 0.035 }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        checkout: { name: Checkout, metric: conversion-rate, value: 0.035 }
      stages: [Decision]
    `,
    remedy: 'Delete the key.',
  },
  'kpi/scale-too-small': {
    meaning:
      'A CSAT is the share of the two highest answers. Where only two answers can be given, everybody gives one of them, so it would always be 100 %.',
    bad: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, scale: 2, value: 0.8 }
      stages: [Experience]
    `,
    good: lines`
      title: Coffee
      kpis:
        happy: { name: CSAT, metric: csat, scale: 5, value: 0.8 }
      stages: [Experience]
    `,
    remedy:
      'Write the highest answer that could be given; a question with yes and no is a figure of its own ("metric: custom").',
  },
  'kpi/aggregate-does-not-fit': {
    meaning:
      'Several rows are to become one figure, and in this way they do not: rates cannot be added up, and a rate is no mean of its parts.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, column: rate, aggregate: sum }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, column: rate, aggregate: last }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Write the "aggregate:" that the message names.',
  },
  'kpi/mean-of-figures': {
    meaning:
      'The mean of several rates is seldom the rate of them all: a month with 30 people counts as much in it as one with 3,000. The figure on the map would be a little wrong, and nobody could see it.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, column: rate, aggregate: mean }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            checkout:
              name: Checkout
              metric: conversion-rate
              value: { file: funnel.csv, conversions: orders, entrants: carts, aggregate: sum }
          stages: [Decision]
        `,
        'funnel.csv': funnel,
      },
    },
    remedy: 'Compute it from the columns that it is made of.',
  },
});
