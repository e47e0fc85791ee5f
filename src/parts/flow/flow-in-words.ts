import { fill } from '../../i18n/labels.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { peopleText } from './numbers.ts';

/** How many come to each step, and where those go who do not just go on: a sentence for each step that has such ways. */
export function flowInWords({ flow, steps, labels }: JourneyView): string[] {
  if (!flow.shown) return [];
  const measured = flow.funnel.steps.flatMap(({ measured: isMeasured, people }, index) =>
    isMeasured
      ? [
          fill(labels.pictureFunnelStep, {
            people: peopleText(people, labels),
            step: steps[index]?.summary ?? '',
          }),
        ]
      : [],
  );
  const ways = flow.steps.flatMap(({ arrows, exits }, index) => {
    const told = [
      ...exits.map(({ text, reason }) => [text, reason]),
      ...arrows.filter(({ text }) => text !== '').map(({ text, when }) => [text, when]),
    ].map((words) => words.filter((each) => each !== '').join(', '));
    return told.length === 0
      ? []
      : [fill(labels.pictureWay, { step: steps[index]?.summary ?? '', ways: told.join('; ') })];
  });
  return measured.length === 0 ? ways : [fill(labels.pictureFunnel, { steps: measured.join(', ') }), ...ways];
}
