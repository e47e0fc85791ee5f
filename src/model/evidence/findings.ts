import { FindingKind } from '../../core/finding-kind.ts';

export const notCited = new FindingKind(
  'evidence/not-cited',
  'warning',
  ({ id, title }: { id: string; title: string }) => ({
    message: `No claim cites "${title}", so the map does not show it.`,
    help: `Write "evidence: [${id}]" at the emotion, pain point, opportunity or KPI that it supports; delete it if there is none.`,
  }),
);
