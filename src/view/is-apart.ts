import type { JourneyView } from './journey-view.ts';

/** True where the personas of a finished map feel differently, so that its steps tell what each of them feels. */
export const isApart = ({ steps }: Pick<JourneyView, 'steps'>): boolean =>
  steps.some(({ feelings }) => feelings.length > 0);
