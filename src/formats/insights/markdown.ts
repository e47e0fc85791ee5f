import { fill } from '../../i18n/labels.ts';
import { wordsFor, type Words } from '../../i18n/insights/words.ts';
import type { Found, Line } from '../../insights/insight.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { InsightsWriter } from './insights-format.ts';

/** Insights as GitHub-flavoured Markdown: a heading a map, a heading an insight, a list of findings. */
export const markdown = (): InsightsWriter => ({
  start: () => '',
  map: ({ path, title, type, language, found }) => {
    const under = `*${escapeMarkdown(type.label)}* · ${escapeMarkdown(path)}`;
    const words = wordsFor(language.labels);
    const told = sections(found, words);
    const blocks = [
      `## ${escapeMarkdown(title)}`,
      under,
      ...(told.length === 0 ? [escapeMarkdown(words.text.nothing)] : told),
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
    return `\n${[`## ${escapeMarkdown(heading)}`, ...told].join('\n\n')}\n`;
  },
});

const sections = (found: readonly Found[], words: Words): string[] =>
  found.flatMap((each) => {
    const section = each.tell(words);
    if (section === false) return [];
    const { title, basis, lines } = section;
    return [
      `### ${escapeMarkdown(title)}`,
      ...(basis === '' ? [] : [`*${escapeMarkdown(basis)}*`]),
      ...(lines.length === 0 ? [] : [lines.map(item).join('\n')]),
    ];
  });

function item({ mark, figure, text, place, notes }: Line): string {
  const shown = [
    mark,
    figure === '' ? '' : `**${escapeMarkdown(figure)}**`,
    escapeMarkdown(text),
    place === '' ? '' : `· *${escapeMarkdown(place)}*`,
    notes.length === 1 ? `— ${escapeMarkdown(notes[0]!)}` : '',
  ];
  const head = `- ${shown.filter((part) => part !== '').join(' ')}`;
  return notes.length < 2 ? head : [head, ...notes.map((note) => `  - ${escapeMarkdown(note)}`)].join('\n');
}
