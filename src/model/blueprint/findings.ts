import { FindingKind } from '../../core/finding-kind.ts';

export const failPointWord = new FindingKind(
  'blueprint/fail-point-word',
  'error',
  ({ found }: { found: string }) => ({
    message: `YAML reads "${found}" as a text, so it would be shown as what goes wrong.`,
    help: 'Write true, or what can go wrong; leave the key out where nothing does.',
  }),
);
