import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyMaps } from '../maps.mjs';
import { inTurn, ratio, run, typical } from '../measure.mjs';

/** What many maps cost, against only parsing them with the yaml package. */
export function batches({ bin, root, examples, folder, rounds, row }) {
  const example = join(examples, 'coffee-shop.journey.yaml');
  // Each run into a folder of its own: a disk that still removes old files is slow at writing new ones.
  let outs = 0;
  const build = (maps) =>
    run([bin, 'build', maps, '-f', 'html,markdown,mermaid', '-o', join(folder, `out-${outs++}`)], {
      usage: true,
    });
  const thousand = manyMaps(folder, example, 1000);
  const parse = join(folder, 'parse.mjs');
  writeFileSync(parse, onlyParsing(join(root, 'node_modules/yaml/dist/index.js'), thousand));
  const small = inTurn(
    { parse: () => run([parse], { usage: true }), build: () => build(thousand) },
    Math.min(rounds, 5),
  );
  const over = (what) => ratio(small.build, small.parse, what).toFixed(2);
  row('1,000 maps to html + markdown + mermaid, over parseDocument of yaml alone', over('wall'), '≤ 2.5');
  row('  by CPU time', over('cpu'), '≤ 2.5');

  const large = Array.from({ length: 2 }, () => build(manyMaps(folder, example, 10_000)));
  const perMap = (runs, count, what) => typical(runs, what) / count;
  row('1,000 maps, ms a map', perMap(small.build, 1000).toFixed(2), '');
  row('10,000 maps, ms a map', perMap(large, 10_000).toFixed(2), '≤ 2.4');
  row('  by CPU time', perMap(large, 10_000, 'cpu').toFixed(2), '');
  row(
    '  peak memory, over that of 1,000',
    (typical(large, 'mebibytes') / typical(small.build, 'mebibytes')).toFixed(2),
    '≤ 1.5',
  );
  row('  peak memory of 1,000 maps, MiB', typical(small.build, 'mebibytes').toFixed(0), '');
}

const onlyParsing = (yaml, maps) => `
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from ${JSON.stringify(yaml)};
const folder = ${JSON.stringify(maps)};
for (const name of readdirSync(folder)) parseDocument(readFileSync(join(folder, name), 'utf8'));
`;
