import { expect, test } from 'vitest';
import { buildView } from '../../src/app/build-view.ts';
import { check } from '../../src/app/compile.ts';
import { readConfig } from '../../src/app/config.ts';
import { pretty } from '../../src/report/pretty.ts';
import { seeded } from '../corpus.ts';
import { isLongRun } from '../long-run.ts';
import { files } from '../model/reading/compared.ts';
import { english } from '../../src/report/english.ts';
import { loadIndonesianReport } from '../../src/cli/findings-catalogue.id.ts';

const indonesian = await loadIndonesianReport();

/** What every object has, whatever is written in it. */
const names = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'length',
  'map',
  'name',
  'prototype',
  'then',
  'toJSON',
  'at',
  'entries',
];

/** Data in which some keys and values are called like what every object has. */
function renamed(data: unknown, random: () => number): unknown {
  const one = (): string => names[Math.floor(random() * names.length)]!;
  const strange = (): unknown => {
    const name = one();
    const values = [name, [name], { [name]: one() }, [{ [name]: 1 }], { [name]: { [one()]: [one()] } }];
    return values[Math.floor(random() * values.length)];
  };
  if (random() < 0.04) return strange();
  if (Array.isArray(data)) return data.map((each) => renamed(each, random));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [
    random() < 0.03 ? one() : key,
    renamed(value, random),
  ]);
  if (random() < 0.05) entries.push([one(), strange()]);
  return Object.fromEntries(entries);
}

test('keys and values that are called like methods are told or shown like any others', () => {
  const all = files();
  const random = seeded(7);
  let right = 0;
  for (let left = isLongRun ? 50_000 : 600; left > 0; left--) {
    const text = JSON.stringify(renamed(all[Math.floor(random() * all.length)], random));
    const checked = check('a.yaml', Buffer.from(text), { tellAll: true });
    const told = checked.ok ? checked.value.warnings : checked.error;
    for (const { source, span, message, help = '', suggestions = [] } of told) {
      expect([message, help, ...suggestions].join('\n'), text).not.toMatch(
        /\[object |function |native code|undefined/,
      );
      expect(span.end, text).toBeLessThanOrEqual(source.text.length);
    }
    for (const language of [english, indonesian])
      pretty.render(told, { language, color: false, columns: 80, limit: 50 });
    if (!checked.ok || checked.value.unanswered.length > 0) continue;
    buildView(checked.value.resolved, {});
    right++;
  }
  expect(right).toBeGreaterThan(10);
});

test.each(names)('a config file with %s in it is told', (name) => {
  for (const value of [name, [name], { [name]: name }, { [name]: { [name]: [name] } }]) {
    const keys = ['maps', 'formats', 'out', 'locale', 'theme', 'width', 'scale', 'page', 'fonts', name];
    const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])));
    const read = readConfig('a.yaml', Buffer.from(text));
    const told = read.ok ? [] : read.error.map(({ message, help }) => `${message} ${help}`).join('\n');
    expect(told).not.toMatch(/\[object |native code/);
    expect(told).toContain(`"${name}"`);
  }
});
