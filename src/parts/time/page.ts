import { entry, type PlacedLegend } from '../../formats/html/legend.ts';
import type { PagePart } from '../../formats/html/page-part.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { clockCss, clockHeight, clockInPicture, clockModel, timeHeight, timeModel } from './clock-model.ts';

const look = 'time';

export const page: PagePart = {
  id: 'time',
  onPage(view, { steps }) {
    if (view.lanes.every((lane) => lane.look !== look)) return false;
    const clock = clockModel(view.clock, steps);
    return {
      styles: true,
      pictureStyles: true,
      model: { clock },
      lanes: {
        [look]: {
          partial: 'parts/time/cell',
          tellsItems: true,
          rowClass: clock === false ? '' : 'with-clock',
          cell({ step }, { index }) {
            const time = timeModel(step, steps[step.index]!, clock);
            const carried = index === 0 && clock;
            if (time === false && carried === false) return false;
            return {
              model: { time, clock: carried },
              height: (column, counter) =>
                time === false ? 0 : timeHeight(time, view.labels, column, counter),
            };
          },
          height: (times) => clockHeight(clock) + times + 1.8,
        },
      },
      legend: legend(view),
      css: clockCss(clock),
      pictureCss: (box) => (clock === false ? '' : clockInPicture(clock, box)),
    };
  },
};

function legend({ steps, clock, labels }: JourneyView): PlacedLegend[] {
  const marks = [
    {
      used: steps.some(({ withoutBusiness }) => withoutBusiness),
      text: labels.withoutUs,
      mark: { block: 'apart' },
    },
    {
      used: clock !== false && clock.blocks.some(({ kind }) => kind === 'open'),
      text: labels.untilNext,
      mark: { block: 'open' },
    },
    {
      used: clock !== false && clock.ticks.some(({ midnight }) => midnight),
      text: labels.nextDay,
      mark: { midnight: true },
    },
  ];
  return marks
    .filter(({ used }) => used)
    .map(({ text, mark }) => ({ ...entry(text, 'parts/time/legend', mark), after: 'feelings' }));
}
