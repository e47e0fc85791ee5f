import { join } from 'node:path';
import { inTurn, ratio, run, typical } from '../measure.mjs';
import { fiveKpis } from './kpi-files.mjs';

/** What figures from a file of data cost, against reading the file alone. */
export function data({ bin, root, folder, rounds, row }) {
  const parser = join(root, 'node_modules/csv-parse/lib/index.js');
  const large = fiveKpis(folder, 200, parser);
  const validate = (map, options) => run([bin, 'validate', map], options);
  const joined = inTurn(
    { join: () => validate(large.map), bare: () => run([large.bare]) },
    Math.min(rounds, 5),
  );
  row(
    'five KPIs from 200 MB of CSV, over csv-parse only reading it',
    ratio(joined.join, joined.bare).toFixed(2),
    '≤ 1.5',
  );
  row('  the joining, s', (typical(joined.join) / 1000).toFixed(1), '');
  const peak = (map) => validate(map, { usage: true }).mebibytes.toFixed(0);
  row('  peak memory, MiB', peak(large.map), '≤ 150');
  const larger = fiveKpis(folder, 1000, parser);
  row('  peak memory with 1 GB (some 13 million rows), MiB', peak(larger.map), '≤ 150');
}
