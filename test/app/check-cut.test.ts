import { expect, test } from 'vitest';
import { check } from '../../src/app/compile.ts';

/** What a map whose one stage is written like this is told when it is cut to Bo. */
function told(stage: string): string[] {
  const text = `title: T\npersonas: { ann: { name: Ann }, bo: { name: Bo } }\nstages:\n  - { name: Queue, ${stage} }\n`;
  const checked = check('a.yaml', Buffer.from(text), { persona: 'bo' });
  return (checked.ok ? checked.value.warnings : checked.error).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}

const ann = '{ persona: ann, score: -1 }';
const bo = '{ persona: bo, score: 1 }';

test.each([
  ['thoughts at a step where somebody else feels too', `thoughts: A, emotion: [${ann}, ${bo}]`, 'thoughts'],
  ['actions where only somebody else feels', `actions: A, emotion: ${ann}`, 'actions'],
])('%s are nobody’s in particular', (_, stage, key) => {
  expect(told(stage)).toEqual([`persona/texts-of-all stages.0.${key}`]);
});

test.each([
  ['only the persona feels', `thoughts: A, emotion: ${bo}`],
  ['everybody feels alike', 'thoughts: A, emotion: 1'],
  ['nothing is done or thought', `emotion: [${ann}, ${bo}]`],
])('nothing is told where %s', (_, stage) => {
  expect(told(stage)).toEqual([]);
});
