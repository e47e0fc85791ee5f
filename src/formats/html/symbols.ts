import { icons } from 'virtual:icons';
import type { JourneyView } from '../../view/journey-view.ts';
import type { IconName } from './icon-names.ts';
import type { FaceId } from './faces.ts';

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

function strokeOf(width: number, fill = 'none'): string {
  return `fill="${fill}" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

/** A drawing that `<use>` puts in: it takes its colour from where it stands. Our own markup: no text of a map comes in here. */
export interface DrawnSymbol {
  readonly id: string;
  /** `viewBox` and paint. */
  readonly attributes: string;
  /** What is inside the element. */
  readonly content: string;
}

const faces: readonly DrawnSymbol[] = (Object.keys(mouths) as FaceId[]).map((face) => ({
  id: `face-${face}`,
  attributes: `viewBox="0 0 20 20" ${faceStroke}`,
  content: `${face === 'unknown' ? '' : eyes}${mouths[face]}`,
}));

/** All faces, and the icons that a page of this map uses. */
export function symbolsOf({ lanes }: Pick<JourneyView, 'lanes'>): DrawnSymbol[] {
  const inLanes = lanes.flatMap(({ icon, cells }) => [
    icon,
    ...cells.flatMap(({ items }) =>
      items.flatMap((item) => [item.icon, ...item.details.map((detail) => detail.icon)]),
    ),
  ]);
  const used = new Set([...inLanes, 'star']);
  const names = [...used].filter((name): name is IconName => Object.hasOwn(icons, name)).toSorted();
  return [...faces, ...names.map(iconSymbol)];
}

const iconSymbol = (name: IconName): DrawnSymbol => ({
  id: `icon-${name}`,
  attributes: `viewBox="0 0 24 24" ${name === 'star' ? strokeOf(2, 'currentColor') : iconStroke}`,
  content: icons[name] ?? '',
});

/** Definitions for `<use>`. */
export const symbolSheet = (symbols: readonly DrawnSymbol[]): string =>
  symbols
    .map(({ id, attributes, content }) => `<symbol id="${id}" ${attributes}>${content}</symbol>`)
    .join('');
