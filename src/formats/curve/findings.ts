import { FindingKind } from '../../core/finding-kind.ts';

export const nothingToDraw = new FindingKind('curve/nothing-to-draw', 'warning', () => ({
  message: 'The emotion curve of this map is empty.',
  help: 'It shows emotions with a "score", and this map has none.',
}));
