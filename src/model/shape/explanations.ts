/* Longer than other files because the shape of a file can be wrong in the most ways: each has an entry with its examples, to be looked up, not read through. */
import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'schema/unknown-key': {
    meaning:
      'This key cannot stand here. It may be spelt otherwise, or belong one level further in or out. What stands under it would be missing on the map, so it is not passed over.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          painpoints: The queue is long
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          pain_points: The queue is long
    `,
    remedy: 'Write one of the keys that the message offers, or move the key to where it belongs.',
  },
  'schema/too-short': {
    meaning:
      'Something was written in a shorter form than there is: the key is in truth a value. What a reader of the file can guess, the program must be told.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          emotion: { Happy: 2 }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2 }
    `,
    remedy: 'Write it with its keys, as the message shows.',
  },
  'schema/missing-key': {
    meaning: 'A key that cannot be left out is not there: a stage has a name, say, and a map has a title.',
    bad: lines`
      title: Coffee
      stages:
        - actions: Compares two shops
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          actions: Compares two shops
    `,
    remedy: 'Add the key at the marked place.',
  },
  'schema/missing-id': {
    meaning:
      'Personas, channels, KPIs, evidence and messages stand each under an id of their own, which the rest of the map names them by. Here the keys of one of them stand where the ids should be.',
    bad: lines`
      title: Coffee
      kpis: { name: Would recommend us, metric: nps, value: 42 }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis: { nps: { name: Would recommend us, metric: nps, value: 42 } }
      stages: [Decision]
    `,
    remedy: 'Write the keys one level further in, under an id of small letters, digits and hyphens.',
  },
  'schema/wrong-type': {
    meaning:
      'Something of another kind is wanted here: a list, a number or a group of keys in place of a text, say.',
    bad: lines`
      title: Coffee
      stages: Decision
    `,
    good: lines`
      title: Coffee
      stages:
        - Decision
    `,
    remedy: 'Write it as the message says; a list has a hyphen before each entry.',
  },
  'schema/quote-text': {
    meaning:
      'YAML reads this as a number, or as true or false, and not as the text that is wanted. It could come out otherwise than it was typed: 007 as 7, and 1.0 as 1.',
    bad: lines`
      title: 2026
      stages: [Decision]
    `,
    good: lines`
      title: "2026"
      stages: [Decision]
    `,
    remedy: 'Put the text in quotes.',
  },
  'schema/comma-in-number': {
    meaning:
      'Between braces a comma ends a value, so "0,3" is a 0 and then a key "3". Numbers are written with a point.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          exit: { share: 0,3, reason: The queue is long }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          exit: { share: 0.3, reason: The queue is long }
    `,
    remedy: 'Write a point in place of the comma.',
  },
  'schema/thousands-mark': {
    meaning:
      'In YAML a point always stands before decimals: 150.000 is 150. Where probably a hundred and fifty thousand is meant, the map would show a thousandth of the figure, so it is refused.',
    bad: lines`
      title: Toko
      kpis:
        basket: { name: Basket, metric: average-order-value, currency: IDR, value: 150.000 }
      stages: [Decision]
    `,
    good: lines`
      title: Toko
      kpis:
        basket: { name: Basket, metric: average-order-value, currency: IDR, value: 150000 }
      stages: [Decision]
    `,
    remedy:
      'Write the number without marks between the thousands; or with another number of decimals, if the point does stand before decimals.',
  },
  'schema/comma-in-text': {
    meaning:
      'Between braces a comma ends a text without quotes. What follows it became a key without a value, so that its words would be missing on the map.',
    bad: lines`
      title: Coffee
      personas:
        rina: { name: Rina, quote: I want it hot, fresh, segment: Students }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      personas:
        rina: { name: Rina, quote: "I want it hot, fresh", segment: Students }
      stages: [Decision]
    `,
    remedy: 'Put the whole text in quotes.',
  },
  'schema/key-alone': {
    meaning:
      'Between braces a word without a colon is a key without a value. It shows nothing, and perhaps it belongs to a text with a comma in it.',
    bad: lines`
      title: Coffee
      stages:
        - { name: Decision, goals: [Save time], thoughts }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: Decision, goals: [Save time], thoughts: Which one is fresh? }
    `,
    remedy: 'Write a colon and its value behind it, or put the text that it belongs to in quotes.',
  },
  'schema/colon-in-text': {
    meaning:
      'A colon with a space behind it ends a key in YAML, so the first half of this sentence became a key.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          thoughts:
            - Is it fresh: really?
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          thoughts:
            - "Is it fresh: really?"
    `,
    remedy: 'Put the text in quotes.',
  },
  'schema/braces-in-text': {
    meaning:
      'A text that begins with a brace is a group of keys to YAML. It happens to messages that begin with a placeholder.',
    bad: lines`
      title: Coffee
      stages: [{ name: Experience, phase: experience }]
      messages:
        thanks: { stage: experience, body: {name}, sample: { name: Rina } }
    `,
    good: lines`
      title: Coffee
      stages: [{ name: Experience, phase: experience }]
      messages:
        thanks: { stage: experience, body: "{name}", sample: { name: Rina } }
    `,
    remedy: 'Put the text in quotes.',
  },
  'schema/empty': {
    meaning:
      'The key is there, and nothing stands behind it. It may have been forgotten, or lost its value to a wrong indentation.',
    bad: lines`
      title:
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      stages: [Decision]
    `,
    remedy: 'Fill it in, or delete the key where it may be left out.',
  },
  'schema/not-one-of': {
    meaning: 'Only a few words are possible here, each with a meaning of its own, and this is none of them.',
    bad: lines`
      title: Coffee
      type: future
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      type: future-state
      stages: [Decision]
    `,
    remedy: 'Choose one of the words that the message names.',
  },
  'schema/out-of-range': {
    meaning:
      'The number is smaller or larger than it can be. Feelings go from −2 (very bad) to 2 (very good), severity from 1 to 5, and shares from 0 to 1.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          emotion: { label: Happy, score: 5 }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2 }
    `,
    remedy: 'Write a number between the two that the message names.',
  },
  'schema/not-whole': {
    meaning: 'Something is counted or graded here, and that takes a whole number.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          pain_points: { text: The queue is long, severity: 2.5 }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          pain_points: { text: The queue is long, severity: 3 }
    `,
    remedy: 'Round the number.',
  },
  'schema/not-a-date': {
    meaning:
      'Dates are written with the year first. 10/09/2026 is the tenth of September to some people and the ninth of October to others.',
    bad: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey, date: 10/09/2026 }
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2, evidence: survey }
    `,
    good: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey, date: 2026-09-10 }
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2, evidence: survey }
    `,
    remedy: 'Write year, month and day with hyphens; the month or the year alone will do.',
  },
  'schema/not-an-address': {
    meaning:
      'The address of a web page is wanted, which begins with https:// or http://. Readers follow it from the map, so it cannot be a file on your machine.',
    bad: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey, url: example.com/survey }
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2, evidence: survey }
    `,
    good: lines`
      title: Coffee
      evidence:
        survey: { kind: survey, title: Survey, url: https://example.com/survey }
      stages:
        - name: Decision
          emotion: { label: Happy, score: 2, evidence: survey }
    `,
    remedy: 'Copy the address out of the browser, or say under "note:" where the source lies.',
  },
  'schema/not-a-currency': {
    meaning:
      'A currency is named by its three capital letters (ISO 4217), because signs such as $ belong to several currencies.',
    bad: lines`
      title: Coffee
      kpis:
        basket: { name: Basket, metric: average-order-value, currency: Rp, value: 75000 }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      kpis:
        basket: { name: Basket, metric: average-order-value, currency: IDR, value: 75000 }
      stages: [Decision]
    `,
    remedy: 'Write the three letters, for example IDR, USD or EUR.',
  },
  'schema/bad-id': {
    meaning:
      'An id is the short name by which other places of the map find this one. It starts with a small letter and holds small letters, digits and hyphens, so that it is the same everywhere.',
    bad: lines`
      title: Coffee
      stages:
        - id: First Order
          name: First order
    `,
    good: lines`
      title: Coffee
      stages:
        - id: first-order
          name: First order
    `,
    remedy: 'Write small letters with hyphens between the words; the full name stands under "name:".',
  },
  'schema/reserved-key': {
    meaning:
      'This word has a meaning of its own in JavaScript, the language that journeymap is written in. What stands under it would be lost.',
    bad: lines`
      title: Coffee
      personas:
        __proto__: { name: Rina }
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      personas:
        rina: { name: Rina }
      stages: [Decision]
    `,
    remedy: 'Choose another word.',
  },
  'schema/invalid': {
    meaning:
      'The value breaks a rule of the journey file for which there is no better message yet. You should never see this; if you do, please report it.',
    bad: { words: 'A value for which the schema has a rule that journeymap has no words for.' },
    good: { words: 'A value as the JSON Schema describes it: see "journeymap schema".' },
    remedy: 'Read what the message says, and write the value in another way.',
  },
  'time/not-a-clock': {
    meaning:
      'A time of day is written with hours from 0 to 23, a colon and two digits of minutes, so that steps can be put in the order of the day.',
    bad: lines`
      title: A day with coffee
      type: day-in-the-life
      stages:
        - { name: Breakfast, at: 8 am }
    `,
    good: lines`
      title: A day with coffee
      type: day-in-the-life
      stages:
        - { name: Breakfast, at: "08:00" }
    `,
    remedy: 'Write hours and minutes with a colon, in quotes.',
  },
  'time/not-a-duration': {
    meaning:
      'How long something takes is written as a number with a letter: w for weeks, d for days, h for hours, m for minutes and s for seconds. Months and years are not possible, because they differ in length.',
    bad: lines`
      title: Coffee
      stages:
        - { name: Delivery, duration: two days }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: Delivery, duration: 2d }
    `,
    remedy: 'Write it like 45s, 15m, 1h30m, 2d or 1w.',
  },
});
