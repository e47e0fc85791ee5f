import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { readJourney } from '../../../src/model/read-journey.ts';
import { walkSteps } from '../../../src/model/stages/walk-steps.ts';
import { Walk } from '../../../src/model/walk/walk.ts';
import { parseYaml } from '../../../src/parse/parse-yaml.ts';

function read(text: string) {
  const tree = parseYaml(new SourceFile('map.journey.yaml', text));
  if (!tree.ok) throw new Error(tree.error[0]?.message);
  const journey = readJourney(tree.value);
  if (!journey.ok) throw new Error(journey.error[0]?.message);
  return { tree: tree.value, journey: journey.value, walk: new Walk('journey', journey.value, tree.value) };
}

const texts = ['../../../examples/', '../../fixtures/ok/'].flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith('.journey.yaml'))
    .map((name) => [name, readFileSync(path + name, 'utf8')] as const);
});

describe.each(texts)('%s', (_, text) => {
  const { tree, journey, walk } = read(text);

  it('has each of its ids where the walk says', () => {
    for (const { id, path, place } of walk.references) {
      expect(
        [tree.typed(path), `"${tree.typed(path)}"`, tree.typed(path).slice(1, -1)],
        path.join('.'),
      ).toContain(id);
      expect(place.span).toEqual(tree.spanOfValue(path));
      expect(tree.has(path)).toBe(true);
    }
    for (const each of walk.all) expect(tree.has(each.path), each.path.join('.')).toBe(true);
  });

  it('has the same ids as it is written', () => {
    const written = new Walk('journey', tree.data as never, tree);
    const idsIn = ({ references }: Walk) => references.map(({ id, path, kinds }) => [id, path, kinds]);
    expect(idsIn(written)).toEqual(idsIn(walk));
    // A text of several bullets is one object as it is written.
    const objectsIn = ({ all }: Walk) => [
      ...new Set(all.map(({ id, kind, path }) => JSON.stringify([id, kind, path]))),
    ];
    expect(objectsIn(written)).toEqual(objectsIn(walk));
  });

  it('has its steps in their order', () => {
    expect(walk.of('step').map(({ node, path }) => ({ step: node, path }))).toEqual([...walkSteps(journey)]);
  });
});

describe('what stands alone', () => {
  const { walk } = read(`title: T
personas: { rina: Rina }
evidence: { talk: A talk }
stages:
  - name: A
    id: a
    personas: rina
    emotion: { label: Glad, evidence: talk }
    next: a
  - B
`);
  const paths = walk.references.map(({ path }) => path.join('.'));

  it('has no place in a list', () => {
    expect(paths).toEqual(['stages.0.personas', 'stages.0.emotion.evidence', 'stages.0.next']);
    expect(walk.of('emotion')[0]!.path).toEqual(['stages', 0, 'emotion']);
  });

  it('is a stage and a step where it has no steps', () => {
    const [stage] = walk.of('stage');
    const [step] = walk.of('step');
    expect(step!.path).toEqual(['stages', 0]);
    expect(step!.within('stage')).toBe(stage);
    expect([stage!.id, step!.id]).toEqual(['a', undefined]);
    expect(walk.of('emotion')[0]!.within('step')).toBe(step);
    expect(walk.of('stage')[1]!.node.name).toBe('B');
  });
});

describe('what an id leads to', () => {
  const { walk } = read(`title: T
stages:
  - { id: pay, name: A, phase: decision, steps: [{ id: cart, name: C }, { id: last, name: L }] }
  - { id: last, name: B, phase: decision }
`);
  const named = (kind: 'stage' | 'step', id: string) =>
    walk.find(kind === 'step' ? { kinds: ['step', 'stage'], id } : { kinds: ['stage'], id })?.path.join('.');

  it('is of the first kind before another, and the first of a word that several share', () => {
    expect(named('step', 'last')).toBe('stages.0.steps.1');
    expect(named('stage', 'last')).toBe('stages.1');
    expect(named('stage', 'decision')).toBe('stages.0');
    expect(named('step', 'decision')).toBeUndefined();
    expect(named('stage', 'cart')).toBeUndefined();
  });

  it('can be told whole', () => {
    expect(walk.known(['step', 'stage'])).toEqual(['pay', 'last', 'cart']);
    expect(walk.known(['stage'])).toEqual(['pay', 'decision', 'last']);
  });
});

describe('what a library describes', () => {
  const { journey, tree } = read(
    'title: T\nkpis: { own: Own }\nstages: [A]\n'.replace('Own', '{ name: Own }'),
  );
  const merged = { ...journey, kpis: { shared: { name: 'Shared', evidence: ['talk'] }, ...journey.kpis } };
  const walk = new Walk('journey', merged, tree);

  it('is not written in the map', () => {
    expect(walk.of('kpi').map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['shared', false],
      ['own', true],
    ]);
    expect(walk.references.map(({ id, holder }) => [id, holder.isOwn])).toEqual([['talk', false]]);
  });
});

it('passes over what is of another kind than it should be', () => {
  const data = [
    undefined,
    null,
    3,
    'a',
    [],
    { stages: 3, personas: 'x', kpis: [1], evidence: { a: null } },
    { stages: [null, 3, { steps: 'x', next: [null, { to: 3 }], emotion: { evidence: { a: 1 } } }] },
  ];
  for (const each of data) {
    const walk = new Walk('journey', each as never);
    expect(walk.references).toEqual([]);
    expect(walk.root.path).toEqual([]);
  }
});

it('has no places without its file', () => {
  const { journey } = read('title: T\nstages: [{ name: A, next: b }]\n');
  const [reference] = new Walk('journey', journey).references;
  expect(reference!.path).toEqual(['stages', 0, 'next', 0, 'to']);
  expect(() => reference!.place).toThrow(/no places/);
});
