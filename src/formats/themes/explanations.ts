import { explain, lines, type Example } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const withTheme = (css: string): Example => ({
  files: { 'brand.css': css, 'map.journey.yaml': 'title: Coffee\nstages: [Decision]\n' },
  command: 'journeymap build --theme brand.css',
});

const good = withTheme(lines`
  :root {
    --ink: #1b1a18;
  }
`);

export const explained = explain(findings, {
  'theme/syntax': {
    meaning:
      'A theme is a short CSS file: colours within ":root", and those of the dark scheme and of print in a media rule each. Other CSS is not taken, so that a theme can only change colours.',
    bad: withTheme(lines`
      body {
        --ink: #1b1a18;
      }
    `),
    good,
    remedy: 'Write the colours within ":root { … }".',
  },
  'theme/unknown-property': {
    meaning:
      'A theme can set the colours that the message names, and this is none of them. It may be spelt otherwise.',
    bad: withTheme(lines`
      :root {
        --inc: #1b1a18;
      }
    `),
    good,
    remedy: 'Write the name of one of the colours.',
  },
  'theme/duplicate-property': {
    meaning: 'A colour is set twice in the same place, and only one of the two can be shown.',
    bad: withTheme(lines`
      :root {
        --ink: #1b1a18;
        --ink: #222222;
      }
    `),
    good,
    remedy: 'Keep one of the two.',
  },
  'theme/not-a-colour': {
    meaning:
      'This is no colour, or it is one that depends on something else on the page. journeymap computes with the colours of a theme: it checks that they can be read, and draws pictures with them.',
    bad: withTheme(lines`
      :root {
        --ink: var(--brand);
      }
    `),
    good,
    remedy:
      'Write it as #1d4ed8, rgb(29 78 216), hsl(224 76% 48%), oklch(0.49 0.22 264), or by its CSS name.',
  },
  'theme/low-contrast': {
    meaning:
      'Two colours of the theme are so near to each other that many people cannot read the one on the other. The limits are those of WCAG 2.2, level AA.',
    bad: withTheme(lines`
      :root {
        --ink: #999999;
      }
    `),
    good,
    remedy: 'Take the colour that the message offers, or a darker or lighter one of your own.',
  },
});
