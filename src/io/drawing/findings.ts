import { FindingKind } from '../../core/finding-kind.ts';

export const missingCharacter = new FindingKind(
  'font/missing-character',
  'warning',
  ({ character, name }: { character: string; name: string }) => ({
    message: `No font here has the character "${character}" (${name}), so pictures show an empty box for it.`,
    help: 'Give a font that has it with --font, or with "fonts:" in the config file.',
  }),
);

export const moreMissingCharacters = new FindingKind(
  'font/more-missing-characters',
  'warning',
  ({ count }: { count: number }) => ({
    message: `No font here has ${count} more characters of this map.`,
    help: 'Give a font that has them with --font, or with "fonts:" in the config file.',
  }),
);
