import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inTurn, ratio, run } from '../measure.mjs';

/** What one map costs, the start included, against a Node that does nothing. */
export function start({ bin, examples, folder, rounds, row }) {
  const build = (map, out) => [bin, 'build', join(examples, map), ...formats, '-o', join(folder, out)];
  const one = build('coffee-shop.journey.yaml', 'one');
  const uncached = { env: { NODE_DISABLE_COMPILE_CACHE: '1' } };
  const runs = inTurn(
    {
      node: () => run(nothing),
      version: () => run([bin, '--version']),
      one: () => run(one),
      uncached: () => run(one, uncached),
      // It names a baseline, a journey of a stage, and a library.
      largest: () => run(build('coffee-shop-future.journey.yaml', 'largest')),
    },
    rounds,
  );
  const over = (name) => ratio(runs[name], runs.node).toFixed(2);
  row('journeymap --version, over node -e 0', over('version'), '≤ 1.2');
  row('one map (coffee-shop) to html + markdown + mermaid, over node -e 0', over('one'), '≤ 1.7');
  row('  without the compiled program that is kept', over('uncached'), '≤ 2.5');
  row('  the largest example, with three files that it names', over('largest'), '');

  const { node, missing } = node24();
  if (node === undefined) {
    row(`  on Node 24, by CPU time (left out: ${missing})`, '–', '≤ 4');
    return;
  }
  const on24 = { node, usage: true };
  const newer = inTurn({ node: () => run(nothing, on24), one: () => run(one, on24) }, rounds);
  row('  on Node 24, by CPU time', ratio(newer.one, newer.node, 'cpu').toFixed(2), '≤ 4');
}

const formats = ['-f', 'html,markdown,mermaid'];
const nothing = ['-e', '0'];

/** This Node, if it is one, or the one that npm has. */
function node24() {
  if (process.version.startsWith('v24.')) return { node: process.execPath };
  const { status, stdout } = spawnSync(
    'npx',
    ['-y', '-p', 'node@24', 'node', '-p', 'process.version + " " + process.execPath'],
    { encoding: 'utf8', timeout: 120_000 },
  );
  const found = status === 0 ? /^v24\.\S+ (.+)$/m.exec(stdout)?.[1] : undefined;
  return { node: found, missing: 'npx does not get node@24' };
}
