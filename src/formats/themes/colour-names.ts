/** Every property of a theme, in the order of templates/themes/studio.css. All of them are colours. */
export const colourNames = [
  '--ground',
  '--raised',
  '--soft',
  '--soft-edge',
  '--ink',
  '--ink-quiet',
  '--rule',
  '--grid',
  '--focus',
  '--hue-1',
  '--hue-2',
  '--hue-3',
  '--hue-4',
  '--hue-5',
  '--hue-6',
  '--on-hue',
  '--positive',
  '--neutral',
  '--negative',
  '--on-tone',
  '--area-positive',
  '--area-negative',
  '--pain',
  '--pain-ground',
  '--opportunity',
  '--opportunity-ground',
  '--truth',
  '--off',
  '--off-edge',
] as const;

export type ColourName = (typeof colourNames)[number];

export const isColourName = (name: string): name is ColourName =>
  (colourNames as readonly string[]).includes(name);
