import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'flow/shares-exceed-all': {
    meaning:
      'The shares at a step say how many of the people there go where. Together with those who leave they are at most 1, which is everybody.',
    bad: lines`
      title: Coffee
      stages:
        - name: Cart
          next: { to: pay, share: 0.8 }
          exit: { share: 0.4, reason: The queue is long }
        - name: Help
        - { id: pay, name: Pay }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Cart
          next: { to: pay, share: 0.6 }
          exit: { share: 0.4, reason: The queue is long }
        - name: Help
        - { id: pay, name: Pay }
    `,
    remedy: 'Lower one of the shares, or leave the share of one way on out: it takes the rest.',
  },
  'flow/exit-says-nothing': {
    meaning:
      'An exit says that people leave the journey at this step, and it tells why or how many. This one tells neither.',
    bad: lines`
      title: Coffee
      stages:
        - name: Cart
          exit: yes
        - Pay
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Cart
          exit: The queue is long
        - Pay
    `,
    remedy: 'Write why they leave, or how many; delete "exit:" where nobody leaves.',
  },
  'flow/share-as-reason': {
    meaning:
      'A text behind "exit:" is the reason why people leave. This one is a number, so it was hardly meant as a reason.',
    bad: lines`
      title: Coffee
      stages:
        - name: Cart
          exit: 20 %
        - Pay
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Cart
          exit: { share: 0.2 }
        - Pay
    `,
    remedy: 'Write the number under "share:", as a part of 1.',
  },
  'flow/rest-is-open': {
    meaning:
      'Every way on from this step has a share, and together they are less than everybody. Nothing says where the others go, so the figures of the following steps would be wrong.',
    bad: lines`
      title: Coffee
      stages:
        - name: Cart
          next: { to: pay, share: 0.7 }
        - { id: pay, name: Pay }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Cart
          next: { to: pay, share: 0.7 }
          exit: { share: 0.3, reason: The queue is long }
        - { id: pay, name: Pay }
    `,
    remedy: 'Leave the share out where all others go that way, or say who leaves with "exit:".',
  },
  'flow/same-target': {
    meaning: 'A step leads to the same step twice. The map would show two ways where people see one.',
    bad: lines`
      title: Coffee
      stages:
        - name: Cart
          next: [{ to: pay, share: 0.4 }, { to: pay, share: 0.3 }]
        - name: Help
        - { id: pay, name: Pay }
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Cart
          next: { to: pay, share: 0.7 }
        - name: Help
        - { id: pay, name: Pay }
    `,
    remedy: 'Join the two into one way on, and add up their shares.',
  },
  'flow/endless-loop': {
    meaning:
      'From these steps people only come back to them, and nobody ever leaves. Real people do, so a way out is missing; how many come to the other steps cannot be computed without it.',
    bad: lines`
      title: Coffee
      stages:
        - { id: reviews, name: Reviews }
        - { name: Shop, next: reviews }
        - { name: Pay }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: reviews, name: Reviews }
        - { name: Shop, next: { to: reviews, share: 0.4 } }
        - { name: Pay }
    `,
    remedy: 'Give one of the steps an exit, or the way back a share below 1, so that the others go on.',
  },
  'flow/loop-too-large': {
    meaning:
      'A way back leads over more than 500 steps. How many people come to each of them could not be computed in a reasonable time, and nobody could follow it on a map.',
    bad: { words: 'A map of 600 steps, of which the last leads back to the first.' },
    good: { words: 'A way back to a step that is nearer.' },
    remedy: 'Lead back to a step that is nearer, or split the journey into several maps.',
  },
  'flow/two-purchases': {
    meaning:
      'The map tells how people come to the purchase: over which channels, and how long it takes them. For that there can be one purchase only.',
    bad: lines`
      title: Coffee
      stages:
        - { name: First order, purchase: true }
        - { name: Second order, purchase: true }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: First order, purchase: true }
        - { name: Second order }
    `,
    remedy: 'Keep the one that the journey is about.',
  },
  'flow/purchase-not-reached': {
    meaning:
      'The step where people buy is one that nobody comes to: no way leads there, or everybody leaves before. By this map, nobody ever buys.',
    bad: lines`
      title: Coffee
      stages:
        - { name: Look, next: leave }
        - { name: Pay, purchase: true }
        - { id: leave, name: Leave }
    `,
    good: lines`
      title: Coffee
      stages:
        - { name: Look, next: { to: leave, share: 0.6 } }
        - { name: Pay, purchase: true }
        - { id: leave, name: Leave }
    `,
    remedy: 'Lead to the step with "next:", or move "purchase: true" to where people buy.',
  },
});
