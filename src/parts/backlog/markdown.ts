import type { MarkdownPart } from '../../formats/markdown/markdown-part.ts';

export const markdown: MarkdownPart = {
  id: 'backlog',
  slot: 'after',
  fields: ({ backlog }) => ({
    /** True for opportunities weighed in several ways, which have a table each. */
    severalGroups: backlog !== false && backlog.groups.length > 1,
  }),
};
