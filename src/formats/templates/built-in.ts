import { templates, texts } from 'virtual:templates';
import { found } from './found.ts';
import type { TemplateSet } from './template-set.ts';

/** The built-in files that are not templates. */
export const builtInTexts: ReadonlyMap<string, () => string> = new Map(Object.entries(texts));

const functions = new Map(Object.entries(templates));

const builtIn: TemplateSet = {
  render(name, data) {
    const template = found(functions, name);
    try {
      return template(data, data);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new Error(`The built-in template ${name} failed: ${problem}`, { cause: error });
    }
  },
  text: (name) => found(builtInTexts, name)(),
};

/** The templates journeymap comes with. */
export const builtInTemplates = (): TemplateSet => builtIn;
