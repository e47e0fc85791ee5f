import { explain, lines } from '../core/explanation.ts';
import * as findings from './yaml-findings.ts';

export const explained = explain(findings, {
  'yaml/empty': {
    meaning: 'There is nothing in the file but blanks and comments, so there is no map to show.',
    bad: lines`
      # The map of our coffee shop. To be written!
    `,
    good: lines`
      title: Coffee
      stages: [Awareness, Decision]
    `,
    remedy: 'Begin with a title and stages.',
  },
  'yaml/syntax': {
    meaning:
      'The file breaks a rule of YAML, the way in which maps are written: a quote or a bracket is not closed, a line stands too far to the left or to the right, or a colon is missing. What follows could mean anything, so it is not guessed.',
    bad: lines`
      title: Coffee
      stages:
        - name: "Decision
    `,
    good: lines`
      title: Coffee
      stages:
        - name: "Decision"
    `,
    remedy: 'Look at the marked place and at the line above it; the message says what is missing.',
  },
  'yaml/comment-in-text': {
    meaning:
      'A "#" behind a blank begins a comment, as YAML has it, also in the middle of a text without quotes. Comments behind a value are usual, so this is told only where the text seems to end in the middle of a sentence, or where "#1" or "#word" stands right behind it.',
    bad: lines`
      title: Coffee
      stages:
        - name: Decision
          thoughts: They are the #1 in town
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision  # where people buy
          thoughts: "They are the #1 in town"
    `,
    remedy: 'Put the whole text in quotes; put a comment on a line of its own.',
  },
  'yaml/too-deep': {
    meaning:
      'Lists and groups stand inside one another more than 64 levels deep. A map needs about eight; more come from a bracket typed by accident, or from a file made to do harm.',
    bad: { words: 'A file with 100 opening brackets in a row.' },
    good: { words: 'Stages, in them steps, in them what people do and feel: about eight levels.' },
    remedy: 'Look for a "[" or "{" that should not be there.',
  },
  'yaml/too-many-nodes': {
    meaning:
      'The file holds more than 50,000 values, each use of an alias (*name) counted as what it repeats. Nobody could read such a map.',
    bad: { words: 'A list of 60,000 actions at one step.' },
    good: { words: 'The ten actions that matter at that step.' },
    remedy: 'Split the journey into several maps, or sum up what repeats itself.',
  },
  'yaml/too-many-aliases': {
    meaning:
      'The file uses more than 100 aliases (*name). Each repeats what stands elsewhere, so a small file could become a huge one.',
    bad: { words: 'A list in which "*slow" stands 150 times.' },
    good: { words: 'The values themselves, written out.' },
    remedy: 'Write the values out; what several maps share can stand in a library ("use:").',
  },
  'yaml/too-much-text': {
    meaning:
      'With its aliases (*name) written out, the file holds more than 1 MiB of text. A small file can become that large where a long text is repeated many times.',
    bad: { words: 'A text of 50,000 characters, marked with &long and repeated 50 times with *long.' },
    good: { words: 'The text once, at the step that it belongs to.' },
    remedy: 'Repeat long texts less often, or shorten them.',
  },
  'yaml/duplicate-key': {
    meaning:
      'A key is written twice in the same place. Only one of the two could be shown, and the other would be lost without a word.',
    bad: lines`
      title: Coffee
      title: Tea
      stages: [Decision]
    `,
    good: lines`
      title: Coffee and tea
      stages: [Decision]
    `,
    remedy: 'Keep one of the two, or join what they say; where a list is possible, write both into it.',
  },
  'yaml/key-not-text': {
    meaning:
      'What stands before a colon is a key, and a key is a plain word. Here it is a list, a group or nothing.',
    bad: lines`
      [title]: Coffee
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      stages: [Decision]
    `,
    remedy: 'Write the key as a plain word before its colon.',
  },
  'yaml/unknown-alias': {
    meaning:
      'To YAML a word that begins with an asterisk repeats a value that was marked with the same word and "&" further up. There is no such mark here; mostly the asterisk was meant as a part of the text.',
    bad: lines`
      title: *Coffee
      stages: [Decision]
    `,
    good: lines`
      title: "*Coffee"
      stages: [Decision]
    `,
    remedy: 'Put the text in quotes, or mark the value that you want to repeat.',
  },
  'yaml/alias-cycle': {
    meaning: 'An alias (*name) stands inside the value that it repeats, which would have no end.',
    bad: lines`
      title: Coffee
      stages:
        - &decision
          name: Decision
          steps: [*decision]
    `,
    good: lines`
      title: Coffee
      stages:
        - name: Decision
          steps: [{ name: Compare }, { name: Pay }]
    `,
    remedy: 'Write out what you want to repeat.',
  },
  'yaml/unused-anchor': {
    meaning:
      'To YAML a word that begins with "&" is a mark, and no part of the text: it would be missing on the map. Nothing repeats what is marked here, so it was hardly meant as a mark.',
    bad: lines`
      title: &more coffee
      stages: [Decision]
    `,
    good: lines`
      title: "&more coffee"
      stages: [Decision]
    `,
    remedy: 'Put the text in quotes, or delete the mark.',
  },
  'yaml/tag': {
    meaning:
      'To YAML a word that begins with "!" says of which type a value is, and is no part of the text. Maps need no such types, and some programs can be made to do harm with them.',
    bad: lines`
      title: !new Coffee
      stages: [Decision]
    `,
    good: lines`
      title: "!new Coffee"
      stages: [Decision]
    `,
    remedy: 'Put the text in quotes, or delete the word with the "!".',
  },
  'yaml/directive': {
    meaning:
      'A line that begins with "%" before the document is an order to the YAML reader. Maps are always read in the same way and need none.',
    bad: lines`
      %YAML 1.1
      ---
      title: Coffee
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      stages: [Decision]
    `,
    remedy: 'Delete the line. If it is a text, put it in quotes behind its key.',
  },
  'yaml/several-documents': {
    meaning:
      'A line of three hyphens begins a second document. A file holds one map, and the second one would not be shown.',
    bad: lines`
      title: Coffee
      stages: [Decision]
      ---
      title: Tea
      stages: [Decision]
    `,
    good: lines`
      title: Coffee
      stages: [Decision]
    `,
    remedy: 'Move the second map into a file of its own. If nothing follows the hyphens, delete them.',
  },
});
