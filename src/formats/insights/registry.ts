import type { InsightsFormat } from './insights-format.ts';

/** The forms that insights are printed in. A new one is a file and an entry here. */
export const insightsFormats: readonly InsightsFormat[] = [
  {
    id: 'pretty',
    summary: 'For people at a terminal.',
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    id: 'markdown',
    extension: 'md',
    summary: 'To paste into a pull request or a document.',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    id: 'json',
    summary: 'For programs: numbers with stable keys.',
    load: async () => (await import('./json.ts')).json,
  },
];
