import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext } from '../format.ts';
import { textOrNull } from './absent.ts';
import { figureOf } from './figure.ts';
import { complete, inPlace } from './in-place.ts';
import type { JourneyDocument } from './json-document.ts';
import type { JsonPart } from './json-part.ts';
import { personaOf } from './persona.ts';
import { stageOf } from './stage.ts';
import { stepOf } from './step.ts';

/** The map for other programs: what it says and what was computed of it, and nothing of how it is drawn. */
export const render = (view: JourneyView, { parts }: Pick<RenderContext, 'parts'>): string =>
  `${JSON.stringify(documentOf(view, parts.json), null, 2)}\n`;

/** What {@link render} writes, as data. */
export function documentOf(view: JourneyView, parts: readonly JsonPart[]): JourneyDocument {
  const ofStage = inPlace(parts.map(({ stage }) => stage));
  const ofStep = inPlace(parts.map(({ step }) => step));
  const { content, labels, direction } = view.language;
  return complete<JourneyDocument, [JourneyView]>(
    {
      schemaVersion: 1,
      title: view.title,
      description: textOrNull(view.description),
      scenario: textOrNull(view.scenario),
      owner: textOrNull(view.owner),
      type: view.type.id,
      language: { content, labels, direction },
      personas: view.personas.map(personaOf),
      stages: view.stages.map((stage) => complete(stageOf(stage), ofStage, stage)),
      steps: view.stages.flatMap((stage) =>
        stage.steps.map((step) => complete(stepOf(step, stage), ofStep, step, view)),
      ),
      figures: view.figures.map(figureOf),
    },
    inPlace(parts.map(({ document }) => document)),
    view,
  );
}
