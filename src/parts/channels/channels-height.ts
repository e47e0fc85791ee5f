import { highest, sum } from '../../formats/html/heights.ts';
import type { StageModel } from '../../formats/html/headings.ts';
import type { LineCounter } from '../../formats/html/text-width.ts';
import type { ChannelView } from './channel-view.ts';

/** The column of the names, in rem. */
const labels = 8.5;

/** The height of the matrix of channels and stages, in rem, where a column is `column` rem wide. */
export function channelsHeight(
  channels: readonly ChannelView[],
  stages: readonly StageModel[],
  column: number,
  counter: LineCounter,
): number {
  const tall = (text: string, box: number) => counter.lines(text, box / 0.8125) * 1.19;
  const head = highest(stages.map(({ name, span }) => tall(name, (column * span - 1.6) * 0.92)));
  const rows = channels.map(({ name, total, role, cells }) => {
    const called = tall(`${name} ${total}`, (labels - 2.1) * 0.92) + tall(role, labels - 2.1);
    const used = cells.map(({ touchpoints }, index) => {
      const box = column * (stages[index]?.span ?? 1) - 3.5;
      return sum(touchpoints.map((touchpoint) => tall(touchpoint, box)));
    });
    return Math.max(called + 1.1, highest(used) + 1, 2.3);
  });
  return 1.8 + Math.max(head, 1.19) + 1 + sum(rows);
}
