import { unlikePains } from '../maps.mjs';
import { run, typical } from '../measure.mjs';

/** What the search for the same pain in several maps costs where there is none. */
export function pains({ bin, folder, row }) {
  const maps = unlikePains(folder, 200, 1000);
  const runs = Array.from({ length: 3 }, () => run([bin, 'insights', maps], { usage: true }));
  row(
    'insights of 200 maps with 1,000 unlike pain points each, s',
    (typical(runs) / 1000).toFixed(1),
    '≤ 10',
  );
  row('  by CPU time', (typical(runs, 'cpu') / 1000).toFixed(1), '');
}
