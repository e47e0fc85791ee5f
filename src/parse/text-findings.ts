import { FindingKind } from '../core/finding-kind.ts';

export const notUtf8 = new FindingKind(
  'text/not-utf-8',
  'error',
  ({ encoding }: { encoding?: string | undefined }) => ({
    message:
      encoding === undefined ? 'This file is not UTF-8 text.' : `This file is ${encoding} text, not UTF-8.`,
    help: 'Save it as UTF-8 (in VS Code: click the encoding in the status bar, "Save with Encoding").',
  }),
);

export const tooLarge = new FindingKind('text/too-large', 'error', ({ limit }: { limit: string }) => ({
  message: `This file is larger than ${limit}.`,
  help: 'Split the journey into several maps; a map that a person can read is far smaller.',
}));

export const controlCharacter = new FindingKind(
  'text/control-character',
  'error',
  ({ name }: { name: string }) => ({
    message: `There is an invisible control character here (${name}).`,
    help: 'Delete it; it often comes along when text is pasted from another program.',
  }),
);

export const bidiControl = new FindingKind('text/bidi-control', 'error', ({ name }: { name: string }) => ({
  message: `There is an invisible character here that reorders text (${name}).`,
  help: 'Delete it; journeymap sets the direction of right-to-left text by itself.',
}));

export const loneSurrogate = new FindingKind('text/lone-surrogate', 'error', () => ({
  message: 'This text holds half a character (a lone surrogate).',
  help: 'Type the character again, or delete it.',
}));
