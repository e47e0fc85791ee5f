/** The outline of a mark. */
export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'star';

/** A shape that tells a persona apart without colour: full, or open in its middle. */
export type Marker = MarkerShape | `open-${MarkerShape}`;

/** A persona as a mark beside what is theirs. */
export type PersonaMark = Pick<PersonaView, 'id' | 'name' | 'number' | 'initial' | 'hue' | 'marker'>;

export interface PersonaView {
  readonly id: string;
  readonly name: string;
  /** 1-based. */
  readonly number: number;
  /** One of six colours, 1 to 6: the persona's own everywhere. */
  readonly hue: number;
  /** One of twelve shapes: the persona's own everywhere. */
  readonly marker: Marker;
  /** The first letter of the name, upper case. */
  readonly initial: string;
  readonly segment: string;
  readonly demographics: readonly FactView[];
  readonly quote: string;
  /** Goals, motivations, needs and frustrations: only those that hold something. */
  readonly traits: readonly TraitView[];
}

export interface FactView {
  readonly name: string;
  readonly value: string;
}

export interface TraitView {
  readonly id: 'goals' | 'motivations' | 'needs' | 'frustrations';
  readonly label: string;
  readonly texts: readonly string[];
}
