import type { SupportView } from '../../view/support/support-view.ts';

/** Letters that take at least as much room as the mark of how well a claim is supported, to be counted with its text. */
export const supportRoom = ({ level, sources }: SupportView): string =>
  level === '' ? '' : ` M${sources.join(' ')}`;
