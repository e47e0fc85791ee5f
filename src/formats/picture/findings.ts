import { FindingKind } from '../../core/finding-kind.ts';

export const tooNarrow = new FindingKind(
  'picture/too-narrow',
  'warning',
  ({ width, needed }: { width: number; needed: number }) => ({
    message: `In a picture ${width} pixels wide the letters of this map are too small to read.`,
    help: `It needs about ${needed} pixels: ask for more with --width or --scale, leave --width out, or split the map.`,
  }),
);
