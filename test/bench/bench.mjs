/*
 * What a person feels, as ratios measured in one run against something that runs beside it. Not part of the tests:
 * machines differ and are shared. `npm run bench` prints the table; `npm run bench -- 15 start data` takes fifteen
 * rounds of these groups of rows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batches } from './rows/batches.mjs';
import { data } from './rows/data.mjs';
import { pains } from './rows/pains.mjs';
import { pictures } from './rows/pictures.mjs';
import { start } from './rows/start.mjs';

const groups = { start, pictures, data, batches, pains };
const [given, ...names] = process.argv.slice(2);
const rounds = Number(given ?? 11);
const unknown = names.filter((name) => !Object.hasOwn(groups, name));
if (!(rounds > 0) || unknown.length > 0) {
  throw new Error(`Give a number of rounds, then any of ${Object.keys(groups).join(', ')}.`);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'journeymap-bench-'));
const rows = [];
const bench = {
  root,
  bin: join(root, 'bin/journeymap.js'),
  examples: join(root, 'examples'),
  folder,
  rounds,
  row(what, value, bar) {
    rows.push([what, value, bar]);
    process.stderr.write('.');
  },
};

try {
  for (const name of names.length > 0 ? names : Object.keys(groups)) await groups[name](bench);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const widest = Math.max(...rows.map(([what]) => what.length));
process.stdout.write(`\nNode ${process.version}, ${rounds} rounds, medians\n`);
for (const [what, value, bar] of rows) {
  process.stdout.write(`${what.padEnd(widest)}  ${value.padStart(6)}  ${bar}\n`);
}
