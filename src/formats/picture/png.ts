import type { JourneyView } from '../../view/journey-view.ts';
import type { Note, RenderContext, Rendered } from '../format.ts';
import * as finding from './findings.ts';
import { pictureOf } from './map-picture.ts';

/** Letters of this part of their size can still be read: 14 pixels become 10. */
const leastShare = 0.7;

export function render(view: JourneyView, context: RenderContext): Rendered {
  const picture = pictureOf(view, context);
  const { width, layoutWidth, scale } = picture;
  const tooNarrow: Note = {
    ...finding.tooNarrow.told({ width: Math.round(width * scale), needed: layoutWidth }),
    near: '',
  };
  const isLegible = (width * scale) / layoutWidth >= leastShare;
  return { body: { kind: 'drawing', as: 'png', picture }, notes: isLegible ? [] : [tooNarrow] };
}
