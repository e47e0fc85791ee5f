import type { JourneyView } from '../../view/journey-view.ts';
import { finishText } from '../finish-text.ts';
import type { Note, RenderContext, Rendered } from '../format.ts';
import type { TemplateSet } from '../templates/template-set.ts';
import { drawings } from './diagrams/drawings.ts';
import type { Drawing } from './diagrams/drawing.ts';
import type { DiagramId } from './diagrams/registry.ts';
import * as finding from './findings.ts';

/** Mermaid draws an error picture in place of a longer text (its `maxTextSize`, which GitHub leaves as it is). */
export const mermaidLimit = 50_000;

/** Lengths that names are cut to, one after the other, until the diagram fits. */
const shorter = [Infinity, 80, 40, 20];

const tooLong = `%% Longer than the ${mermaidLimit} characters that Mermaid draws: split the journey, or raise maxTextSize.\n`;

/**
 * The journey as a Mermaid diagram. Where it is longer than Mermaid draws, long names are shortened (with an
 * ellipsis); where even that does not help, it is written whole under a comment that says so. A diagram of what the
 * journey has nothing of is empty, and a note says so.
 */
export function render(view: JourneyView, context: RenderContext): string | Rendered {
  const { diagram: id } = context;
  const notes: Note[] = [];
  const needs = drawingOf(id, context).lacks(view);
  if (needs !== undefined) notes.push({ ...finding.nothingToDraw.told({ diagram: id, needs }), near: '' });
  let body = fittingDiagram(view, id, context);
  if (body === undefined) {
    notes.push({ ...finding.tooLong.told({ limit: mermaidLimit }), near: '' });
    body = tooLong + draw(view, id, context, Infinity);
  }
  return notes.length === 0 ? body : { body, notes };
}

/** What a diagram is drawn with. */
type Drawn = Pick<RenderContext, 'templates' | 'parts'>;

/** Diagrams already drawn: the Markdown page, the diagram file and the pictures of a map hold the same one. */
const drawn = new WeakMap<TemplateSet, WeakMap<JourneyView, Map<DiagramId, string | undefined>>>();

/** The diagram, its names shortened as far as is needed; nothing where Mermaid would refuse it all the same. */
export function fittingDiagram(view: JourneyView, id: DiagramId, context: Drawn): string | undefined {
  const { templates } = context;
  let ofTemplates = drawn.get(templates);
  if (ofTemplates === undefined) drawn.set(templates, (ofTemplates = new WeakMap()));
  let ofView = ofTemplates.get(view);
  if (ofView === undefined) ofTemplates.set(view, (ofView = new Map()));
  if (!ofView.has(id)) ofView.set(id, shortenToFit(view, id, context));
  return ofView.get(id);
}

function shortenToFit(view: JourneyView, id: DiagramId, context: Drawn): string | undefined {
  for (const longest of shorter) {
    const diagram = draw(view, id, context, longest);
    if (diagram.length <= mermaidLimit) return diagram;
  }
  return undefined;
}

const draw = (view: JourneyView, id: DiagramId, context: Drawn, longest: number): string =>
  finishText(context.templates.render(`mermaid/${id}.hbs`, drawingOf(id, context).view(view, longest)));

/** Those of every map, and those that parts of it draw. */
function drawingOf(id: DiagramId, { parts }: Drawn): Drawing {
  const drawing = drawings[id] ?? parts.drawings[id];
  if (drawing === undefined) throw new Error(`Nothing draws the diagram ${id}`);
  return drawing;
}
