import type { MarkdownPart } from '../../formats/markdown/markdown-part.ts';

export const markdown: MarkdownPart = { id: 'comparison', slot: 'before' };
