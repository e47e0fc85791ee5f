import { icons } from 'virtual:icons';
import type { JourneyView, Marker, MarkerShape } from '../../view/journey-view.ts';
import { strokeOf, type DrawnSymbol } from './drawn-symbol.ts';
import type { FaceId } from './faces.ts';
import type { PageModel } from './page-model.ts';
import { isMarked } from './tracks.ts';

/** The mouths of the faces: five shapes, so that a face tells its valence without its colour. */
const mouths: Readonly<Record<FaceId, string>> = {
  best: '<path d="M5.9 11a4.1 4.1 0 0 0 8.2 0z" fill="currentColor"/>',
  good: '<path d="M6 11.2c1.9 2.8 6.1 2.8 8 0"/>',
  neutral: '<path d="M6.3 12.6h7.4"/>',
  bad: '<path d="M6 13.8c1.9-2.8 6.1-2.8 8 0"/>',
  worst: '<path d="M5.6 14.4c1.9-4.4 6.9-4.4 8.8 0M5.2 5.2l2.6 1M14.8 5.2l-2.6 1"/>',
  unknown: '<path d="M8 7.6c0-2.6 4-2.6 4-.1 0 1.6-2 1.8-2 3.6M10 13.9v.1"/>',
};

const eyes = '<path d="M7 7.7v.1M13 7.7v.1"/>';

const faceStroke = strokeOf(1.6);
const iconStroke = strokeOf(2);

const faces: readonly DrawnSymbol[] = (Object.keys(mouths) as FaceId[]).map((face) => ({
  id: `face-${face}`,
  attributes: `viewBox="0 0 20 20" ${faceStroke}`,
  content: `${face === 'unknown' ? '' : eyes}${mouths[face]}`,
}));

/** The outlines of the personas' marks, of about the same weight. */
const markers: Readonly<Record<MarkerShape, string>> = {
  circle: '<circle cx="10" cy="10" r="7"/>',
  square: '<path d="M3.8 3.8h12.4v12.4H3.8z"/>',
  diamond: '<path d="M10 1.6l8.4 8.4-8.4 8.4L1.6 10z"/>',
  triangle: '<path d="M10 2.4l8.2 14.4H1.8z"/>',
  cross: '<path d="M7 2h6v5h5v6h-5v5H7v-5H2V7h5z"/>',
  star: '<path d="M10 1l2.7 5.9 6.4.7-4.8 4.3 1.4 6.4L10 15.1l-5.7 3.2 1.4-6.4L.9 7.6l6.4-.7z"/>',
};

/** The marks of personas, with a ring in the colour of the ground, so that one is seen on the line of another. */
function markerSymbol(marker: Marker): DrawnSymbol {
  const shape = marker.replace('open-', '') as MarkerShape;
  return {
    id: `marker-${marker}`,
    attributes:
      'viewBox="-1.5 -1.5 23 23" fill="currentColor" stroke="var(--ground)" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"',
    content: markers[shape] + (marker === shape ? '' : opening(shape)),
  };
}

/** How large the opening of a mark is, as a part of the mark; and where a shape has its middle. */
const openPart = 0.45;
const middles: Partial<Readonly<Record<MarkerShape, number>>> = { triangle: 12 };

function opening(shape: MarkerShape): string {
  const moved = (middle: number): string => (middle * (1 - openPart)).toFixed(2);
  const { [shape]: middle = 10 } = middles;
  return `<g transform="translate(${moved(10)} ${moved(middle)}) scale(${openPart})" fill="var(--ground)" stroke="none">${markers[shape]}</g>`;
}

/** All faces, the icons that a page of this map uses, and the marks where they tell personas apart. */
export function symbolsOf(
  view: JourneyView,
  { parts, stages }: Pick<PageModel, 'parts' | 'stages'>,
): DrawnSymbol[] {
  const inLanes = view.lanes.flatMap(({ icon, cells }) => [
    icon,
    ...cells.flatMap(({ items }) =>
      items.flatMap((item) => [item.icon, ...item.details.map((detail) => detail.icon)]),
    ),
  ]);
  const used = new Set([
    ...inLanes,
    ...stages.map(({ icon }) => icon),
    ...parts.flatMap(({ icons: ofPart = [] }) => ofPart),
    'star',
  ]);
  const names = [...used].filter((name) => Object.hasOwn(icons, name)).toSorted();
  const marks = isMarked(view) ? [...new Set(view.personas.map(({ marker }) => marker))].toSorted() : [];
  return [
    ...faces,
    ...names.map(iconSymbol),
    ...marks.map(markerSymbol),
    ...parts.flatMap(({ symbols = [] }) => symbols),
  ];
}

const iconSymbol = (name: string): DrawnSymbol => ({
  id: `icon-${name}`,
  attributes: `viewBox="0 0 24 24" ${name === 'star' ? strokeOf(2, 'currentColor') : iconStroke}`,
  content: icons[name] ?? '',
});

/** Definitions for `<use>`. */
export const symbolSheet = (symbols: readonly DrawnSymbol[]): string =>
  symbols
    .map(({ id, attributes, content }) => `<symbol id="${id}" ${attributes}>${content}</symbol>`)
    .join('');
