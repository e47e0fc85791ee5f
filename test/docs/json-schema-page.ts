import { cell, table } from './markdown-table.ts';

/** As much of a JSON Schema as a reference needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * A table of keys for the schema and for each object within it, in the order of the file.
 * @param name what the outermost object is called
 */
export function schemaTables(schema: Schema, name: string): string {
  const sections: string[] = [];
  const seen = new Set<Schema>();
  const visit = (object: Schema, heading: string): void => {
    if (seen.has(object)) return;
    seen.add(object);
    const within: [Schema, string][] = [];
    const rows = Object.entries(object.properties ?? {}).map(([key, value]) => {
      for (const each of objectsIn(value, schema)) within.push([each, each.title ?? `${heading} › ${key}`]);
      const needed = object.required?.includes(key) ? ' Needed.' : '';
      return [`\`${key}\``, typeOf(value, schema), cell(descriptionOf(value, schema)) + needed];
    });
    sections.push(`## ${heading}\n\n${table(['Key', 'Holds', 'What it is'], rows)}`);
    for (const [each, title] of within) visit(each, title);
  };
  visit(schema, name);
  return sections.join('\n\n');
}

function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/definitions/', '');
  const found = root.definitions?.[name];
  if (found === undefined) throw new Error(`The schema refers to ${schema.$ref}, which is not there`);
  return found;
}

const choices = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];

/** The objects with keys of their own that may stand at a place. */
function objectsIn(schema: Schema, root: Schema): Schema[] {
  const here = resolved(schema, root);
  if (here.properties !== undefined) return [here];
  const inner = [...choices(here), ...(here.items === undefined ? [] : [here.items])];
  if (typeof here.additionalProperties === 'object') inner.push(here.additionalProperties);
  return [...new Set(inner.flatMap((each) => objectsIn(each, root)))];
}

const descriptionOf = (schema: Schema, root: Schema): string =>
  schema.description ?? resolved(schema, root).description ?? '';

function typeOf(schema: Schema, root: Schema): string {
  const here = resolved(schema, root);
  if (here.enum !== undefined) return here.enum.map((each) => `\`${String(each)}\``).join(', ');
  if (here.const !== undefined) return `\`${String(here.const)}\``;
  if (choices(here).length > 0) return eitherOf(choices(here), root);
  if (here.properties !== undefined) return here.title === undefined ? 'keys' : lower(here.title);
  if (typeof here.additionalProperties === 'object')
    return `for each id: ${typeOf(here.additionalProperties, root)}`;
  if (here.items !== undefined) return `a list: ${typeOf(here.items, root)}`;
  if (here.type === 'number' || here.type === 'integer') return rangeOf(here);
  return { string: 'a text', boolean: 'true or false' }[here.type ?? ''] ?? 'anything';
}

/** One value that may stand for a list of such is told once. */
function eitherOf(options: readonly Schema[], root: Schema): string {
  const lists = options.flatMap(({ items }) => (items === undefined ? [] : [typeOf(items, root)]));
  const texts = options.filter(({ items }) => items === undefined).map((each) => typeOf(each, root));
  const either = [...new Set(texts)].join(' or ');
  if (lists.length === 1 && lists[0] === either) return `one or several: ${either}`;
  return [...new Set([...texts, ...lists.map((each) => `a list: ${each}`)])].join(' or ');
}

function rangeOf({ type, minimum, maximum, exclusiveMinimum }: Schema): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  // JSON Schema writes the bounds of safe integers out; people need not read them.
  const bound = (value: number | undefined): number | undefined =>
    value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
  const [low, high] = [bound(minimum), bound(maximum)];
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}`;
  if (exclusiveMinimum !== undefined)
    return `${kind} above ${exclusiveMinimum}${high === undefined ? '' : `, up to ${high}`}`;
  return kind;
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
