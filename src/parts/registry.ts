import type { ExplainedFinding } from '../core/explanation.ts';
import type { Translation } from '../core/translation.ts';
import type { RenderParts } from '../formats/render-parts.ts';
import type { InsightPart } from '../insights/insight-part.ts';
import type { PartView } from '../view/part-view.ts';
import { backlog } from './backlog/part.ts';
import { blueprint } from './blueprint/part.ts';
import { channels } from './channels/part.ts';
import { comparison } from './comparison/part.ts';
import { evidence } from './evidence/part.ts';
import { flow } from './flow/part.ts';
import { kpis } from './kpis/part.ts';
import { messages } from './messages/part.ts';
import type { Part } from './part.ts';
import { subJourney } from './sub-journey/part.ts';
import { time } from './time/part.ts';

/**
 * The parts of a map, in the order that they stand in where a frame has a slot for them, and in which each can read what
 * those before it made. A new part is its rooms and a line here: no other file names all parts.
 */
const parts: readonly Part[] = [
  flow,
  time,
  blueprint,
  channels,
  comparison,
  kpis,
  backlog,
  messages,
  evidence,
  subJourney,
];

export const viewParts: readonly PartView[] = parts.map(({ view }) => view);

export const renderParts: RenderParts = {
  page: parts.flatMap(({ page = [] }) => page),
  words: parts.flatMap(({ words = [] }) => words),
  markdown: parts.flatMap(({ markdown = [] }) => markdown),
  json: parts.flatMap(({ json = [] }) => json),
  drawings: Object.assign({}, ...parts.map(({ drawings }) => drawings)) as RenderParts['drawings'],
};

export const loadInsightParts = (): Promise<InsightPart[]> =>
  Promise.all(
    parts.flatMap(({ insights }) =>
      insights === undefined ? [] : [insights().then((room) => room.insights)],
    ),
  );

/** What the findings of the parts mean. */
export const loadExplanations = async (): Promise<ExplainedFinding[]> => {
  const rooms = await Promise.all(parts.map(({ findings }) => findings?.explanations()));
  return rooms.flatMap((room) => room?.explained ?? []);
};

/** What the parts say in Indonesian when they find something. */
export const loadIndonesian = async (): Promise<Translation[]> => {
  const rooms = await Promise.all(parts.map(({ findings }) => findings?.indonesian()));
  return rooms.flatMap((room) => room?.indonesian ?? []);
};
