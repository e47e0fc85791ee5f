import type { SupportLevel } from '../../view/support/support-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { mapTexts } from '../escape-view.ts';
import { finishText } from '../finish-text.ts';
import type { RenderContext } from '../format.ts';
import { fittingDiagram } from '../mermaid/mermaid.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What templates/markdown/page.hbs sees: the view with all texts escaped, and the Mermaid diagram in a fence. */
export interface PageView extends JourneyView {
  /** `''` where Mermaid would draw an error picture: the table below says it all. */
  readonly diagram: string;
  /** True for opportunities weighed in several ways, which have a table each. */
  readonly severalGroups: boolean;
  /** How well a claim is supported, as a disc that is as full as its evidence. */
  readonly discs: Readonly<Record<SupportLevel, string>>;
  /** The addresses of the evidence, in its order: in them an escape would be a part of the address. */
  readonly addresses: readonly string[];
}

const discs = { confirmed: '●', thin: '◐', assumed: '○' };

/** The journey as GitHub-flavoured Markdown: who travels, the diagram, and a table with a row for each step. */
export function render(view: JourneyView, context: RenderContext): string {
  const diagram = fenced(fittingDiagram(view, 'journey', context.templates));
  const page: PageView = mapTexts(view, escapeMarkdown, {
    diagram,
    severalGroups: view.backlog !== false && view.backlog.groups.length > 1,
    discs,
    addresses: addressesIn(view),
  });
  return finishText(context.templates.render('markdown/page.hbs', page));
}

const addressesIn = ({ evidence }: JourneyView): string[] =>
  evidence === false ? [] : evidence.sources.map(({ url }) => url);

function fenced(diagram: string | undefined): string {
  if (diagram === undefined) return '';
  const longestRun = Math.max(0, ...(diagram.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}mermaid\n${diagram}${fence}`;
}
