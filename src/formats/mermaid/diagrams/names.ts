import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { oneLine } from '../../one-line.ts';
import { shortened } from '../segments.ts';

/** What a diagram of feelings shows, in words that follow "It shows"; `undefined` where the map has some. */
export const lacksScores = ({ steps }: JourneyView): string | undefined =>
  steps.some(({ feeling }) => feeling.measured) ? undefined : 'emotions with a "score"';

/** The name of a stage. Mermaid refuses an empty one, so what has none is called by its number: "Stage 2". */
export const stageName = ({ labels }: JourneyView, { name, number }: StageView, longest: number): string =>
  shortened(name, longest) || `${labels.stage} ${number}`;

/** What a step is called, by its number where it has no words at all: "Step 2". */
export const stepName = ({ labels }: JourneyView, { summary, index }: StepView, longest: number): string =>
  shortened(summary, longest) || `${labels.step} ${index + 1}`;

/** A name with a star, where the step is a moment of truth. */
export const starred = (name: string, { momentOfTruth }: StepView): string =>
  momentOfTruth ? `★ ${name}` : name;

/**
 * What a step is called in a drawing that leaves some out: with its number in the journey. A step without a name of its
 * own is a stage, and known by that.
 */
export function numberedName(view: JourneyView, step: StepView, longest: number): string {
  const stage = step.name === '' ? view.stages.find(({ steps }) => steps.includes(step))?.name : undefined;
  const name = shortened(stage ?? '', longest) || stepName(view, step, longest);
  return `${step.index + 1}. ${starred(name, step)}`;
}

/**
 * The steps that were not measured, in words that follow a title: " (not measured: 3, 5–7)"; `''` where none is told.
 * @param more what else was not measured
 */
export function notMeasuredNote({ labels, steps }: JourneyView, more: readonly string[] = []): string {
  const missing = steps.filter(({ feeling }) => !feeling.measured).map(({ index }) => index + 1);
  const told = [
    ...(missing.length === 0 || missing.length === steps.length ? [] : [ranges(missing)]),
    ...more,
  ];
  return told.length === 0 ? '' : ` (${labels.notMeasured}: ${told.join('; ')})`;
}

/** Rising numbers with neighbours joined: "3, 5–7". */
export function ranges(numbers: readonly number[]): string {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = found.at(-1);
    if (range?.last === number - 1) range.last = number;
    else found.push({ first: number, last: number });
  }
  return found.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** The texts of a lane at a step that say anything, on one line each; none where the journey has no such lane. */
export const textsAt = ({ lanes }: JourneyView, lane: string, { index }: StepView): string[] =>
  (lanes.find(({ id }) => id === lane)?.cells[index]?.items ?? [])
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '');
