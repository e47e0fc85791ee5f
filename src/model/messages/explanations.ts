import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

export const explained = explain(findings, {
  'message/no-sample': {
    meaning:
      'A message has a placeholder, {name} say, that is filled in for each customer. The map shows the message as one customer gets it, and for that it needs an example of each placeholder.',
    bad: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: "Thank you, {name}!" }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: "Thank you, {name}!", sample: { name: Rina } }
    `,
    remedy: 'Add the placeholder to the "sample:" of the message.',
  },
  'message/unused-sample': {
    meaning:
      'There is an example for a placeholder that the message does not have. It may be spelt otherwise there, or have been deleted.',
    bad: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: Thank you!, sample: { name: Rina } }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: "Thank you, {name}!", sample: { name: Rina } }
    `,
    remedy: 'Write the placeholder into the message, or delete the example.',
  },
  'message/foreign-placeholder': {
    meaning:
      'This looks like a placeholder of another tool, such as {{1}} or %name%. Here placeholders stand between single braces; all else is shown to readers as it is.',
    bad: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: "Thank you, {{name}}!" }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, body: "Thank you, {name}!", sample: { name: Rina } }
    `,
    remedy: 'Write it between single braces, and what it may stand for under "sample:".',
  },
  'message/step-of-another-stage': {
    meaning:
      'The message names a step and a stage, and the step belongs to another stage. The map cannot show the message at both.',
    bad: lines`
      title: Coffee
      stages:
        - { id: decision, name: Decision, steps: [{ id: pay, name: Pay }] }
        - { id: experience, name: Experience }
      messages:
        thanks: { stage: experience, step: pay, body: Thank you! }
    `,
    good: lines`
      title: Coffee
      stages:
        - { id: decision, name: Decision, steps: [{ id: pay, name: Pay }] }
        - { id: experience, name: Experience }
      messages:
        thanks: { step: pay, body: Thank you! }
    `,
    remedy: 'Leave "stage:" out: the step says it already.',
  },
});
