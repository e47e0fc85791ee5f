import type * as z from 'zod/mini';
import { list, maybe, part, text, type Read } from './shapes.ts';

export const persona = part('persona', 'Who travels.', {
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

export type Persona = Read<z.output<typeof persona>>;
