import { explain, lines } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const good = {
  files: {
    'map.journey.yaml': lines`
      title: "Coffee ☕"
      stages: [Decision]
    `,
  },
  command: 'journeymap build -f png',
};

export const explained = explain(findings, {
  'font/missing-character': {
    meaning:
      'Letters in a picture are drawn with fonts: those that come with journeymap, and those of your system. None of them has this character, so the picture shows an empty box in its place.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: "Coffee \u0378"
          stages: [Decision]
        `,
      },
      command: 'journeymap build -f png',
    },
    good,
    remedy: 'Give a font that has the character with --font, or with "fonts:" in the config file.',
  },
  'font/more-missing-characters': {
    meaning:
      'No font has many characters of this map: mostly those of a whole script. The first ten are told one by one, and this tells how many more there are.',
    bad: { words: 'A map in a script that no font of your system has.' },
    good: { words: 'The same map, built with a font for that script: --font NotoSerifTibetan.ttf' },
    remedy: 'Give a font for the script with --font, or with "fonts:" in the config file.',
  },
});
