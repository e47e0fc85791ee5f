import { createRequire } from 'node:module';
import type * as Engine from '@takumi-rs/core';

/** True when the drawing engine can set text in this font. */
export async function engineTakes(data: Uint8Array, style: 'normal' | 'italic'): Promise<boolean> {
  const { Renderer } = createRequire(import.meta.url)('@takumi-rs/core') as typeof Engine;
  try {
    const families = await new Renderer().registerFont({ name: 'trial', style, data });
    // Of a font that it cannot read to its end it takes nothing, and says nothing.
    return families.some(({ faces }) => faces.length > 0);
  } catch {
    return false;
  }
}
