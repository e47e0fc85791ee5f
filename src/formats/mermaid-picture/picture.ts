import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { tooLong } from '../mermaid/findings.ts';
import { render as renderDiagram } from '../mermaid/mermaid.ts';
import { oneLine } from '../one-line.ts';
import type { MermaidPicture } from '../unfinished.ts';
import { inWords } from './in-words.ts';

/** A picture refers to nothing outside of itself. */
const linkLine = /^ *click \w+ href "[^"\n]*"\n/gm;

/** A diagram that Mermaid draws in a browser, from the same text as the `mermaid` format writes. */
export function picture(view: JourneyView, context: RenderContext, as: MermaidPicture['as']): Rendered {
  const rendered = renderDiagram(view, context);
  const { body, notes } = typeof rendered === 'string' ? { body: rendered, notes: [] } : rendered;
  if (typeof body !== 'string') throw new Error('A Mermaid diagram is a text');
  return {
    body: {
      kind: 'mermaid',
      as,
      text: body.replaceAll(linkLine, ''),
      scale: context.options.scale,
      title: oneLine(view.title),
      description: inWords(view, context.parts.words),
    },
    // Our own Mermaid is told to draw texts of any length.
    notes: notes.filter(({ code }) => code !== tooLong.code),
  };
}
