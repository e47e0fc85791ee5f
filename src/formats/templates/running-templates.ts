import { errorPlace, withoutPlace } from './compile-template.ts';
import { runtimeOptions, type Template } from './environment.ts';
import * as finding from './findings.ts';
import type { TemplateProblem } from './problem.ts';
import { TemplateError } from './template-error.ts';
import type { TemplatePlace } from './template-place.ts';

/** More partials inside each other than a page can need; a partial that includes itself gets there. */
const deepest = 100;

/**
 * Knows where in the user's templates a rendering is, so that a failure has a place. A failure inside a built-in
 * partial is put at the user's call of it: the user's template gave it the wrong data.
 */
export class RunningTemplates {
  #place: TemplatePlace | undefined;
  #depth = 0;
  /** Whose template the failure came out of first: the innermost one. */
  #origin: 'users' | 'built-in' | undefined;

  /** To be called before each statement of a user's template. */
  reach(place: TemplatePlace): string {
    this.#place = place;
    return '';
  }

  users(template: Template): Template {
    return this.#watched('users', template);
  }

  builtIn(template: Template): Template {
    return this.#watched('built-in', template);
  }

  /** @throws {TemplateError} when it fails inside a template of the user's, or because of one */
  render(name: string, template: Template, data: unknown): string {
    this.#place = undefined;
    this.#origin = undefined;
    this.#depth = 0;
    try {
      return template(data, runtimeOptions);
    } catch (error) {
      throw this.#explain(name, error);
    }
  }

  #watched(origin: 'users' | 'built-in', template: Template): Template {
    return (data, options) => {
      const caller = this.#place;
      try {
        if (++this.#depth > deepest) throw new EndlessPartials();
        const text = template(data, options);
        this.#depth--;
        this.#place = caller;
        return text;
      } catch (error) {
        this.#origin ??= origin;
        throw error;
      }
    };
  }

  #explain(name: string, error: unknown): Error {
    const reached = this.#place;
    if (!(error instanceof Error) || reached === undefined) {
      return new Error(`The built-in template ${name} failed: ${String(error)}`, { cause: error });
    }
    const exact = this.#origin === 'users' ? errorPlace(reached.source, error) : undefined;
    return new TemplateError(finding.failed.at(exact ?? reached, reworded(error)), { cause: error });
  }
}

class EndlessPartials extends Error {}

function reworded(error: Error): TemplateProblem {
  if (error instanceof EndlessPartials || error instanceof RangeError) return { problem: 'endless' };
  const message = withoutPlace(error.message);
  const field =
    /^"(.+)" not defined in /.exec(message)?.[1] ??
    /'in' operator to search for '(.+?)' in /.exec(message)?.[1];
  if (field !== undefined) return { problem: 'no-field', found: field };
  const missing = /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(message)?.[1];
  if (missing !== undefined) return { problem: 'nothing-there', found: missing };
  const partial = /^The partial (.+) could not be found$/.exec(message)?.[1];
  if (partial !== undefined) return { problem: 'no-partial', found: partial };
  return { problem: 'foreign', found: message };
}
