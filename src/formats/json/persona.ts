import type { PersonaView, TraitView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import type { Persona } from './shape/persona.ts';

export function personaOf({ id, name, segment, demographics, quote, traits }: PersonaView): Persona {
  const textsOf = (trait: TraitView['id']): readonly string[] =>
    traits.find((each) => each.id === trait)?.texts ?? [];
  return {
    id,
    name,
    segment: textOrNull(segment),
    demographics: demographics.map((fact) => ({ name: fact.name, value: fact.value })),
    goals: textsOf('goals'),
    motivations: textsOf('motivations'),
    needs: textsOf('needs'),
    frustrations: textsOf('frustrations'),
    quote: textOrNull(quote),
  };
}
