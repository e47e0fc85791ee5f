import { fill } from '../../i18n/labels.ts';
import { wordsFor, type Words } from '../../i18n/insights/words.ts';
import type { Found, Line } from '../../insights/insight.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { oneLine } from '../one-line.ts';
import type { InsightsWriter } from './insights-format.ts';

/** Insights as GitHub-flavoured Markdown: a heading a map, a heading an insight, a list of findings. */
export const markdown = (): InsightsWriter => ({
  start: () => '',
  map: ({ path, title, type, language, found }) => {
    const under = `*${inLine(type.label)}* · ${inLine(path)}`;
    const words = wordsFor(language.labels);
    const told = sections(found, words);
    const blocks = [
      `## ${inLine(title)}`,
      under,
      ...(told.length === 0 ? [inLine(words.text.nothing)] : told),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
  between: () => '\n',
  end: (overall) => {
    if (overall === false) return '';
    const words = wordsFor(overall.language);
    const told = sections(overall.found, words);
    if (told.length === 0) return '';
    const heading = fill(words.text.allMaps, { count: overall.maps });
    return `\n${[`## ${inLine(heading)}`, ...told].join('\n\n')}\n`;
  },
});

/** A text of several lines stands on one, as in a terminal: in a list of findings each is one line. */
const inLine = (text: string): string => escapeMarkdown(oneLine(text));

const sections = (found: readonly Found[], words: Words): string[] =>
  found.flatMap((each) => {
    const section = each.tell(words);
    if (section === false) return [];
    const { title, basis, lines } = section;
    return [
      `### ${inLine(title)}`,
      ...(basis === '' ? [] : [`*${inLine(basis)}*`]),
      ...(lines.length === 0 ? [] : [lines.map(item).join('\n')]),
    ];
  });

function item({ mark, figure, text, place, notes }: Line): string {
  const shown = [
    mark,
    figure === '' ? '' : `**${inLine(figure)}**`,
    inLine(text),
    place === '' ? '' : `· *${inLine(place)}*`,
    notes.length === 1 ? `— ${inLine(notes[0]!)}` : '',
  ];
  const head = `- ${shown.filter((part) => part !== '').join(' ')}`;
  return notes.length < 2 ? head : [head, ...notes.map((note) => `  - ${inLine(note)}`)].join('\n');
}
