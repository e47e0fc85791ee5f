import { explain, lines } from '../core/explanation.ts';
import * as findings from './text-findings.ts';

export const explained = explain(findings, {
  'text/not-utf-8': {
    meaning:
      'A map is read as UTF-8, the encoding that nearly every program writes today. Read in another one, letters such as é and ü would come out wrong.',
    bad: { words: 'A map that an old program saved as Windows-1252 or as UTF-16.' },
    good: { words: 'The same map, saved as UTF-8.' },
    remedy:
      'Save the file as UTF-8: in VS Code, click the encoding in the status bar and choose "Save with Encoding".',
  },
  'text/too-large': {
    meaning:
      'A map may be 1 MiB large, far more than a person can read. A larger file is hardly a map, and it is not read, so that it cannot make a build stand still.',
    bad: { words: 'A file of 2 MiB that a program wrote, with one stage for each row of a log.' },
    good: { words: 'A map of a few pages: the stages that people talk about.' },
    remedy: 'Split the journey into several maps, or leave the raw data in a file of its own.',
  },
  'text/control-character': {
    meaning:
      'The text holds a character that nobody can see and that terminals and browsers may take for a command. It comes along when text is pasted from another program; in double quotes an escape makes one, too.',
    bad: lines`
      title: "Coffee\a shop"
      stages: [Decision]
    `,
    good: lines`
      title: "Coffee shop"
      stages: [Decision]
    `,
    remedy: 'Delete the character; if you cannot see it, type the text again.',
  },
  'text/bidi-control': {
    meaning:
      'The text holds an invisible character that turns the direction of what follows, so that people read something else than what is written. Arabic and Hebrew need none of them here: the direction follows from the letters.',
    bad: lines`
      title: "Coffee \u202e shop"
      stages: [Decision]
    `,
    good: lines`
      title: "Coffee shop"
      stages: [Decision]
    `,
    remedy: 'Delete the character; if you cannot see it, type the text again.',
  },
  'text/lone-surrogate': {
    meaning:
      'Emoji and rare characters are stored as two halves, and here one half stands alone. It happens when a program cuts a text in the middle of such a character; no program can show it.',
    bad: lines`
      title: "Coffee \ud83d"
      stages: [Decision]
    `,
    good: lines`
      title: "Coffee ☕"
      stages: [Decision]
    `,
    remedy: 'Type the character again, or delete it.',
  },
});
