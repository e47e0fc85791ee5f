import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { Ready } from '../ready.ts';
import { oneLine } from '../one-line.ts';

/*
 * What compiled templates call: the rules by which Handlebars, in its strict mode, looks fields up and prints them.
 * src/build/templates/ writes the calls; a test compares the two.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** A value as text of HTML; nothing where there is none. */
export function escaped(value: unknown): string {
  const text = plain(value);
  return /[&<>"'`=]/.test(text) ? text.replace(/[&<>"'`=]/g, (character) => entities[character]!) : text;
}

/** A value as it is; nothing where there is none. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
}

/** A value inside a line of Markdown; nothing where there is none. */
export function markdown(value: unknown): string {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (value instanceof Ready) return value.text;
  return Array.isArray(value) ? value.map(markdown).join(',') : plain(value);
}

/** A field to be printed. @throws where there is none */
export function field(of: unknown, name: string): unknown {
  if (!of || !(name in (of as object))) throw new Error(`"${name}" not defined in ${String(of)}`);
  return own(of, name);
}

/** A field by a name that every value has something under; only what the value was given counts. */
export function own(of: unknown, name: string | number): unknown {
  const value = (of as Record<string | number, unknown>)[name];
  return value === undefined || value === null || Object.hasOwn(of as object, name) ? value : undefined;
}

/** What `lookup` finds. */
export function at(of: unknown, key: string | number): unknown {
  return of ? own(of, key) : of;
}

/** What `if` goes by: an empty list is as good as none. */
export function isSome(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What `if` goes by in Markdown: a text that shows as nothing is as good as none. */
export function isSaid(value: unknown): boolean {
  if (typeof value === 'string') return oneLine(value) !== '';
  return value instanceof Ready ? value.text !== '' : isSome(value);
}

/** What `each` goes through. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
}

type TemplateFunction = (context: unknown, root: unknown) => string;

/** A partial whose name is data. @throws where there is none of that name */
export function called(
  partials: Readonly<Record<string, TemplateFunction>>,
  name: unknown,
): TemplateFunction {
  const partial = typeof name === 'string' && Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (partial === undefined) throw new Error(`The partial ${String(name)} could not be found`);
  return partial;
}
