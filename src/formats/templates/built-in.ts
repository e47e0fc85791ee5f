import runtime from 'handlebars/runtime';
import { templates, texts } from 'virtual:templates';
import { isPartial, partialName } from './template-options.ts';
import type { TemplateSet } from './template-set.ts';

export type Environment = typeof runtime;
export type Template = (data: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A Handlebars of its own: nothing that is registered elsewhere in the process reaches it. */
export function newEnvironment(): Environment {
  const environment = runtime.create();
  environment.unregisterHelper('log');
  return environment;
}

/** The built-in templates, made ready in an environment; partials are among them and not yet registered. */
export function instantiateBuiltIns(environment: Environment): Map<string, Template> {
  return new Map(Object.entries(templates).map(([name, spec]) => [name, environment.template(spec)]));
}

export const builtInTexts: ReadonlyMap<string, string> = new Map(Object.entries(texts));

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
        return template(data);
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        throw new Error(`The built-in template ${name} failed: ${problem}`, { cause: error });
      }
    },
    text: (name) => found(builtInTexts, name),
  };
}

/** A name that a format asks for and that is not there is a mistake in the format. */
export function found<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`There is no template file ${name}`);
  return value;
}
