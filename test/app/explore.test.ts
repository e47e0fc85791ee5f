import { test } from 'vitest';
import { seeded } from '../corpus.ts';
import { adviceIn } from './advice.ts';
import { damaged } from './damages.ts';
import { rightMaps } from './tolerant-texts.ts';
test('x', () => {
  const maps = rightMaps();
  let given = 0;
  const random = seeded(Number(process.env.SEED ?? 1));
  for (let i = 0; i < Number(process.env.N); i++) {
    const t = damaged(maps[Math.floor(random() * maps.length)]!, random);
    const r = adviceIn(t);
    given += r.given;
    for (const b of r.bad) console.log('### ' + b.slice(0, 700));
  }
  console.log('given', given);
}, 3600000);
