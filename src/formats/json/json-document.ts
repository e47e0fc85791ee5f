import { figureShape } from './figure.ts';
import { personaShape } from './persona.ts';
import type { Fields, ShapeKit } from './shape.ts';
import type { SpineStage } from './stage.ts';
import type { SpineStep } from './step.ts';

/** The document without its stages and steps. */
export const documentShape = (kit: ShapeKit) => {
  const { list, maybe, one, part, text, version } = kit;
  const language = part('language', 'The languages of the texts.', {
    content: text('The language of the texts of the map, a BCP 47 tag.'),
    labels: text('The language of labels and of figures in words, a BCP 47 tag.'),
    direction: one(['ltr', 'rtl'], 'The reading direction of the texts.'),
  });
  return {
    schemaVersion: version(
      1,
      'Goes up when a field goes away or means something else. New fields need no new version: pass over what you do not know.',
    ),
    title: text('What the map is called.'),
    description: maybe(text(), 'What the map shows.'),
    scenario: maybe(text(), 'The situation: who wants what, and what starts the journey.'),
    owner: maybe(text(), 'Who keeps the map up to date.'),
    type: one(['current-state', 'future-state', 'day-in-the-life', 'service-blueprint'], 'The kind of map.'),
    language,
    personas: list(personaShape(kit), 'Who travels.'),
    figures: list(figureShape(kit), 'Figures of the whole map: only those that can be computed.'),
  };
};

type SpineDocument = Fields<ReturnType<typeof documentShape>>;

/**
 * The output `json`: a map for other programs. This is what every map has; the parts of a map add fields of their own to
 * these interfaces, each in its folder in src/parts.
 */
export interface JourneyDocument extends SpineDocument {
  readonly stages: readonly StageDocument[];
  readonly steps: readonly StepDocument[];
}

export interface StageDocument extends SpineStage {}

export interface StepDocument extends SpineStep {}
