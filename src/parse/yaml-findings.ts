import { FindingKind, type Words } from '../core/finding-kind.ts';
import { quoted } from '../core/quoted.ts';
import { syntaxWords, type Marks, type SyntaxTrouble } from './syntax-words.ts';

export const empty = new FindingKind('yaml/empty', 'error', () => ({
  message: 'This file is empty.',
  help: 'Start with two keys: "title:" and "stages:".',
}));

export const syntax = new FindingKind(
  'yaml/syntax',
  'error',
  ({ trouble, ...marks }: { trouble: SyntaxTrouble } & Marks): Words => syntaxWords[trouble](marks),
);

export const tooDeep = new FindingKind('yaml/too-deep', 'error', ({ limit }: { limit: number }) => ({
  message: `This is nested more than ${limit} levels deep.`,
  help: 'A journey needs about eight levels; look for a stray "[" or "{".',
}));

export const tooManyNodes = new FindingKind(
  'yaml/too-many-nodes',
  'error',
  ({ limit }: { limit: number }) => ({
    message: `This file holds more than ${limit.toLocaleString('en-US')} values.`,
    help: 'Split the journey into several maps.',
  }),
);

export const tooManyAliases = new FindingKind(
  'yaml/too-many-aliases',
  'error',
  ({ limit }: { limit: number }) => ({
    message: `This file uses more than ${limit} aliases (*name).`,
    help: 'Write the values out.',
  }),
);

export const tooMuchText = new FindingKind('yaml/too-much-text', 'error', ({ limit }: { limit: string }) => ({
  message: `With its aliases (*name) written out, this file holds more than ${limit} of text.`,
  help: 'Repeat long texts less often.',
}));

export const duplicateKey = new FindingKind('yaml/duplicate-key', 'error', ({ key }: { key: string }) => ({
  message: `The key "${key}" is written twice in the same place.`,
  help: 'Keep one of them, or join the two into a list.',
}));

export const keyNotText = new FindingKind('yaml/key-not-text', 'error', () => ({
  message: 'A key must be a plain word.',
  help: 'Write the key as text, followed by a colon.',
}));

export const unknownAlias = new FindingKind('yaml/unknown-alias', 'error', ({ name }: { name: string }) => ({
  message: `There is no anchor "&${name}" before this alias.`,
  help: 'An alias (*name) repeats a value that was marked with &name above it. If you meant a plain text, put it in quotes.',
}));

export const aliasCycle = new FindingKind('yaml/alias-cycle', 'error', ({ name }: { name: string }) => ({
  message: `The alias "*${name}" stands inside the very value that it repeats.`,
  help: 'Write the value out.',
}));

export const unusedAnchor = new FindingKind('yaml/unused-anchor', 'error', ({ name }: { name: string }) => ({
  message: `YAML takes "&${name}" for the mark of a value to repeat, but nothing repeats it.`,
  help: 'Delete it. If the text begins with "&", put it in quotes.',
}));

export const tag = new FindingKind('yaml/tag', 'error', ({ tag }: { tag: string }) => ({
  message: `YAML tags such as "${tag}" are not used in journeymap files.`,
  help: 'Delete the tag. If the text begins with "!", put it in quotes.',
}));

export const directive = new FindingKind(
  'yaml/directive',
  'error',
  ({ directive }: { directive: string }) => ({
    message: `YAML directives such as "${directive}" are not used in journeymap files.`,
    help: 'Delete this line. If the text begins with "%", put it in quotes.',
  }),
);

export const commentInText = new FindingKind(
  'yaml/comment-in-text',
  'info',
  ({ comment }: { comment: string }) => ({
    message: `A "#" behind a blank begins a comment, so ${quoted(comment)} is no part of this text.`,
    help: 'If that belongs to the text, put the whole text in quotes. If it is a comment, put it on a line of its own.',
  }),
);

export const severalDocuments = new FindingKind(
  'yaml/several-documents',
  'error',
  ({ isEnded }: { isEnded: boolean }) =>
    isEnded
      ? {
          message: 'This stands behind a line "...", which ends the file for YAML.',
          help: 'Delete the line "...". If it belongs to a text, put the text in quotes.',
        }
      : {
          message: 'A second document starts here ("---"), but a file holds one journey.',
          help: 'Move it into a file of its own; if nothing follows, delete the "---".',
        },
);
