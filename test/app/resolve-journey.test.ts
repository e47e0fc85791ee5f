import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { resolveJourney } from '../../src/app/files/resolve-journey.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { readJourney } from '../../src/model/read-journey.ts';
import type { ResolvedJourney } from '../../src/model/resolved-journey.ts';
import { decode } from '../../src/parse/decode.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { tempFolder } from '../io/temp-folder.ts';

const everything = fileURLToPath(new URL('../fixtures/ok-files/everything/', import.meta.url));

/** Resolves a map of a folder, in a run that builds these maps into the folder `out`. */
function resolved(cwd: string, path: string, built: readonly string[] = []): ResolvedJourney {
  const inputs = built.map((each) => ({
    path: each,
    inProject: each,
    file: join(cwd, each),
    target: `out/${each}`,
  }));
  const files = new NamedFiles(new CompanionFiles({ cwd, root: cwd, inputs }));
  const source = decode(path, readFileSync(join(cwd, path)));
  const tree = source.ok ? parseYaml(source.value) : source;
  if (!tree.ok) throw new Error('the map cannot be read');
  const journey = readJourney(tree.value);
  const result = journey.ok ? resolveJourney(journey.value, tree.value, files) : journey;
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value.resolved;
}

const personasOf = ({ journey }: ResolvedJourney): string[] => Object.keys(journey.personas ?? {});
const kpisOf = ({ journey }: ResolvedJourney): string[] => Object.keys(journey.kpis ?? {});
const evidenceOf = ({ journey }: ResolvedJourney): string[] => Object.keys(journey.evidence ?? {});
const channelsOf = ({ journey }: ResolvedJourney): string[] => Object.keys(journey.channels ?? {});

describe('a map with the files that it names', () => {
  test('has its baseline, and a journey for each stage that stands for one', () => {
    const { baseline, subJourneys } = resolved(everything, 'main.journey.yaml');
    expect(baseline?.journey.title).toBe('Now');
    expect([...subJourneys].map(([stage, { journey }]) => `${stage}: ${journey.title}`)).toEqual([
      '1: Returns',
      '2: Returns',
    ]);
    expect(channelsOf(baseline!)).toEqual(['store']);
  });

  test('has one object for a file, however many ways lead to it', () => {
    const { baseline, subJourneys } = resolved(everything, 'main.journey.yaml');
    expect(subJourneys.get(2)).toBe(subJourneys.get(1));
    expect(baseline?.subJourneys.get(1)).toBe(subJourneys.get(1));
  });

  test('knows where the outputs of those are that the run builds', () => {
    const built = ['main.journey.yaml', 'sub/returns.journey.yaml'];
    const { target, baseline, subJourneys } = resolved(everything, 'main.journey.yaml', built);
    expect(target).toBe('out/main.journey.yaml');
    expect(baseline?.target).toBeUndefined();
    expect(subJourneys.get(1)?.target).toBe('out/sub/returns.journey.yaml');
  });
});

describe('the personas and channels of libraries', () => {
  const libraries = {
    'a.yaml': 'use: base.yaml\npersonas: { a: { name: A } }\nchannels: { x: { name: X, kind: online } }\n',
    'b.yaml': 'use: [base.yaml]\npersonas: { constructor-of-b: { name: B } }\n',
    'base.yaml': 'personas: { base: { name: Base } }\nchannels: { y: { name: Y, kind: online } }\n',
  };
  const mapOf = (more: string): ResolvedJourney =>
    resolved(tempFolder({ ...libraries, 'map.yaml': `title: T\n${more}` }), 'map.yaml');

  test('come in the order of use, what a library builds on before it, and before those of the map', () => {
    const all = 'personas: [own, constructor-of-b, base, a]';
    const map = mapOf(
      `use: [b.yaml, a.yaml]\npersonas: { own: { name: Own } }\nchannels: { z: { name: Z, kind: online } }\nstages: [{ name: S, ${all} }]\n`,
    );
    expect(personasOf(map)).toEqual(['base', 'constructor-of-b', 'a', 'own']);
    expect(channelsOf(map)).toEqual(['y', 'x', 'z']);
  });

  test.each([
    ['those that a step names', 'stages: [{ name: S, steps: [{ personas: a }] }]', ['a']],
    [
      'those who feel something',
      'stages: [{ name: S, emotion: [{ persona: base, label: Glad }] }]',
      ['base'],
    ],
    [
      'its own, where it names nobody of the library',
      'personas: { own: { name: Own } }\nstages: [S]',
      ['own'],
    ],
    ['all, where it names and describes nobody', 'stages: [S]', ['base', 'a', 'constructor-of-b']],
  ])('travel in a map: %s', (_, more, ids) => {
    expect(personasOf(mapOf(`use: [a.yaml, b.yaml]\n${more}\n`))).toEqual(ids);
  });
});

describe('the KPIs and the evidence of libraries', () => {
  const libraries = {
    'kpis.yaml': 'kpis: { checkout: { name: Conversion, value: 0.031 } }\n',
    'evidence.yaml': 'evidence: { survey: Survey }\n',
    'research.yaml':
      'use: evidence.yaml\nkpis: { csat: { name: Satisfaction, value: 0.8, evidence: survey } }\nevidence: { log: Calls }\n',
  };
  const uses = 'use: [kpis.yaml, research.yaml]';
  const mapOf = (more: string): ResolvedJourney =>
    resolved(tempFolder({ ...libraries, 'map.yaml': `title: T\n${more}` }), 'map.yaml');
  /** A map that names all of it, so that all of it belongs to the map. */
  const naming =
    '{ name: S, kpis: [own, csat, checkout], emotion: { label: Glad, evidence: [mine, log, survey] } }';

  test('come in the order of use, what a library builds on before it, and before those of the map', () => {
    const map = mapOf(
      `${uses}\nkpis: { own: { name: Own, value: 1 } }\nevidence: { mine: Mine }\nstages: [${naming}]\n`,
    );
    expect(kpisOf(map)).toEqual(['checkout', 'csat', 'own']);
    expect(evidenceOf(map)).toEqual(['survey', 'log', 'mine']);
    expect(map.journey.kpis?.['csat']).toMatchObject({
      name: 'Satisfaction',
      value: 0.8,
      evidence: ['survey'],
    });
  });

  test('are measured like those of the map', () => {
    const map = mapOf(`${uses}\nstages: [{ name: S, kpis: [csat, checkout] }]\n`);
    expect(map.measured.get('checkout')?.value?.value).toBe(0.031);
    expect(map.measured.get('csat')?.value?.value).toBe(0.8);
  });

  test('a library that holds only KPIs is one', () => {
    expect(kpisOf(mapOf('use: kpis.yaml\nstages: [{ name: S, kpis: checkout }]\n'))).toEqual(['checkout']);
  });

  test('a KPI of a library may cite what stands in a library that it uses, and nothing of the map', () => {
    const evidence = 'evidence: { interview: Interviews }';
    const cites = 'kpis: { csat: { name: Satisfaction, value: 0.8, evidence: interview } }\n';
    const cwd = tempFolder({
      'a.yaml': cites,
      'map.yaml': `title: T\nuse: a.yaml\n${evidence}\nstages: [S]\n`,
    });
    expect(() => resolved(cwd, 'map.yaml')).toThrow('There is no evidence with the id "interview".');
    const used = tempFolder({
      'a.yaml': `use: b.yaml\n${cites}`,
      'b.yaml': 'use: c.yaml\n',
      'c.yaml': evidence,
      'map.yaml': 'title: T\nuse: a.yaml\nstages: [{ name: S, kpis: csat }]\n',
    });
    expect(kpisOf(resolved(used, 'map.yaml'))).toEqual(['csat']);
  });
});
