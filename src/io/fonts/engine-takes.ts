import { createRequire } from 'node:module';
import type * as Engine from '@takumi-rs/core';

/**
 * True when the drawing engine really draws with this font. Of a font that is broken it may take nothing and say
 * nothing, or take it and draw nothing.
 * @param sample characters that the font has and that are not blank; none, where it is enough that it is taken
 */
export async function engineTakes(
  data: Uint8Array,
  style: 'normal' | 'italic',
  sample: string,
): Promise<boolean> {
  const { Renderer } = createRequire(import.meta.url)('@takumi-rs/core') as typeof Engine;
  const renderer = new Renderer();
  try {
    const families = await renderer.registerFont({ name: 'trial', style, data });
    if (!families.some(({ faces }) => faces.length > 0)) return false;
    if (sample === '') return true;
    const text = { type: 'text', text: sample, style: { fontSize: 16, fontStyle: style } } as const;
    const size = { width: 400, height: 40 };
    return (await renderer.renderSvg(text, { ...size, fontFamilies: ['trial'] })).includes('<path');
  } catch {
    return false;
  }
}
