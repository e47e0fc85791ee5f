import { Ready } from '../../formats/ready.ts';
import type { MarkdownPart } from '../../formats/markdown/markdown-part.ts';

export const markdown: MarkdownPart = {
  id: 'evidence',
  slot: 'after',
  fields: ({ evidence }) => ({
    /** The addresses of the sources, in their order: in them an escape would be a part of the address. */
    addresses: evidence === false ? [] : evidence.sources.map(({ url }) => new Ready(url)),
  }),
};
