import { drawn, parseMermaid } from './mermaid/read-mermaid.ts';

/** A `journey` diagram as Mermaid itself understands and draws it. */
export interface ReadDiagram {
  readonly title: string;
  readonly sections: readonly string[];
  readonly tasks: readonly ReadTask[];
}

export interface ReadTask {
  readonly section: string;
  readonly name: string;
  readonly score: number;
  readonly actors: readonly string[];
}

interface JourneyDb {
  getDiagramTitle(): string;
  getSections(): readonly string[];
  getTasks(): readonly { section: string; task: string; score: number; people: readonly string[] }[];
}

/**
 * Reads a diagram with Mermaid's own preprocessing, detection and parser.
 * @throws where Mermaid refuses it
 */
export async function readDiagram(text: string): Promise<ReadDiagram> {
  const { db } = await parseMermaid<JourneyDb>(text);
  return {
    title: drawn(db.getDiagramTitle()),
    sections: db.getSections().map(drawn),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: drawn(section),
      name: drawn(task),
      score,
      actors: people.map(drawn),
    })),
  };
}
