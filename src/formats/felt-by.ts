import type { FeelingPart } from '../view/journey-view.ts';

/** A feeling in words, with the name of whose it is: "Rina: Worried"; everybody's stands for itself. */
export const feltBy = ({ personas, label }: FeelingPart): string =>
  personas.length === 0 ? label : `${personas.map(({ name }) => name).join(', ')}: ${label}`;
