import type { SupportView } from '../../view/support/support-view.ts';
import type { Support } from './shape.ts';

/** How well a claim is supported, with the ids of its sources in place of their numbers. */
export const supportOf = ({ level, evidence }: SupportView): Support =>
  level === '' ? null : { level, evidence };
