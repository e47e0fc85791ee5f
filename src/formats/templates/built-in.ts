import { builtInTexts, found, instantiateBuiltIns, newEnvironment, runtimeOptions } from './environment.ts';
import { isPartial, partialName } from './template-options.ts';
import type { TemplateSet } from './template-set.ts';

let shared: TemplateSet | undefined;

/** The templates journeymap comes with. */
export function builtInTemplates(): TemplateSet {
  return (shared ??= load());
}

function load(): TemplateSet {
  const environment = newEnvironment();
  const all = instantiateBuiltIns(environment);
  for (const [name, template] of all) {
    if (isPartial(name)) environment.registerPartial(partialName(name), template);
  }
  return {
    render(name, data) {
      const template = found(all, name);
      try {
        return template(data, runtimeOptions);
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        throw new Error(`The built-in template ${name} failed: ${problem}`, { cause: error });
      }
    },
    text: (name) => found(builtInTexts, name)(),
  };
}
