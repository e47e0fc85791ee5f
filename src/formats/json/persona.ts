import type { PersonaView, TraitView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import type { Shaped, ShapeKit } from './shape.ts';

export const personaShape = ({ list, maybe, part, text }: ShapeKit) =>
  part('persona', 'Who travels.', {
    id: text('The id of the persona.'),
    name: text('The name of the persona.'),
    segment: maybe(text(), 'The group of customers that the persona stands for.'),
    demographics: list(
      part('fact', 'A fact of a persona.', { name: text('What it is.'), value: text('What it says.') }),
      'Facts such as age or city, in their order.',
    ),
    goals: list(text('A goal.'), 'What the persona wants to reach.'),
    motivations: list(text('A motivation.'), 'What drives the persona.'),
    needs: list(text('A need.'), 'What the persona cannot do without.'),
    frustrations: list(text('A frustration.'), 'What annoys the persona.'),
    quote: maybe(text(), 'One sentence in the words of the persona.'),
  });

export type Persona = Shaped<typeof personaShape>;

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
