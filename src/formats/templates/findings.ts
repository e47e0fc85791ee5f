import { FindingKind } from '../../core/finding-kind.ts';

export const syntax = new FindingKind('template/syntax', 'error', ({ problem }: { problem: string }) => ({
  message: `This template cannot be read: ${problem}`,
}));

export const failed = new FindingKind('template/failed', 'error', ({ problem }: { problem: string }) => ({
  message: `This template failed: ${problem}`,
  help: 'The fields that a template can use are listed in docs/guide/templates.md of journeymap.',
}));

export const unused = new FindingKind(
  'template/unused',
  'warning',
  ({ name, meant }: { name: string; meant?: string | undefined }) => ({
    message: `No built-in template is called "${name}", so this file changes nothing.`,
    help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Name it like the template it replaces; new partials go into partials/.`,
  }),
);
