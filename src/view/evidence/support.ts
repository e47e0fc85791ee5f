import type { Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import type { EvidenceView, SupportView } from './evidence-view.ts';

/** Tells how well a claim is supported by the evidence that it cites. */
export type Supports = (cited: readonly string[]) => SupportView;

/** On a map without any evidence nothing is said of it. */
export const noSupport: SupportView = { level: '', label: '', sources: [] };

/** How the claims of a journey are to be judged. */
export const supportsOf =
  (_journey: Journey, _labels: Labels): Supports =>
  () =>
    noSupport;

/** `false` for a map whose claims cite nothing. */
export const evidenceView = (_journey: Journey, _labels: Labels): EvidenceView | false => false;
