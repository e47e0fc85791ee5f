import { FindingKind } from '../../core/finding-kind.ts';
import type { ThemeProblem } from './problem.ts';

export const syntax = new FindingKind('theme/syntax', 'error', (problem: ThemeProblem) => ({
  message: `This theme cannot be read: ${problemInWords(problem)}`,
  help: 'A theme is ":root { --ink: #1b1a18; … }"; dark colours stand in "@media (prefers-color-scheme: dark) { :root { … } }".',
}));

export const unknownProperty = new FindingKind(
  'theme/unknown-property',
  'error',
  ({ property, known }: { property: string; known: readonly string[] }) => ({
    message: `A theme has no property "${property}".`,
    help: `It has: ${known.join(', ')}.`,
  }),
);

export const duplicateProperty = new FindingKind(
  'theme/duplicate-property',
  'error',
  ({ property }: { property: string }) => ({
    message: `The property "${property}" is written twice in the same place.`,
    help: 'Keep one of them.',
  }),
);

export const notAColour = new FindingKind('theme/not-a-colour', 'error', ({ found }: { found: string }) => ({
  message: found === '' ? 'A colour is missing here.' : `"${found}" is not a colour that a theme can have.`,
  help: 'Write it as #1d4ed8, rgb(29 78 216), hsl(224 76% 48%), oklch(0.49 0.22 264), or by its CSS name.',
}));

export const lowContrast = new FindingKind(
  'theme/low-contrast',
  'warning',
  ({
    mark,
    ground,
    scheme,
    contrast,
    least,
    others,
    there,
  }: {
    mark: { name: string; colour: string };
    ground: { name: string; colour: string };
    scheme: 'light' | 'dark' | 'print' | undefined;
    contrast: number;
    least: number;
    others: number;
    there: { name: string; colour: string } | undefined;
  }) => ({
    message: `${mark.name} (${mark.colour}) is hard to see on ${ground.name} (${ground.colour})${scheme === undefined ? '' : scheme === 'print' ? ' in print' : ` in the ${scheme} scheme`}: a contrast of ${contrast}:1.`,
    help: `${least === 3 ? 'What is drawn' : 'Text'} needs ${least}:1 or more (WCAG 2.2 AA).${others === 0 ? '' : ` ${others} more ${others === 1 ? 'pair' : 'pairs'} with this colour fall short as well.`}${there === undefined ? '' : ` Give the ${scheme} scheme a colour of its own: ${there.name}: ${there.colour};`}`,
  }),
);

function problemInWords({ problem, found }: ThemeProblem): string {
  switch (problem) {
    case 'no-colours':
      return 'There are no colours in this theme.';
    case 'block-twice':
      return 'This block is there twice.';
    case 'no-root':
      return '":root { … }" is missing here.';
    case 'unclosed':
      return 'A "}" is missing at the end.';
    case 'open-comment':
      return 'This comment has no end: "*/" is missing.';
    case 'misplaced':
      return `"${found}" cannot stand here.`;
    case 'no-property':
      return `"${found}" is no property.`;
    case 'missing':
      return `A "${found}" is missing here.`;
  }
}
