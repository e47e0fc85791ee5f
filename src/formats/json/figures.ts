import type { FigureView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import { exact } from './exact.ts';
import type { Figure } from './shape/figure.ts';

export const figureOf = ({ id, label, value, unit, atLeast, text, note }: FigureView): Figure => ({
  id,
  label,
  value: exact(value),
  unit,
  atLeast,
  text,
  note: textOrNull(note),
});
