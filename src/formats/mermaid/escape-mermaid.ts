import { oneLine } from '../one-line.ts';

/**
 * What Mermaid's `journey` grammar, its comments or its HTML clean-up would eat; and the marks (ﬂ° ¶ß) that it puts in
 * place of entities while it parses.
 */
const special = /[#;:%<>&"`\\_]|ﬂ(?=°)|¶(?=ß)/g;
const keyword = /^(?:journey|title|section|accTitle|accDescr)/i;

/** Decimal is the only kind of entity that Mermaid keeps. */
const entity = (character: string): string => `#${character.codePointAt(0)};`;

/**
 * A title, section or task of a `journey` diagram, on one line. Mermaid draws exactly the given text. A text that
 * starts like a keyword would be taken for one, so its first letter is written as an entity.
 */
export function escapeMermaid(text: string): string {
  return oneLine(text)
    .replace(special, entity)
    .replace(keyword, (word) => entity(word) + word.slice(1));
}

/** Stand-ins for what the grammar would eat in the name of an actor, where entities are no help. */
const lookAlikes: Readonly<Record<string, string>> = {
  '#': '＃',
  ';': '；',
  ':': '：',
  ',': '，',
  '<': '＜',
  '>': '＞',
  '&': '＆',
  '"': '＂',
  '%': '％',
};

/**
 * The name of an actor. Mermaid's legend breaks long names, and would break them inside an entity, so the few
 * characters that the grammar eats become their full-width look-alikes. A word too wide for the legend is broken
 * with spaces: Mermaid itself would cut an emoji in half.
 */
export function escapeMermaidActor(name: string): string {
  return oneLine(name)
    .replace(/[#;:,<>&"%]/g, (character) => lookAlikes[character]!)
    .replace(/ﬂ(?=°)/g, 'fl')
    .replace(/¶(?=ß)/g, '¶ ')
    .replace(/\S+/g, breakWord);
}

/** In terminal cells; about the 360 pixels that the legend has. */
const widestWord = 40;

function breakWord(word: string): string {
  if (word.length * 2 <= widestWord) return word;
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    const cells = segment.codePointAt(0)! < 0x1100 ? 1 : 2;
    if (width + cells > widestWord) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += segment;
    width += cells;
  }
  return [...lines, line].join(' ');
}
