import { defaultContext } from '../../../../src/app/default-context.ts';
import type { DiagramId } from '../../../../src/formats/mermaid/diagrams/registry.ts';
import { render } from '../../../../src/formats/mermaid/mermaid.ts';
import type { JourneyView } from '../../../../src/view/journey-view.ts';
import { textOf } from '../../text-of.ts';

const context = defaultContext();

/** The text of a diagram, with the built-in templates. */
export const renderDiagram = (view: JourneyView, diagram: DiagramId): string =>
  textOf(render(view, { ...context, diagram }));
