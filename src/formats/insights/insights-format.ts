import type { MapInsights, OverallInsights } from '../../insights/insights.ts';

export interface InsightsContext {
  readonly color: boolean;
  /** Width to write for, in terminal cells. */
  readonly columns: number;
}

/** Turns insights into one text, map by map, so that thousands of maps need not be held at once. Pure. */
export interface InsightsWriter {
  /** What stands before the first map. */
  start(): string;
  map(insights: MapInsights): string;
  /** What stands between two maps. */
  between(): string;
  /** What stands after the last map. */
  end(overall: OverallInsights | false): string;
}

/** An entry of the registry: known without loading the writer. */
export interface InsightsFormat {
  /** Of files that hold it, without a dot: some ask for it by that. */
  readonly extension?: string;
  readonly id: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<(context: InsightsContext) => InsightsWriter>;
}
