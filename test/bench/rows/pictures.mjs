import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchBrowser } from '../browser.mjs';
import { manyMaps } from '../maps.mjs';
import { inTurn, ratio, run, typical } from '../measure.mjs';

/** What pictures cost, against Node and the only other program that makes one from a text. */
export async function pictures({ bin, root, examples, folder, rounds, row }) {
  const example = join(examples, 'coffee-shop.journey.yaml');
  const out = join(folder, 'pictures');
  const build = (...args) => [bin, 'build', ...args, '-o', out];
  run(build(example, '-f', 'mermaid', '--diagram', 'journey'));
  const diagram = join(out, 'coffee-shop.mmd');
  const browser = await benchBrowser();
  const config = join(folder, 'puppeteer.json');
  writeFileSync(
    config,
    JSON.stringify({ executablePath: browser.path, args: browser.args, headless: browser.headless }),
  );
  const cli = join(root, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js');
  const mmdc = (extension) => [cli, '-q', '-p', config, '-i', diagram, '-o', join(out, `mmdc.${extension}`)];
  const one = inTurn(
    {
      node: () => run(['-e', '0']),
      png: () => run(build(example, '-f', 'png')),
      mmdc: () => run(mmdc('png')),
    },
    Math.min(rounds, 7),
  );
  row('one map (coffee-shop) to PNG, over node -e 0', ratio(one.png, one.node).toFixed(2), '≤ 3.5');
  row('  mmdc over it (times faster)', ratio(one.mmdc, one.png).toFixed(1), '');

  const fifty = manyMaps(folder, example, 50);
  const many = inTurn(
    {
      build: () => run(build(fifty, '-f', 'mermaid-svg', '--browser', browser.path)),
      mmdc: () => run(mmdc('svg')),
    },
    3,
  );
  const faster = (50 * typical(many.mmdc)) / typical(many.build);
  row('50 Mermaid SVGs, 50 × mmdc over them (times faster)', faster.toFixed(1), '≥ 5');

  const maps = manyMaps(folder, example, 200);
  const drawn = inTurn(
    {
      both: () => run(build(maps, '-f', 'svg,png'), { usage: true }),
      svg: () => run(build(maps, '-f', 'svg'), { usage: true }),
      png: () => run(build(maps, '-f', 'png'), { usage: true }),
    },
    2,
  );
  const alone = typical(drawn.svg, 'cpu') + typical(drawn.png, 'cpu');
  const shared = typical(drawn.both, 'cpu') / alone;
  row('200 maps to SVG + PNG, over SVG alone plus PNG alone, by CPU time', shared.toFixed(2), '< 1');
  row('  ms a map', (typical(drawn.both) / 200).toFixed(1), '≤ 60');
}
