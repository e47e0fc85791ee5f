import type { CurveBox } from './curve-box.ts';
import type { PointView } from './journey-view.ts';

/**
 * The room that the mark of a point takes: sideways as a part of a step, upwards as a part of the height of the curve.
 * A mark is 0.8 rem wide; steps are 10.5 rem wide or more on a screen, and the curve is 9 rem high.
 */
const mark = { across: 0.08, up: 0.1 };

/**
 * Moves points of several lines that would cover each other sideways, beside each other in the order of the lines.
 * Where a line ends they move away from its end only, because its label stands there. Heights stay as they are: they
 * are what was measured.
 */
export function dodged(lines: readonly (readonly PointView[])[], box: CurveBox): PointView[][] {
  const moved = lines.map((points) => [...points]);
  const ends = new Set(lines.map((points) => points.at(-1)?.step));
  const at = new Map<number, Place[]>();
  for (const [line, points] of lines.entries()) {
    for (const [index, point] of points.entries()) {
      const places = at.get(point.step);
      if (places === undefined) at.set(point.step, [{ line, index, point }]);
      else places.push({ line, index, point });
    }
  }
  for (const [step, places] of at) {
    for (const cluster of clusters(places, mark.up * box.height)) {
      const last = cluster.length - 1;
      const shift = ends.has(step) ? last : last / 2;
      for (const [rank, { line, index, point }] of cluster.entries()) {
        moved[line]![index] = { ...point, x: point.x + (rank - shift) * mark.across * box.step };
      }
    }
  }
  return moved;
}

interface Place {
  readonly line: number;
  readonly index: number;
  readonly point: PointView;
}

/** Points with less than `room` from one to the next above it, each cluster in the order of the lines. */
function clusters(places: readonly Place[], room: number): Place[][] {
  const found: Place[][] = [];
  let before = -Infinity;
  for (const place of places.toSorted((a, b) => a.point.y - b.point.y)) {
    if (place.point.y - before < room) found.at(-1)!.push(place);
    else found.push([place]);
    before = place.point.y;
  }
  return found.map((cluster) => cluster.toSorted((a, b) => a.line - b.line));
}
