import type { JourneyView } from '../../../view/journey-view.ts';

/** What one kind of Mermaid diagram makes of a journey. Its template is called after its id. */
export interface Drawing<Diagram extends object = object> {
  /**
   * What the diagram shows and this journey has nothing of, in words that follow "It shows": the diagram then comes
   * out empty. `undefined` where there is something to draw.
   */
  lacks(view: JourneyView): string | undefined;
  /**
   * What the template sees: the view and the diagram made of it, all texts escaped for its grammar.
   * @param longest the most characters that a name may have; a longer one ends in an ellipsis
   */
  view(view: JourneyView, longest: number): DiagramView<Diagram>;
}

export interface DiagramView<Diagram extends object> extends JourneyView {
  readonly diagram: Diagram;
}
