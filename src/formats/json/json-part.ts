import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';
import type { PlacedFields } from './in-place.ts';
import type { Shape, ShapeKit } from './shape.ts';
import type { JourneyDocument, StageDocument, StepDocument } from './json-document.ts';

/**
 * What a part of the map (KPIs, evidence, flow …) adds to the JSON output. The output knows no part: it is handed a list
 * of them. All but the id and the shapes may be left out.
 */
export interface JsonPart {
  readonly id: string;
  /** What the fields may hold: their types and the JSON Schema come from it. */
  shapes(kit: ShapeKit): PartShapes;
  readonly document?: PlacedFields<JourneyDocument, [view: JourneyView]>;
  readonly stage?: PlacedFields<StageDocument, [stage: StageView]>;
  readonly step?: PlacedFields<StepDocument, [step: StepView, view: JourneyView]>;
}

/** The shapes of what a part adds to each object. */
export interface PartShapes {
  readonly document?: Shape;
  readonly stage?: Shape;
  readonly step?: Shape;
}
