import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { pictureOf } from './map-picture.ts';

export const render = (view: JourneyView, context: RenderContext): Rendered => ({
  body: { kind: 'drawing', as: 'svg', picture: pictureOf(view, context) },
  notes: [],
});
