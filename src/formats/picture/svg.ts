import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { drawingOf } from './drawing.ts';

export const render = (view: JourneyView, context: RenderContext): Rendered => ({
  body: { ...drawingOf(view, context), as: 'svg' },
  notes: [],
});
