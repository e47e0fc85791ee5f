import type { Format } from './format.ts';

/** The output formats. A new one is a file and an entry here. */
export const formats: readonly Format[] = [
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html',
    needsBrowser: false,
    binary: false,
    finishedBy: undefined,
    drawsDiagram: false,
    summary: 'A page of its own: the map as a table, with the emotion curve.',
    load: () => import('./html/html.ts'),
  },
  {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    needsBrowser: false,
    binary: false,
    finishedBy: undefined,
    drawsDiagram: false,
    summary: 'GitHub-flavoured Markdown: the personas, a diagram, the map as a table.',
    load: () => import('./markdown/markdown.ts'),
  },
  {
    id: 'mermaid',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid',
    needsBrowser: false,
    binary: false,
    finishedBy: undefined,
    drawsDiagram: true,
    summary: 'A Mermaid diagram: see --diagram.',
    load: () => import('./mermaid/mermaid.ts'),
  },
  {
    id: 'curve-svg',
    extension: 'curve.svg',
    mediaType: 'image/svg+xml',
    needsBrowser: false,
    binary: false,
    finishedBy: undefined,
    drawsDiagram: false,
    summary: 'The emotion curve alone: a small SVG for a README.',
    load: () => import('./curve/curve-svg.ts'),
  },
];
