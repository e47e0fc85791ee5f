import type { JourneyView } from '../../view/journey-view.ts';
import { finishText } from '../finish-text.ts';
import type { RenderContext, Rendered } from '../format.ts';
import type { TemplateSet } from '../templates/template-set.ts';
import { diagramView } from './diagram-view.ts';

/** Mermaid draws an error picture in place of a longer text (its `maxTextSize`, which GitHub leaves as it is). */
export const mermaidLimit = 50_000;

/** Lengths that names are cut to, one after the other, until the diagram fits. */
const shorter = [Infinity, 80, 40, 20];

const tooLong = `%% Longer than the ${mermaidLimit} characters that Mermaid draws: split the journey, or raise maxTextSize.\n`;

/**
 * The journey as a Mermaid user-journey diagram. Where it is longer than Mermaid draws, long names are shortened
 * (with an ellipsis); where even that does not help, it is written whole under a comment that says so.
 */
export function render(view: JourneyView, context: RenderContext): string | Rendered {
  const diagram = fittingDiagram(view, context);
  if (diagram !== undefined) return diagram;
  const note = { code: 'mermaid/too-long', args: { limit: mermaidLimit }, near: '' } as const;
  return { body: tooLong + draw(view, context, Infinity), notes: [note] };
}

/** Diagrams already drawn: the Markdown page and the diagram file of a map hold the same one. */
const drawn = new WeakMap<TemplateSet, WeakMap<JourneyView, string | undefined>>();

/** The diagram, its names shortened as far as is needed; nothing where Mermaid would refuse it all the same. */
export function fittingDiagram(view: JourneyView, context: RenderContext): string | undefined {
  let known = drawn.get(context.templates);
  if (known === undefined) drawn.set(context.templates, (known = new WeakMap()));
  if (!known.has(view)) known.set(view, shortenToFit(view, context));
  return known.get(view);
}

function shortenToFit(view: JourneyView, context: RenderContext): string | undefined {
  for (const longest of shorter) {
    const diagram = draw(view, context, longest);
    if (diagram.length <= mermaidLimit) return diagram;
  }
  return undefined;
}

const draw = (view: JourneyView, { templates }: RenderContext, longest: number): string =>
  finishText(templates.render('mermaid/journey.hbs', diagramView(view, longest)));
