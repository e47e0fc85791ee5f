import type { Labels } from '../i18n/labels.ts';
import type { Journey } from '../model/journey.ts';
import { mostApart } from '../model/personas/feel-apart.ts';
import type { Marker, MarkerShape, PersonaMark, PersonaView, TraitView } from './journey-view.ts';

const traits = [
  'goals',
  'motivations',
  'needs',
  'frustrations',
] as const satisfies readonly TraitView['id'][];

const markers = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'cross',
  'star',
] as const satisfies readonly MarkerShape[];

/** Colours that can be told apart; after them they begin again, with marks that are open. */
const hues = 6;

const markerAt = (index: number): Marker => {
  const shape = markers[index % markers.length]!;
  return index % mostApart < markers.length ? shape : `open-${shape}`;
};

/** True for the second persona of a colour: its mark is open, and its line in dashes. */
export const isOpen = ({ marker }: Pick<PersonaMark, 'marker'>): boolean => marker.startsWith('open-');

/** What of a persona stands beside what is theirs. */
export const personaMark = ({ id, name, number, initial, hue, marker }: PersonaView): PersonaMark => ({
  id,
  name,
  number,
  initial,
  hue,
  marker,
});

/** The personas of a journey in the order of the file. */
export function personaViews(journey: Journey, labels: Labels): PersonaView[] {
  return Object.entries(journey.personas ?? {}).map(([id, persona], index) => ({
    id,
    name: persona.name,
    number: index + 1,
    hue: (index % hues) + 1,
    marker: markerAt(index),
    initial: ([...persona.name][0] ?? '').toUpperCase(),
    segment: persona.segment ?? '',
    demographics: Object.entries(persona.demographics ?? {}).map(([name, value]) => ({
      name,
      value: String(value),
    })),
    quote: persona.quote ?? '',
    traits: traits
      .map((trait) => ({ id: trait, label: labels[trait], texts: persona[trait] }))
      .filter(({ texts }) => texts.length > 0),
  }));
}
