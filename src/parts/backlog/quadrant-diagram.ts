import type { RatedOpportunityView } from './backlog-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { mapTexts } from '../../formats/escape-view.ts';
import { narrowed, shortened } from '../../formats/mermaid/segments.ts';
import type { Drawing } from '../../formats/mermaid/diagrams/drawing.ts';
import { escapeQuadrant } from '../../formats/mermaid/diagrams/escape-quadrant.ts';

/** What templates/mermaid/quadrant.hbs sees as `diagram`. */
export interface QuadrantDiagram {
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels between the top of a quadrant and its name: clear of the points. */
  readonly namePadding: number;
  /** The most urgent first; those at one place follow each other. */
  readonly points: readonly QuadrantPoint[];
  /** What each point stands for in full, where a name had to be shortened. */
  readonly legend: readonly LegendEntry[];
}

export interface QuadrantPoint {
  readonly name: string;
  /** 0 to 1, with three decimals. */
  readonly x: string;
  readonly y: string;
  /** False for a name that stands below another one at the same place and shares its dot. */
  readonly dot: boolean;
}

export interface LegendEntry {
  readonly name: string;
  readonly impact: number;
  readonly feasibility: number;
}

const width = 1000;
const leastPlotHeight = 510;
const dotRadius = 5;
/** In pixels: what the title and the names of the axes take of the height, and a name of a point and of a quadrant. */
const besides = 90;
const lineHeight = 13;
const nameHeight = 20;
/** In terminal cells: what fits between two columns. */
const widestName = 29;
/** In terminal cells: what fits into the width in the letters of a title. */
const widestTitle = 90;
/** Parts of the width and height between a rating and the next. */
const columnGap = 0.2;
const rowGap = 0.19;
/** Below the lowest row, as above the highest. */
const margin = (1 - 4 * rowGap) / 2;

/** Opportunities by feasibility, to the right, and impact, upwards. */
export const quadrant: Drawing<QuadrantDiagram> = {
  lacks: ({ ratedOpportunities }) =>
    ratedOpportunities.length === 0 ? 'opportunities with "impact" and "feasibility"' : undefined,
  view: (view, longest) => mapTexts(view, escapeQuadrant, { diagram: diagramOf(view, longest) }),
};

function diagramOf(view: JourneyView, longest: number): QuadrantDiagram {
  // Stable: as they are written where the priority is the same.
  const opportunities = view.ratedOpportunities.toSorted((a, b) => b.priority - a.priority);
  const places = byPlace(opportunities);
  const lines = Math.max(1, ...places.map(({ length }) => length));
  const namePadding = lineHeight * lines + 8;
  // The names of the quadrants stand between the points of the middle row and those of the rows beside it.
  const plotHeight = Math.max(leastPlotHeight, Math.ceil((namePadding + nameHeight + dotRadius) / margin));
  return {
    title: escapeQuadrant(narrowed(view.title, widestTitle)),
    width,
    height: plotHeight + besides,
    namePadding,
    points: places.flatMap((place) => place.map((each, index) => pointOf(view, each, index, plotHeight))),
    legend: legendOf(view, opportunities, longest),
  };
}

/** Those that are rated alike, together. */
function byPlace(opportunities: readonly RatedOpportunityView[]): RatedOpportunityView[][] {
  const places = new Map<string, RatedOpportunityView[]>();
  for (const opportunity of opportunities) {
    const place = `${opportunity.impact} ${opportunity.feasibility}`;
    const there = places.get(place);
    if (there === undefined) places.set(place, [opportunity]);
    else there.push(opportunity);
  }
  return [...places.values()];
}

/** @param index how many names stand above this one at the same place */
function pointOf(
  view: JourneyView,
  opportunity: RatedOpportunityView,
  index: number,
  plotHeight: number,
): QuadrantPoint {
  const x = 0.5 + (opportunity.feasibility - 3) * columnGap;
  const y = 0.5 + (opportunity.impact - 3) * rowGap - (index * lineHeight) / plotHeight;
  return {
    name: escapeQuadrant(narrowed(nameOf(view, opportunity), widestName)),
    x: x.toFixed(3),
    y: y.toFixed(3),
    dot: index === 0,
  };
}

/** An opportunity without words is called by the step it belongs to: "Opportunities 3". */
const nameOf = ({ labels }: JourneyView, { text, step }: RatedOpportunityView): string =>
  shortened(text, Infinity) || `${labels.opportunities} ${step + 1}`;

function legendOf(
  view: JourneyView,
  opportunities: readonly RatedOpportunityView[],
  longest: number,
): LegendEntry[] {
  const names = opportunities.map((opportunity) => nameOf(view, opportunity));
  if (names.every((name) => narrowed(name, widestName) === name)) return [];
  return opportunities.map(({ impact, feasibility }, index) => ({
    name: escapeQuadrant(shortened(names[index]!, longest)),
    impact,
    feasibility,
  }));
}
