import { SourceFile } from '../../../src/core/source-file.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import type { Colours } from '../../../src/formats/themes/contrast.ts';
import { readTheme, type Block } from '../../../src/formats/themes/read-theme.ts';
import { themes, type ThemeId } from '../../../src/formats/themes/registry.ts';

export interface Palette {
  readonly theme: ThemeId;
  readonly name: 'root' | 'dark' | 'print';
  readonly colours: Colours;
}

/** Every palette of every built-in theme, as its file and the cascade make it. */
export function builtInPalettes(): Palette[] {
  return themes.flatMap(({ id }) => {
    const blocks = blocksOf(id);
    return (['root', 'dark', 'print'] as const).flatMap((name) => {
      const own = blocks[name];
      if (own === undefined) return [];
      const cascade = new Map([...blocks.root, ...own].map(([each, { colour }]) => [each, colour]));
      return [{ theme: id, name, colours: Object.fromEntries(cascade) as unknown as Colours }];
    });
  });
}

export function blocksOf(id: ThemeId): { root: Block; dark: Block | undefined; print: Block | undefined } {
  const file = `themes/${id}.css`;
  const read = readTheme(new SourceFile(file, builtInTemplates().text(file)));
  if (!read.ok) throw new Error(`${file}: ${read.error[0]?.message ?? ''}`);
  return read.value;
}
