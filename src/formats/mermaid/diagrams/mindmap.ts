import type { JourneyView, StageView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeMindmap } from './escape-mindmap.ts';
import { stageName, textsAt } from './names.ts';

/** What templates/mermaid/mindmap.hbs sees as `diagram`. */
export interface MindmapDiagram {
  readonly title: string;
  readonly stages: readonly MindmapStage[];
}

export interface MindmapStage {
  readonly name: string;
  /** Touchpoints, pain points and opportunities: only those that the stage has. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly id: BranchId;
  readonly name: string;
  readonly items: readonly string[];
  /** The marks on both sides of an item that make its shape. */
  readonly open: string;
  readonly close: string;
}

const branches = [
  { id: 'touchpoints', label: 'touchpoints', open: '(', close: ')' },
  { id: 'pain-points', label: 'painPoints', open: '{{', close: '}}' },
  { id: 'opportunities', label: 'opportunities', open: '[', close: ']' },
] as const;

type BranchId = (typeof branches)[number]['id'];

/** The journey's title in the middle, around it the stages with what is met, what hurts and what could be better. */
export const mindmap: Drawing<MindmapDiagram> = {
  lacks: () => undefined,
  view: (view, longest) =>
    mapTexts(view, escapeMindmap, {
      diagram: {
        title: escapeMindmap(shortened(view.title, longest) || view.labels.map),
        stages: view.stages.map((stage) => mindmapStage(view, stage, longest)),
      },
    }),
};

const mindmapStage = (view: JourneyView, stage: StageView, longest: number): MindmapStage => ({
  name: escapeMindmap(stageName(view, stage, longest)),
  branches: branches
    .map(({ id, label, open, close }) => ({
      id,
      name: escapeMindmap(view.labels[label]),
      items: textsOf(view, id, stage).map((text) => escapeMindmap(shortened(text, longest))),
      open,
      close,
    }))
    .filter(({ items }) => items.length > 0),
});

/** What is said at several steps of a stage is still one thing. */
const textsOf = (view: JourneyView, lane: BranchId, { steps }: StageView): string[] => [
  ...new Set(steps.flatMap((step) => textsAt(view, lane, step))),
];
