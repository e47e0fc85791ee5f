import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Check } from '../checks/check.ts';
import { plainOrQuoted } from '../shape/plain-or-quoted.ts';
import { tidied } from '../shape/tidy-text.ts';
import { isObject } from '../shape/value-kind.ts';
import type { Walked } from '../walk/walked.ts';
import * as finding from './findings.ts';
import { scoreInLabel, type ScoreInLabel } from './score-in-label.ts';

/** A number in a label is no score: the curve would pass over it. */
export const scoresInLabels: Check = function* (walk) {
  for (const emotion of walk.of('emotion')) {
    const { label, score } = emotion.node;
    const found = score === undefined && label ? scoreInLabel(label) : undefined;
    if (found !== undefined) yield told(emotion, found);
  }
};

function told(emotion: Walked<'emotion'>, found: ScoreInLabel): Diagnostic {
  const { written, score } = found;
  const isWhole = isWholeOf(emotion);
  const place = isWhole ? emotion.place() : emotion.place('label');
  const meant = score === undefined ? undefined : full(found.label, score);
  const typed = place.source.text.slice(place.span.start, place.span.end);
  const isOneLine = !/[\n\r]/.test(typed);
  return finding.scoreInLabel.at(
    place,
    { written, meant: meant ?? '{ label: …, score: … }' },
    { suggestions: isWhole && isOneLine && meant !== undefined ? [meant] : [] },
  );
}

/** True where the label is all that is written of a feeling. */
function isWholeOf({ written, node }: Walked<'emotion'>): boolean {
  if (typeof written === 'string') return tidied(written) === node.label;
  return isObject(written) && Object.keys(written).length === 1;
}

const full = (label: string, score: number): string =>
  label === '' ? `{ score: ${score} }` : `{ label: ${plainOrQuoted(label)}, score: ${score} }`;

/** Feelings in words without any score make no curve. */
export const anyScore: Check = function* (walk) {
  const emotions = walk.of('emotion');
  if (emotions.some(({ node }) => node.score !== undefined)) return;
  const first = emotions.find(({ node }) => node.label !== undefined);
  if (first !== undefined) yield finding.noScore.at(first.place());
};
