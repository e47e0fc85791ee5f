import type { SupportView } from '../../view/support/support-view.ts';
import type { Support } from './shape/support.ts';

/** How well a claim is supported, with the ids of its sources in place of their numbers. */
export const supportOf = ({ level, evidence }: SupportView): Support | null =>
  level === '' ? null : { level, evidence };
