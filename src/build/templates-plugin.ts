import { precompileTemplates } from './precompile-templates.ts';
import { readIcons } from './read-icons.ts';

/** The part of rolldown's and Vite's plugin interface that is used, so that one plugin serves both. */
export interface ModulePlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(file: string): void }, id: string): string | undefined;
}

/** What rolldown and Vite know the virtual modules by: a leading NUL keeps other plugins away. */
export const templatesModule = '\0virtual:templates';
export const iconsModule = '\0virtual:icons';

/**
 * Serves `virtual:templates` and `virtual:icons`.
 * @param folder the template folder, absolute
 */
export function templatesPlugin(folder: string): ModulePlugin {
  return {
    name: 'journeymap-templates',
    resolveId: (id) => [templatesModule, iconsModule].find((known) => known === `\0${id}`),
    load(id) {
      if (id === templatesModule) {
        const { templates, texts, files } = precompileTemplates(folder);
        for (const file of [folder, ...files]) this.addWatchFile(file);
        return `export const templates = ${object(templates, whenAsked)};\nexport const texts = ${object(texts, (text) => whenAsked(JSON.stringify(text)))};\n`;
      }
      if (id === iconsModule) {
        const { icons, files } = readIcons(folder);
        for (const file of files) this.addWatchFile(file);
        return `export const icons = ${object(icons, JSON.stringify)};\n`;
      }
      return undefined;
    },
  };
}

/** What no map of a run asks for is not even compiled. */
const whenAsked = (code: string): string => `() => (${code})`;

function object(entries: ReadonlyMap<string, string>, code: (value: string) => string): string {
  return `{\n${[...entries].map(([name, value]) => `${JSON.stringify(name)}: ${code(value)},\n`).join('')}}`;
}
