import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Pixels in a million that may differ: processors round differently at the edges of letters. */
const tolerance = 50;

/** Expects a PNG to look like another one, whatever their bytes, and anything else to be the same byte for byte. */
export function expectSamePicture(now: Buffer, then: Buffer): void {
  if (!isPng(now)) return expect(now.equals(then)).toBe(true);
  const [one, other] = [PNG.sync.read(now), PNG.sync.read(then)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const different = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.05 });
  expect((different / (one.width * one.height)) * 1_000_000).toBeLessThan(tolerance);
}

const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';
