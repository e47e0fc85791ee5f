/** The part of JSON Schema that the schemas of this package are written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Schemas;
}

type Schemas = Readonly<Record<string, Schema>>;

/** What may be written in a file, as a module of types; the schema's words are their docstrings. */
export function typesOfSchema(name: string, json: string): string {
  const schema = JSON.parse(json) as Schema;
  const { definitions = {} } = schema;
  const texts = Object.entries(definitions).map(([id, each]) => interfaceOf(nameOf(id), each, definitions));
  return [interfaceOf(name, schema, {}), ...texts].join('');
}

/** `pain-point` → `PainPointInput` */
const nameOf = (id: string): string =>
  `${id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Input`;

function interfaceOf(name: string, schema: Schema, others: Schemas): string {
  const required = new Set(schema.required);
  const base = baseOf(schema, others);
  const lines = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (base !== undefined && isSame(value, base.schema.properties?.[key])) return [];
    const type = typeOf(value);
    const written = required.has(key) ? `${key}: ${type}` : `${key}?: ${type} | undefined`;
    return `${docOf(value, '  ')}  ${written};\n`;
  });
  const heritage = base === undefined ? '' : ` extends Omit<${nameOf(base.id)}, ${base.own}>`;
  return `${docOf(schema)}export interface ${name}${heritage} {\n${lines.join('')}}\n`;
}

/** Fewer fields in common are written out twice. */
const manyFields = 10;

/** The smaller schema that holds much the same: a stage without steps is itself a step. */
function baseOf({ properties = {} }: Schema, others: Schemas) {
  for (const [id, schema] of Object.entries(others)) {
    const fields = Object.entries(schema.properties ?? {});
    if (fields.length >= Object.keys(properties).length) continue;
    const own = fields.filter(([key, value]) => !isSame(value, properties[key])).map(([key]) => `'${key}'`);
    if (fields.length - own.length >= manyFields) return { id, schema, own: own.join(' | ') || 'never' };
  }
  return undefined;
}

const isSame = (one: Schema, other: Schema | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Words that end a comment would end it here. */
const docOf = ({ description }: Schema, margin = ''): string =>
  description === undefined ? '' : `${margin}/** ${description.replaceAll('*/', '*\\/')} */\n`;

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref.replace(/^.*\//, ''));
  if (schema.enum !== undefined) return union(schema.enum.map(literal));
  const choices = schema.anyOf ?? schema.allOf;
  // What all of several say is only ever one schema with other words.
  if (choices !== undefined) return union(choices.map(typeOf));
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return schema.type;
    case 'integer':
      return 'number';
    case 'array':
      return `readonly ${inList(typeOf(schema.items ?? {}))}[]`;
    case 'object':
      if (typeof schema.additionalProperties === 'object')
        return `Readonly<Record<string, ${typeOf(schema.additionalProperties)}>>`;
  }
  throw new Error(`No type for ${JSON.stringify(schema)}`);
}

/** A value as TypeScript writes it here: in single quotes. */
const literal = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');

const inList = (type: string): string => (type.includes(' ') ? `(${type})` : type);
