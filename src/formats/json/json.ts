import type { JourneyView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import { backlogOf, painPointOf } from '../../parts/backlog/json.ts';
import { channelsOf } from '../../parts/channels/json.ts';
import { comparisonOf } from '../../parts/comparison/json.ts';
import { evidenceOf } from '../../parts/evidence/json.ts';
import { figureOf } from './figures.ts';
import { flowOf } from '../../parts/flow/json.ts';
import { kpisOf } from '../../parts/kpis/json.ts';
import { messagesOf } from '../../parts/messages/json.ts';
import { personaOf } from './persona.ts';
import type { JourneyDocument } from './shape/document.ts';
import { stagesOf } from './stage.ts';
import { stepsOf } from './step.ts';
import { supportOf } from './support.ts';

/** The map for other programs: what it says and what was computed of it, and nothing of how it is drawn. */
export const render = (view: JourneyView): string => `${JSON.stringify(documentOf(view), null, 2)}\n`;

/** What {@link render} writes, as data. */
export function documentOf(view: JourneyView): JourneyDocument {
  const support = supportOf(view.evidence);
  const { content, labels, direction } = view.language;
  return {
    schemaVersion: 1,
    title: view.title,
    description: textOrNull(view.description),
    scenario: textOrNull(view.scenario),
    owner: textOrNull(view.owner),
    type: view.type.id,
    language: { content, labels, direction },
    personas: view.personas.map(personaOf),
    stages: stagesOf(view),
    steps: stepsOf(view, support),
    channels: channelsOf(view),
    flow: flowOf(view.flow),
    figures: view.figures.map(figureOf),
    kpis: kpisOf(view, support),
    evidence: evidenceOf(view),
    painPoints: view.painPoints.map((pain) => painPointOf(pain, support)),
    backlog: backlogOf(view.backlog, support),
    messages: messagesOf(view),
    comparison: comparisonOf(view.comparison),
  };
}
