/*
 * What a person feels, as ratios measured in one run against something that runs beside it. Not part of the tests:
 * machines differ and are shared. `npm run bench` prints the table; `npm run bench -- 15` takes fifteen rounds.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, median, ratio, run } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 11);
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/journeymap.js');
const example = join(root, 'examples/coffee-shop.journey.yaml');
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

/** How Puppeteer starts the Chromium that journeymap has unpacked. */
function packagedChromium() {
  const cache = join(root, 'node_modules/.cache/journeymap');
  const unpacked = join(
    cache,
    readdirSync(cache).find((name) => name.startsWith('chromium-')),
  );
  return {
    executablePath: join(unpacked, 'chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') },
  };
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
    },
    rounds,
  );
  row('journeymap --version, over node -e 0', ratio(start.version, start.node).toFixed(2), '≤ 1.3');
  row(
    'one map to html + markdown + mermaid, over node -e 0',
    ratio(start.one, start.node).toFixed(2),
    '≤ 2.0',
  );

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

  // Both with the Chromium of a package, whatever the machine has; the first run unpacks it.
  const fifty = maps(50);
  const env = { PATH: '/nowhere' };
  const draw = () => run([bin, 'build', fifty, '-f', 'mermaid-svg', '-o', join(folder, 'drawn')], { env });
  draw();
  run([bin, 'build', example, '-f', 'mermaid', '-o', folder]);
  const config = join(folder, 'puppeteer.json');
  writeFileSync(config, JSON.stringify(packagedChromium()));
  const mmdc = () =>
    run([
      join(root, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js'),
      '--puppeteerConfigFile',
      config,
      '--input',
      join(folder, 'coffee-shop.mmd'),
      '--output',
      join(folder, 'coffee-shop.svg'),
    ]);
  mmdc();
  const pairs = Array.from({ length: 5 }, () => ({ fifty: draw(), one: mmdc() }));
  row(
    '50 × mmdc, over 50 maps to mermaid-svg',
    median(pairs.map(({ fifty, one }) => (50 * one.milliseconds) / fifty.milliseconds)).toFixed(1),
    '≥ 5',
  );
  const print = (below) =>
    run([bin, 'build', below, '-f', 'pdf', '-o', join(folder, 'printed')], { env }).milliseconds;
  const printed = (below) => median(Array.from({ length: 5 }, () => print(below)));
  row('one map to pdf, seconds', (printed(example) / 1000).toFixed(2), '');
  row('50 maps to pdf, seconds', (printed(fifty) / 1000).toFixed(2), '');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const widest = Math.max(...rows.map(([what]) => what.length));
process.stdout.write(`\nNode ${process.version}, ${rounds} rounds, medians\n`);
for (const [what, value, bar] of rows) {
  process.stdout.write(`${what.padEnd(widest)}  ${value.padStart(6)}  ${bar}\n`);
}
