import { createRequire } from 'node:module';
import { Renderer, type Node } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { openFontBook } from '../../../src/io/fonts/font-book.ts';
import { FontRegister } from '../../../src/io/drawing/font-register.ts';
import { openNative, type Engine } from '../../../src/io/drawing/native-engine.ts';
import { prepareScene, type Scene } from '../../../src/io/drawing/scene.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { picture, withoutFonts } from './drawing-bench.ts';

const require = createRequire(import.meta.url);
const native = openNative(require)!;
const whole: Engine = new Renderer();

const outputs = async (engine: Engine, { node, options }: Scene): Promise<unknown[]> => [
  await engine.renderSvg(node, options),
  (await engine.render(node, { ...options, format: 'png' })).toString('base64'),
  await engine.measure(node, options),
];

async function expectAlike(scene: Scene): Promise<void> {
  expect(await outputs(native, scene)).toEqual(await outputs(whole, scene));
}

describe('the native part draws as the whole package does', () => {
  const fonts = [native, whole].map((engine) => new FontRegister(engine, openFontBook(withoutFonts)));

  test.each(['coffee-shop-future', 'arabic', 'japanese-emoji', 'flow'])('%s', async (name) => {
    const view = viewOf(journeyFiles().find((file) => file.name === name)!);
    const [prepared] = await Promise.all(fonts.map((each) => prepareScene(picture(view), each)));
    await expectAlike(prepared!.scene);
  });

  const nested = (levels: number): Node =>
    levels === 0
      ? { type: 'text', text: 'inside' }
      : {
          type: 'container',
          style: { padding: 1 },
          attributes: { title: 'a' },
          children: [nested(levels - 1)],
        };
  const text = (content: string): Node => ({ type: 'text', text: content });

  test.each<[string, Node]>([
    ['half of a surrogate pair', text('a\ud83dz')],
    ['a text that reads like half of one', text('\\ud83d')],
    ['quotes and controls', text('"\u0007\\\n\u2028')],
    ['59 levels', nested(58)],
    ['as many levels as JSON has room for', nested(62)],
    ['twice as many', nested(124)],
    [
      'pixels',
      { type: 'image', src: { width: 1, height: 2, data: new Uint8Array([1, 2, 3, 255, 4, 5, 6, 255]) } },
    ],
  ])('%s', async (_what, node) => {
    await expectAlike({ node, options: { width: 300 } });
  });
});

test('a part of another version is left to the package', () => {
  const other = Object.assign(
    (id: string): unknown => (id.endsWith('/package.json') ? { version: '0.0.0' } : require(id)),
    require,
  );
  expect(openNative(other)).toBeUndefined();
});

test('a part that is not there is left to the package', () => {
  expect(openNative(createRequire('/nowhere/'))).toBeUndefined();
});
