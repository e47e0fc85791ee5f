import runtime from 'handlebars/runtime';
import { templates, texts } from 'virtual:templates';

/** The runtime of Handlebars: it runs templates and cannot compile any. */
export type Environment = typeof runtime;
export type Template = (data: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A Handlebars of its own: nothing that is registered elsewhere in the process reaches it. */
export function newEnvironment(): Environment {
  const environment = runtime.create();
  environment.unregisterHelper('log');
  return environment;
}

/** What Handlebars does by default; said aloud, it does so without a word on stderr. */
export const runtimeOptions: Handlebars.RuntimeOptions = {
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
};

/**
 * The built-in templates, each made ready in an environment when it is first run: few maps run them all. Partials are
 * among them and not yet registered.
 */
export function instantiateBuiltIns(environment: Environment): Map<string, Template> {
  return new Map(
    Object.entries(templates).map(([name, spec]) => {
      let ready: Template | undefined;
      return [name, (data, options) => (ready ??= environment.template(spec()))(data, options)];
    }),
  );
}

/** The built-in files that are not templates. */
export const builtInTexts: ReadonlyMap<string, () => string> = new Map(Object.entries(texts));

/** A name that a format asks for and that is not there is a mistake in the format. */
export function found<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`There is no template file ${name}`);
  return value;
}
