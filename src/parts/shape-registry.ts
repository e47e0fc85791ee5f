import { documentShape, type PartShapes } from '../formats/json/shape/document.ts';
import * as backlog from './backlog/json-shape.ts';
import * as blueprint from './blueprint/json-shape.ts';
import * as channels from './channels/json-shape.ts';
import * as comparison from './comparison/json-shape.ts';
import * as evidence from './evidence/json-shape.ts';
import * as flow from './flow/json-shape.ts';
import * as kpis from './kpis/json-shape.ts';
import * as messages from './messages/json-shape.ts';
import { renderParts } from './registry.ts';
import * as subJourney from './sub-journey/json-shape.ts';
import * as time from './time/json-shape.ts';

/**
 * The shapes of what the parts add to the JSON output, by their ids. They stand apart from the registry of the parts,
 * because they are made with Zod: that takes time, and only the JSON Schema needs them.
 */
const shapes: Readonly<Record<string, PartShapes>> = {
  flow,
  time,
  blueprint,
  channels,
  comparison,
  kpis,
  backlog,
  messages,
  evidence,
  'sub-journey': subJourney,
};

/** The whole output. */
export const document = documentShape(renderParts.json, shapes);
