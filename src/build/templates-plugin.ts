import { readIcons } from './read-icons.ts';
import { readTemplates } from './templates/read-templates.ts';
import { specification } from './templates/specification.ts';
import { templateFunctions } from './templates/template-functions.ts';

/** The part of rolldown's and Vite's plugin interface that is used, so that one plugin serves both. */
export interface ModulePlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(file: string): void }, id: string): string | undefined;
}

/** What rolldown and Vite know the virtual modules by: a leading NUL keeps other plugins away. */
export const templatesModule = '\0virtual:templates';
export const specificationsModule = '\0virtual:template-specifications';
export const iconsModule = '\0virtual:icons';
const modules = [templatesModule, specificationsModule, iconsModule];

/**
 * Serves `virtual:templates`, `virtual:template-specifications` and `virtual:icons`.
 * @param folder the template folder, absolute
 */
export function templatesPlugin(folder: string): ModulePlugin {
  return {
    name: 'journeymap-templates',
    resolveId: (id) => modules.find((known) => known === `\0${id}`),
    load(id) {
      if (id === templatesModule || id === specificationsModule) {
        const { templates, texts, files } = readTemplates(folder);
        for (const file of [folder, ...files]) this.addWatchFile(file);
        if (id === templatesModule)
          return `${templateFunctions(templates)}export const texts = ${object(texts, (text) => whenAsked(JSON.stringify(text)))};\n`;
        return `export const specifications = ${object(templates, (program, name) => whenAsked(specification(name, program)))};\n`;
      }
      if (id === iconsModule) {
        const { icons, files } = readIcons(folder);
        for (const file of files) this.addWatchFile(file);
        return `export const icons = ${object(icons, (icon) => JSON.stringify(icon))};\n`;
      }
      return undefined;
    },
  };
}

/** What no map of a run asks for is not even compiled. */
const whenAsked = (code: string): string => `() => (${code})`;

function object<Value>(
  entries: ReadonlyMap<string, Value>,
  code: (value: Value, name: string) => string,
): string {
  return `{\n${[...entries].map(([name, value]) => `${JSON.stringify(name)}: ${code(value, name)},\n`).join('')}}`;
}
