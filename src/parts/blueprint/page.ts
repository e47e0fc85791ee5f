import type { PagePart } from '../../formats/html/page-part.ts';

export const page: PagePart = {
  id: 'blueprint',
  onPage: ({ lanes }) => lanes.some(({ look }) => look === 'card') && { styles: true },
};
