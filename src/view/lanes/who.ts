import { item, type Lane } from './lane.ts';

/** Shown only where a step is not everybody's. */
export const who: Lane = {
  id: 'who',
  label: 'who',
  icon: 'users',
  look: 'chip',
  items: ({ personas: ids }, { journey, personas }) =>
    ids.map((id) =>
      item(journey.personas?.[id]?.name ?? id, {
        who: (personas.length > 1 && personas.find((each) => each.id === id)) || false,
      }),
    ),
};
