/*
 * What a person feels, as ratios measured in one run against something that runs beside it. Not part of the tests:
 * machines differ and are shared. `npm run bench` prints the table; `npm run bench -- 15` takes fifteen rounds.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchBrowser } from './browser.mjs';
import { fiveKpis } from './data.mjs';
import { inTurn, median, ratio, run } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 11);
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/journeymap.js');
const example = join(root, 'examples/coffee-shop.journey.yaml');
/** The largest example: it names a baseline, a journey of a stage, and a library. */
const largest = join(root, 'examples/coffee-shop-future.journey.yaml');
const mermaidCli = join(root, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js');
const browser = await benchBrowser();
const folder = mkdtempSync(join(tmpdir(), 'journeymap-bench-'));
const threeFormats = ['-f', 'html,markdown,mermaid'];

/** A folder of so many maps, each the coffee-shop example with a title of its own. */
function maps(count) {
  const below = join(folder, `maps-${count}`);
  mkdirSync(below);
  const text = readFileSync(example, 'utf8');
  for (let index = 0; index < count; index++) {
    writeFileSync(
      join(below, `map-${index}.journey.yaml`),
      text.replace(/^title: .*$/m, `title: Map ${index}`),
    );
  }
  return below;
}

/** What a picture costs, against the only other program that makes one from a text. */
function pictures() {
  const out = join(folder, 'pictures');
  const build = (...args) => [bin, 'build', ...args, '-o', out];
  run(build(example, '-f', 'mermaid', '--diagram', 'journey'));
  const diagram = join(out, 'coffee-shop.mmd');
  const config = join(folder, 'puppeteer.json');
  writeFileSync(
    config,
    JSON.stringify({ executablePath: browser.path, args: browser.args, headless: browser.headless }),
  );
  const mmdc = (extension) => [
    mermaidCli,
    '-q',
    '-p',
    config,
    '-i',
    diagram,
    '-o',
    join(out, `mmdc.${extension}`),
  ];
  const one = inTurn({ png: build(example, '-f', 'png'), mmdc: mmdc('png') }, Math.min(rounds, 7));
  row('one map to PNG, mmdc over it (times faster)', ratio(one.mmdc, one.png).toFixed(1), '≥ 10');

  const fifty = maps(50);
  const many = inTurn(
    { build: build(fifty, '-f', 'mermaid-svg', '--browser', browser.path), mmdc: mmdc('svg') },
    3,
  );
  const faster = (50 * median(many.mmdc)) / median(many.build);
  row('50 Mermaid SVGs, 50 × mmdc over them (times faster)', faster.toFixed(1), '≥ 5');

  const twoHundred = maps(200);
  const drawn = Array.from({ length: 3 }, () => run(build(twoHundred, '-f', 'svg,png')).milliseconds);
  row('200 maps to SVG + PNG, ms a map', (median(drawn) / 200).toFixed(1), '≤ 60');
}

/** What figures from a file of data cost, against reading the file alone. */
function data() {
  const parser = join(root, 'node_modules/csv-parse/lib/index.js');
  const large = fiveKpis(folder, 200, parser);
  const validate = (map) => [bin, 'validate', map];
  const joined = inTurn({ join: validate(large.map), bare: [large.bare] }, Math.min(rounds, 5));
  row(
    'five KPIs from 200 MB of CSV, over csv-parse only reading it',
    ratio(joined.join, joined.bare).toFixed(2),
    '≤ 1.5',
  );
  row('  the joining, s', (median(joined.join) / 1000).toFixed(1), '');
  const peak = (map) => run(validate(map), { memory: true }).kibibytes / 1024;
  row('  peak memory, MiB', peak(large.map).toFixed(0), '≤ 150');
  const larger = fiveKpis(folder, 1000, parser);
  row('  peak memory with 1 GB (some 13 million rows), MiB', peak(larger.map).toFixed(0), '≤ 150');
}

const rows = [];
const row = (what, value, bar) => {
  rows.push([what, value, bar]);
  process.stderr.write('.');
};

try {
  const start = inTurn(
    {
      node: ['-e', '0'],
      version: [bin, '--version'],
      one: [bin, 'build', example, ...threeFormats, '-o', join(folder, 'one')],
      largest: [bin, 'build', largest, ...threeFormats, '-o', join(folder, 'largest')],
    },
    rounds,
  );
  row('journeymap --version, over node -e 0', ratio(start.version, start.node).toFixed(2), '≤ 1.3');
  row(
    'one map (coffee-shop) to html + markdown + mermaid, over node -e 0',
    ratio(start.one, start.node).toFixed(2),
    '≤ 2.0',
  );
  row(
    'the largest (coffee-shop-future, with three files that it names), over node -e 0',
    ratio(start.largest, start.node).toFixed(2),
    '',
  );

  pictures();
  data();

  const thousand = maps(1000);
  const tenThousand = maps(10_000);
  // Each run into a folder of its own: a disk that still removes old files is slow at writing new ones.
  let runs = 0;
  const fresh = (below) => {
    const out = join(folder, `out-${runs++}`);
    return run([bin, 'build', below, ...threeFormats, '-o', out], { memory: true });
  };
  const small = Array.from({ length: 5 }, () => fresh(thousand));
  const large = Array.from({ length: 3 }, () => fresh(tenThousand));
  const afterStart = (runs, count) =>
    (median(runs.map((each) => each.milliseconds)) - median(start.one)) / count;
  row('1,000 maps to three formats, ms a map after start-up', afterStart(small, 1000).toFixed(2), '≤ 2');
  row('10,000 maps, ms a map after start-up', afterStart(large, 10_000).toFixed(2), 'linear');
  row(
    'a map of 10,000, over a map of 1,000',
    (afterStart(large, 10_000) / afterStart(small, 1000)).toFixed(2),
    '≈ 1',
  );
  const memory = (runs) => median(runs.map((each) => each.kibibytes));
  row('peak memory of 10,000 maps, over that of 1,000', (memory(large) / memory(small)).toFixed(2), '≤ 1.5');
  row('  peak memory of 1,000 maps, MiB', (memory(small) / 1024).toFixed(0), '');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const widest = Math.max(...rows.map(([what]) => what.length));
process.stdout.write(`\nNode ${process.version}, ${rounds} rounds, medians\n`);
for (const [what, value, bar] of rows) {
  process.stdout.write(`${what.padEnd(widest)}  ${value.padStart(6)}  ${bar}\n`);
}
