import { assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../long-run.ts';
import { hostileText, naughty } from '../../hostile-text.ts';
import { mermaidWords } from '../mermaid-words.ts';

/**
 * Tests that a text in every field of a diagram comes through Mermaid's parser as it is meant to, and changes nothing
 * around it.
 * @param read writes the diagram with this text in it, and reads it back
 * @param meant what must come back
 */
export function comesThrough(
  read: (text: string) => Promise<unknown>,
  meant: (text: string) => unknown,
): void {
  describe('Mermaid reads back what was written', () => {
    test.each([...naughty, ...mermaidWords].map((text) => [text]))('%j', async (text) => {
      expect(await read(text)).toEqual(meant(text));
    });

    test('any text', async () => {
      const exact = asyncProperty(hostileText, async (text) => {
        expect(await read(text)).toEqual(meant(text));
      });
      await assert(exact, { numRuns: runs(25) });
    });
  });
}
