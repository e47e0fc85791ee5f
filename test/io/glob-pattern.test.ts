import { expect, test } from 'vitest';
import { splitGlob } from '../../src/io/glob-pattern.ts';

test.each([
  ['maps/sales/*.yaml', '/', { base: 'maps/sales', pattern: '*.yaml' }],
  ['*.yaml', '/', { base: '', pattern: '*.yaml' }],
  ['/*.yaml', '/', { base: '/', pattern: '*.yaml' }],
  ['/srv/**/x.yaml', '/', { base: '/srv', pattern: '**/x.yaml' }],
  ['../{a,b}/x.yaml', '/', { base: '..', pattern: '{a,b}/x.yaml' }],
  ['a\\*b/*.yaml', '/', { base: 'a*b', pattern: '*.yaml' }],
  ['a/{b/c,d}/*.yaml', '/', { base: 'a', pattern: '{b/c,d}/*.yaml' }],
  ['draft (1.yaml', '/', null],
  ['a\\*b', '/', null],
  ['@scope/a+b/x.yaml', '/', null],
  ['maps\\sales\\*.yaml', '\\', { base: 'maps/sales', pattern: '*.yaml' }],
  ['C:\\maps\\**\\*.yaml', '\\', { base: 'C:/maps', pattern: '**/*.yaml' }],
  ['maps\\sales', '\\', null],
])('%s with %s', (text, separator, expected) => {
  expect(splitGlob(text, separator)).toEqual(expected);
});
