import { FindingKind } from '../../core/finding-kind.ts';

export const nothingToDraw = new FindingKind('quadrant/nothing-to-draw', 'warning', () => ({
  message: 'The quadrant of this map is empty.',
  help: 'It shows opportunities with "impact" and "feasibility", and this map has none.',
}));
