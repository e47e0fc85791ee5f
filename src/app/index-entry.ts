import type { IndexEntry } from '../formats/format.ts';
import type { JourneyView } from '../view/journey-view.ts';

/** What the page of all maps says of a map, copied so that the view itself can be let go. */
export function indexEntry(
  { title, type, language, personas, curve }: JourneyView,
  path: string,
): IndexEntry {
  const { measured, width, height, baseline } = curve;
  return {
    title,
    type,
    language,
    personas: personas.map(({ name, initial, number, hue }) => ({ name, initial, number, hue })),
    curve: {
      measured,
      width,
      height,
      baseline,
      tracks: curve.tracks.map((track) => ({
        kind: track.kind,
        personas: track.personas.map(({ hue, marker }) => ({ hue, marker })),
        runs: track.runs.map(({ line }) => ({ line })),
        points: track.points.map(({ x, y, top, bottom, tone }) => ({ x, y, top, bottom, tone })),
        bridges: track.bridges,
      })),
    },
    path,
  };
}
