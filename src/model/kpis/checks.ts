import type { PartChecks } from '../checks/check.ts';
import { kpis } from './check-kpis.ts';
import { percents } from './check-percent.ts';
import { thousandsInResults } from './check-result-figures.ts';

export const kpisChecks: PartChecks = {
  things: [thousandsInResults],
  thingsOfBoth: [kpis, percents],
};
