import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';
import type { PlacedFields } from './in-place.ts';
import type { JourneyDocument, StageDocument, StepDocument } from './json-document.ts';

/**
 * What a part of the map (KPIs, evidence, flow …) adds to the JSON output. The output knows no part: it is handed a list
 * of them. What a field may hold is said in the part's json-shape.ts, which the types come from. All but the id may be
 * left out.
 */
export interface JsonPart {
  readonly id: string;
  readonly document?: PlacedFields<JourneyDocument, [view: JourneyView]>;
  readonly stage?: PlacedFields<StageDocument, [stage: StageView]>;
  readonly step?: PlacedFields<StepDocument, [step: StepView, view: JourneyView]>;
}
