import { documentShape, type PartPlaces, type PartShapes } from '../formats/json/shape/document.ts';
import { json as backlogJson } from './backlog/json.ts';
import * as backlog from './backlog/json-shape.ts';
import { json as blueprintJson } from './blueprint/json.ts';
import * as blueprint from './blueprint/json-shape.ts';
import { json as channelsJson } from './channels/json.ts';
import * as channels from './channels/json-shape.ts';
import { json as comparisonJson } from './comparison/json.ts';
import * as comparison from './comparison/json-shape.ts';
import { json as evidenceJson } from './evidence/json.ts';
import * as evidence from './evidence/json-shape.ts';
import { json as flowJson } from './flow/json.ts';
import * as flow from './flow/json-shape.ts';
import { json as kpisJson } from './kpis/json.ts';
import * as kpis from './kpis/json-shape.ts';
import { json as messagesJson } from './messages/json.ts';
import * as messages from './messages/json-shape.ts';
import { json as subJourneyJson } from './sub-journey/json.ts';
import * as subJourney from './sub-journey/json-shape.ts';
import { json as timeJson } from './time/json.ts';
import * as time from './time/json-shape.ts';

/**
 * The shapes of what the parts add to the JSON output, in the order of the parts. They stand apart from the registry of the
 * parts, because they are made with Zod, which takes time and is needed by the JSON Schema alone; and because that schema
 * is made while the program is built, when the rest of the parts cannot run yet.
 */
const parts: readonly { readonly places: PartPlaces; readonly shapes: PartShapes }[] = [
  { places: flowJson, shapes: flow },
  { places: timeJson, shapes: time },
  { places: blueprintJson, shapes: blueprint },
  { places: channelsJson, shapes: channels },
  { places: comparisonJson, shapes: comparison },
  { places: kpisJson, shapes: kpis },
  { places: backlogJson, shapes: backlog },
  { places: messagesJson, shapes: messages },
  { places: evidenceJson, shapes: evidence },
  { places: subJourneyJson, shapes: subJourney },
];

/** The whole output. */
export const document = documentShape(
  parts.map(({ places }) => places),
  Object.fromEntries(parts.map(({ places, shapes }) => [places.id, shapes])),
);
