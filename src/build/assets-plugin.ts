import { pathToFileURL } from 'node:url';
import type { Kept } from './kept.ts';
import type { EmbeddedPackage } from './licences-plugin.ts';
import { emojiPackages, makeEmoji } from './make-emoji.ts';
import { interPackages, makeInter } from './make-inter.ts';

/** A module that says where files lie which are read at run time. */
interface AssetModule {
  /** The module's exports, each with the name of its file in dist and what makes it. */
  readonly files: Readonly<Record<string, { readonly name: string; make(): Promise<Kept> }>>;
}

/** The modules by the ids that rolldown and Vite know them by: a leading NUL keeps other plugins away. */
export const fontsModule = '\0virtual:fonts';
const emojiModule = '\0virtual:emoji';

const modules: Readonly<Record<string, AssetModule>> = {
  [fontsModule]: {
    files: {
      upright: { name: 'fonts/Inter.ttf', make: () => makeInter('upright') },
      italic: { name: 'fonts/Inter-Italic.ttf', make: () => makeInter('italic') },
    },
  },
  [emojiModule]: { files: { emoji: { name: 'emoji.bin', make: makeEmoji } } },
};

/** The packages that the files are made from, by the module that brings them. */
export const assetPackages: Readonly<Record<string, readonly EmbeddedPackage[]>> = {
  [fontsModule]: interPackages,
  [emojiModule]: emojiPackages,
};

/** The part of rolldown's and Vite's plugin interface that is used, so that one plugin serves both. */
export interface AssetsPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): unknown },
    id: string,
  ): Promise<string | undefined>;
}

/**
 * Serves the modules that give the places of fonts and emoji, and makes these files.
 * @param place `dist`: the files come with the bundle, which looks for them beside the folder of its parts;
 * `cache`: they stay where they are made, for what runs from the sources
 */
export function assetsPlugin(place: 'dist' | 'cache'): AssetsPlugin {
  return {
    name: 'journeymap-assets',
    resolveId: (id) => (Object.hasOwn(modules, `\0${id}`) ? `\0${id}` : undefined),
    async load(id) {
      const module = Object.hasOwn(modules, id) ? modules[id] : undefined;
      if (module === undefined) return undefined;
      const lines: string[] = [];
      for (const [exported, { name, make }] of Object.entries(module.files)) {
        const { file, data } = await make();
        if (place === 'dist') this.emitFile({ type: 'asset', fileName: name, source: data });
        const url =
          place === 'dist'
            ? `new URL(${JSON.stringify(`../${name}`)}, import.meta.url)`
            : `new URL(${JSON.stringify(pathToFileURL(file).href)})`;
        lines.push(`export const ${exported} = ${url};\n`);
      }
      return lines.join('');
    },
  };
}
