import runtime from 'handlebars/runtime';
import { specifications } from 'virtual:template-specifications';

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
 * The built-in templates as Handlebars runs them, beside those of a user: each is made ready when it is first run, for
 * few maps run them all. Partials are among them and not yet registered.
 */
export function instantiateBuiltIns(environment: Environment): Map<string, Template> {
  return new Map(
    Object.entries(specifications).map(([name, spec]) => {
      let ready: Template | undefined;
      return [name, (data, options) => (ready ??= environment.template(spec()))(data, options)];
    }),
  );
}
