import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { oneLine } from '../../one-line.ts';
import { shortened } from '../segments.ts';

/** The name of a stage. Mermaid refuses an empty one, so what has none is called by its number: "Stage 2". */
export const stageName = ({ labels }: JourneyView, { name, number }: StageView, longest: number): string =>
  shortened(name, longest) || `${labels.stage} ${number}`;

/** What a step is called, by its number where it has no words at all: "Step 2". */
export const stepName = ({ labels }: JourneyView, { summary, index }: StepView, longest: number): string =>
  shortened(summary, longest) || `${labels.step} ${index + 1}`;

/** The texts of a lane at a step that say anything, on one line each; none where the journey has no such lane. */
export const textsAt = ({ lanes }: JourneyView, lane: string, { index }: StepView): string[] =>
  (lanes.find(({ id }) => id === lane)?.cells[index]?.items ?? [])
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '');
