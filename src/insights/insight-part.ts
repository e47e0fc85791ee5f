import type { JourneyView } from '../view/journey-view.ts';
import type { Insight } from './insight.ts';
import type { Digest, StepsTold } from './overall/digest.ts';

/** What a part of the map tells, of one map and of all maps together. All but the id may be left out. */
export interface InsightPart {
  readonly id: string;
  readonly ofMap?: readonly InChapter<MapChapter, JourneyView>[];
  readonly overall?: readonly InChapter<OverallChapter, readonly Digest[]>[];
  /** The fields that it adds to what is kept of a map for all maps together. */
  digest?(view: JourneyView, told: StepsTold): Partial<Digest>;
}

/** Where an insight stands: what it is about. In a chapter the spine comes first, then the parts in their order. */
export interface InChapter<Chapter extends string, Source> {
  readonly chapter: Chapter;
  readonly insight: Insight<Source>;
}

/** What is told of one map, in this order. */
export const mapChapters = ['feelings', 'pains', 'figures', 'ways', 'evidence', 'gaps', 'changes'] as const;
export type MapChapter = (typeof mapChapters)[number];

/** What is told of all maps together, in this order. */
export const overallChapters = ['pains', 'channels', 'phases', 'changes'] as const;
export type OverallChapter = (typeof overallChapters)[number];

/** The insights of all parts in the order of their chapters. */
export const inChapters = <Chapter extends string, Source>(
  chapters: readonly Chapter[],
  insights: readonly InChapter<Chapter, Source>[],
): Insight<Source>[] =>
  chapters.flatMap((chapter) =>
    insights.filter((each) => each.chapter === chapter).map(({ insight }) => insight),
  );
