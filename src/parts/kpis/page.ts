import { entry, type PlacedLegend } from '../../formats/html/legend.ts';
import { columnsOfStage } from '../../formats/html/headings.ts';
import type { PagePart } from '../../formats/html/page-part.ts';
import type { JourneyView, StepView } from '../../view/journey-view.ts';
import { kpisHeight, kpisOfMapHeight } from './kpi-heights.ts';
import { kpiCss, kpiIcons, kpiModels, type KpiModel } from './kpi-model.ts';

export const page: PagePart = {
  id: 'kpis',
  onPage(view) {
    if (view.kpis.length === 0) return false;
    const kpis = kpiModels(view.kpis);
    const kpisOfMap = kpis.filter(({ stages }) => stages.length === 0);
    return {
      styles: true,
      pictureStyles: true,
      model: { kpis, kpisOfMap },
      slots:
        kpisOfMap.length === 0
          ? {}
          : {
              head: {
                partial: 'parts/kpis/head',
                height: ({ width }, counter) => kpisOfMapHeight(kpisOfMap, width, counter),
              },
            },
      lanes: {
        kpi: {
          partial: 'parts/kpis/cell',
          tellsItems: true,
          rowClass: '',
          cell({ step }, { opens }) {
            const here = opens ? kpis.filter(showsAt(view, step)) : [];
            if (here.length === 0) return false;
            const span = columnsOfStage(view, step);
            return {
              model: { kpis: here },
              span,
              height: (column, counter) => kpisHeight(here, column * span - 1.6, counter),
            };
          },
          height: (tiles) => tiles + 1.8,
        },
      },
      legend: legend(view),
      icons: view.kpis.flatMap(kpiIcons),
      css: kpiCss(kpis),
    };
  },
};

/** Tells the KPIs of the stage that a step opens. */
const showsAt =
  ({ stages }: JourneyView, step: StepView) =>
  ({ stages: shown }: KpiModel): boolean =>
    stages.some((stage) => shown.includes(stage.number) && stage.steps[0]?.index === step.index);

function legend({ kpis, labels }: JourneyView): PlacedLegend[] {
  const has = (mark: 'target' | 'previous'): boolean =>
    kpis.some(({ bar }) => bar !== false && bar[mark] !== false);
  const marks = [
    { used: has('target'), text: labels.kpiTarget, bullet: 'target' },
    { used: has('previous'), text: labels.kpiBefore, bullet: 'before' },
  ];
  return marks
    .filter(({ used }) => used)
    .map(({ text, bullet }) => ({ ...entry(text, 'parts/kpis/legend', { bullet }), after: 'end' }));
}
