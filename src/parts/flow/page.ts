import type { PagePart } from '../../formats/html/page-part.ts';
import { entry, type PlacedLegend } from '../../formats/html/legend.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { flowDrawing } from './flow-drawing.ts';
import { flowCss, flowLaneHeight, flowModels, wordsHeight } from './flow-model.ts';

/** Radius of the arcs of a picture, in CSS pixels. */
const arcRadius = 10;

export const page: PagePart = {
  id: 'flow',
  onPage(view) {
    const { flow, steps } = view;
    if (!flow.shown) return false;
    const models = flowModels(flow, steps.length);
    return {
      styles: true,
      pictureStyles: true,
      lanes: {
        flow: {
          partial: 'parts/flow/cell',
          tellsItems: false,
          rowClass: '',
          cell: ({ items }, { index }) => ({
            model: { flow: models[index] },
            height: (column, counter) => wordsHeight(items, column, counter),
          }),
          height: (words) => flowLaneHeight(flow, words),
        },
      },
      legend: legend(view),
      css: flowCss(flow),
    };
  },
  /** Drawn in the pixels of the picture. */
  inPicture: ({ flow, steps }, { column }) =>
    flow.shown
      ? { flow: { ...flow, drawing: flowDrawing(flow, steps.length, { step: column, radius: arcRadius }) } }
      : {},
};

function legend({ flow, labels }: JourneyView): PlacedLegend[] {
  const arcs = new Set(flow.drawing.arcs.map(({ kind }) => kind));
  const marks = [
    { used: flow.funnel.measured, text: labels.flowOf100, mark: { people: true } },
    { used: arcs.has('jump'), text: labels.flowWayOver, mark: { jump: true } },
    { used: arcs.has('loop'), text: labels.flowWayBack, mark: { loop: true } },
    { used: flow.exits.some(({ worst }) => !worst), text: labels.flowWayOut, mark: { exit: true } },
    { used: flow.exits.some(({ worst }) => worst), text: labels.flowWorst, mark: { worst: true } },
  ];
  return marks
    .filter(({ used }) => used)
    .map(({ text, mark }) => ({ ...entry(text, 'parts/flow/legend', mark, 'of-flow'), after: 'feelings' }));
}
