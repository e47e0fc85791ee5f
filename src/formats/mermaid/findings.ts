import { FindingKind } from '../../core/finding-kind.ts';

export const tooLong = new FindingKind('mermaid/too-long', 'warning', ({ limit }: { limit: number }) => ({
  message: `The Mermaid diagram of this map is longer than the ${limit.toLocaleString('en-US')} characters that Mermaid draws.`,
  help: 'Split the journey into several maps, or raise maxTextSize where you show the diagram.',
}));

export const nothingToDraw = new FindingKind(
  'mermaid/nothing-to-draw',
  'warning',
  ({ diagram, needs }: { diagram: string; needs: string }) => ({
    message: `The ${diagram} diagram of this map is empty.`,
    help: `It shows ${needs}, and this map has none.`,
  }),
);
