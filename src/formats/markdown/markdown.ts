import type { SupportLevel } from '../../view/support/support-view.ts';
import type { CellView, JourneyView } from '../../view/journey-view.ts';
import { finishText } from '../finish-text.ts';
import type { RenderContext } from '../format.ts';
import { fittingDiagram } from '../mermaid/mermaid.ts';
import { Ready } from '../ready.ts';
import type { MarkdownPart } from './markdown-part.ts';

/** What templates/markdown/page.hbs sees: the view, whose texts are escaped on their way, and the Mermaid diagram in a fence. */
export interface PageView extends JourneyView {
  /** Empty where nothing was measured, or where Mermaid would draw an error picture: the table below says it all. */
  readonly diagram: Ready;
  /** How well a claim is supported, as a disc that is as full as its evidence. */
  readonly discs: Readonly<Record<SupportLevel, string>>;
  /** What the parts of the map say before its table, and after it. */
  readonly before: readonly PartSlot[];
  readonly after: readonly PartSlot[];
}

interface PartSlot {
  readonly partial: string;
}

const discs = { confirmed: '●', thin: '◐', assumed: '○' };

/** The journey as GitHub-flavoured Markdown: who travels, the diagram, and a table with a row for each step. */
export function render(view: JourneyView, context: RenderContext): string {
  const { markdown: parts } = context.parts;
  const page: PageView = {
    ...view,
    // The stars that a lane may have without any item stand beside the names of the steps.
    lanes: view.lanes.filter(({ look, cells }) => look !== 'curve' || cells.some(hasItems)),
    diagram: new Ready(
      view.steps.some(({ feeling }) => feeling.measured)
        ? fenced(fittingDiagram(view, 'journey', context))
        : '',
    ),
    discs,
    before: slots(parts, 'before'),
    after: slots(parts, 'after'),
    ...(Object.assign({}, ...parts.map((part) => part.fields?.(view))) as object),
  };
  return finishText(context.templates.render('markdown/page.hbs', page));
}

const hasItems = ({ items }: CellView): boolean => items.length > 0;

const slots = (parts: readonly MarkdownPart[], slot: MarkdownPart['slot']): PartSlot[] =>
  parts.filter((part) => part.slot === slot).map(({ id }) => ({ partial: `parts/${id}/part.md` }));

function fenced(diagram: string | undefined): string {
  if (diagram === undefined) return '';
  const longestRun = Math.max(0, ...(diagram.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}mermaid\n${diagram}${fence}`;
}
