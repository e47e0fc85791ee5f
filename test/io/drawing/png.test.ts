import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../../src/core/tool-failure.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { drawPng, drawSvg, sizeOf } from './drawing-bench.ts';

const view = sampleView({ title: 'Tea', stages: [{ name: 'See' }, { name: 'Sip' }] });
const views = () =>
  journeyFiles()
    .filter(({ name }) => !/sixty|twelve/.test(name))
    .map(viewOf);

describe('sizes', () => {
  test.each([
    [{}, 1600],
    [{ width: 700 }, 700],
    [{ width: 333 }, 333],
    [{ width: 700, scale: 2 }, 1400],
    [{ width: 701, scale: 0.5 }, 351],
    [{ scale: 1.25 }, 2000],
    [{ scale: 4 }, 6400],
  ])('%j', async (options, width) => {
    expect(sizeOf(await drawPng(view, options))[0]).toBe(width);
  });

  test('a picture of the same layout has the same proportions at every scale', async () => {
    const [width, height] = sizeOf(await drawPng(view));
    for (const scale of [0.3, 1.7, 2]) {
      const [scaledWidth, scaledHeight] = sizeOf(await drawPng(view, { scale }));
      expect(scaledHeight / scaledWidth).toBeCloseTo(height / width, 2);
    }
  });
});

test('a picture of too many pixels is refused with what helps', async () => {
  const sixty = journeyFiles().find(({ name }) => name === 'sixty-steps')!;
  const failure = await drawPng(viewOf(sixty), { scale: 4 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ToolFailure);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/"Registering a company in sixty steps".* 41248 × \d+ pixels/) as unknown,
    help: expect.stringMatching(/--scale.*--width.*-f svg/) as unknown,
  });
});

test('a picture is at least one pixel high', async () => {
  const flat = sampleView({ title: 'T', stages: Array.from({ length: 60 }, () => ({ name: 'S' })) });
  expect(sizeOf(await drawPng(flat, { width: 200, scale: 0.02 }))).toEqual([4, 1]);
});

test('the same bytes each time, alone and among others', async () => {
  const alone: (Buffer | string)[] = [];
  for (const each of views()) alone.push(await drawPng(each), await drawSvg(each));
  const together = await Promise.all(views().flatMap((each) => [drawPng(each), drawSvg(each)]));
  expect(together.map((body, index) => Buffer.from(body).equals(Buffer.from(alone[index]!)))).toEqual(
    alone.map(() => true),
  );
});
