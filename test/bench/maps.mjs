import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of so many maps, each the same one with a title of its own.
 * @param {string} folder where the folder is made, unless it is there
 * @param {string} example the map
 */
export function manyMaps(folder, example, count) {
  const below = join(folder, `maps-${count}`);
  if (existsSync(below)) return below;
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

const syllables = 'ba ko ri mu te sa lo di ne pu ga wi jo ha fe cu zi vo ya xe'.split(' ');

/** A folder of maps with pain points of four to nine words that no other map has; the same ones at every run. */
export function unlikePains(folder, maps, pains) {
  const below = join(folder, `pains-${maps}`);
  mkdirSync(below);
  let seed = 1;
  const choice = (count) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % count;
  };
  const repeat = (count, make) => Array.from({ length: count }, make);
  const word = () => repeat(2 + choice(3), () => syllables[choice(20)]).join('');
  for (let index = 0; index < maps; index++) {
    const texts = repeat(pains, () => `      - ${repeat(4 + choice(6), word).join(' ')}\n`);
    const map = `title: Map ${index}\nstages:\n  - name: Buy\n    pain_points:\n${texts.join('')}`;
    writeFileSync(join(below, `map-${index}.journey.yaml`), map);
  }
  return below;
}
