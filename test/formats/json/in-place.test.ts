import { expect, it } from 'vitest';
import { complete, inPlace, type PlacedFields } from '../../../src/formats/json/in-place.ts';

type Whole = Readonly<Record<string, number>>;
type Fields = PlacedFields<Whole, [base: number]>;

const keysOf = (...parts: readonly (Fields | undefined)[]) =>
  Object.keys(complete<Whole, [number]>({ a: 1, b: 2 }, inPlace(parts), 0));

const after = (key: string) => ({ after: key, of: (base: number) => base });

it('puts each field after its key, of several after one that of the earlier part first', () => {
  expect(keysOf({ x: after('a') }, undefined, { y: after('b'), z: after('a') })).toEqual([
    'a',
    'x',
    'z',
    'b',
    'y',
  ]);
});

it('puts a field after one of another part, whichever of them comes first', () => {
  const chain = [{ x: after('a') }, { y: after('x') }, { z: after('a') }];
  expect(keysOf(...chain)).toEqual(['a', 'x', 'y', 'z', 'b']);
  expect(keysOf(...chain.toReversed())).toEqual(['a', 'z', 'x', 'y', 'b']);
});

it('makes values of what it is given', () => {
  const fields: Fields = { x: { after: 'a', of: (base) => base + 1 } };
  expect(complete<Whole, [number]>({ a: 1 }, inPlace([fields]), 41)).toEqual({ a: 1, x: 42 });
});

it('refuses a field after one that is not there', () => {
  expect(() => keysOf({ x: after('c') })).toThrow('A field stands after c, which is no field');
  expect(() => keysOf({ x: after('y'), y: after('x') })).toThrow('which is no field');
});
