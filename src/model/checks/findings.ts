import { FindingKind } from '../../core/finding-kind.ts';
import { firstNames } from '../../core/first-names.ts';

export const localeUnknown = new FindingKind('locale/unknown', 'error', ({ found }: { found: string }) => ({
  message: `"${found}" is not a language tag.`,
  help: 'Write a BCP 47 tag, for example id, en, en-GB or ar.',
}));

export const referenceUnknown = new FindingKind(
  'reference/unknown',
  'error',
  ({
    what,
    id,
    known,
    named,
    whose = 'map',
  }: {
    what: string;
    id: string;
    known: readonly string[];
    named?: { what: string; name: string } | undefined;
    whose?: 'map' | 'library';
  }) => ({
    message: `There is no ${what} with the id "${id}".`,
    help: named
      ? `The ${named.what} "${named.name}" has no id yet: give it "id: ${id}".`
      : what === 'step'
        ? known.length === 0
          ? `Give the step that you mean an id: "id: ${id}".`
          : `The steps and stages with an id are: ${firstNames(known).join(', ')}. Give the one that you mean an id if it has none.`
        : known.length === 0
          ? describedUnder(what, id)
          : `${allOf(what)} of this ${whose} are: ${firstNames(known).join(', ')}.`,
  }),
);

export const idDuplicate = new FindingKind(
  'id/duplicate',
  'error',
  ({ what, id }: { what: string; id: string }) => ({
    message: `Two ${what}s have the id "${id}".`,
    help: 'Give one of them another id.',
  }),
);

/** Where that which an id leads to is described. */
function describedUnder(what: string, id: string): string {
  if (what === 'pain point') return `Give the pain point that you mean an id: "id: ${id}".`;
  if (what === 'stage') return `Give the stage that you mean an id ("id: ${id}") or a phase.`;
  return `Describe it under "${what === 'evidence' ? what : `${what}s`}:" at the top of the file.`;
}

const allOf = (what: string): string => (what === 'evidence' ? 'The pieces of evidence' : `The ${what}s`);
