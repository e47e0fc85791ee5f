import * as z from 'zod/mini';
import { journey } from '../journey.ts';
import { library } from '../library.ts';
import { idMeanings } from '../shape/ids.ts';
import { alternatives, type Known } from '../shape/schema-walk.ts';
import { mainTexts } from '../shape/shapes.ts';
import { standIns } from '../shape/stand-ins.ts';
import type { NodeKind } from './nodes.ts';
import type { FieldPlan, NodePlan, WalkPlan } from './plan.ts';

/** The plan of the walk, out of the schemas. Needed only while the program is built. */
export function deriveWalkPlan(): WalkPlan {
  const plans: Partial<Record<NodeKind, NodePlan>> = {};
  const known = new Map<NodeKind, ObjectSchema>();

  const visit = (kind: NodeKind, schema: ObjectSchema): void => {
    const before = known.get(kind);
    if (before !== undefined) {
      if (before !== schema) throw new Error(`Two objects of the schema are called "${kind}"`);
      return;
    }
    known.set(kind, schema);
    const fields: FieldPlan[] = [];
    for (const [key, property] of Object.entries(schema._zod.def.shape)) {
      const { inner, ...field } = fieldOf(key, alternatives(property));
      if (inner !== undefined) visit(inner.kind, inner.schema);
      if (Object.keys(field).length > 2) fields.push(field);
    }
    const { key: main, number } = mainTexts.get(schema) ?? {};
    const stand = standIns.get(schema);
    const keys = stand === undefined ? [] : sharedKeys(schema, known.get(stand.kind)!);
    plans[kind] = {
      ...(main === undefined ? {} : { main }),
      ...(number === undefined ? {} : { number }),
      ...(stand === undefined ? {} : { standsFor: { ...stand, keys } }),
      fields: fields.map((field) => (keys.includes(field.key) ? { ...field, ofStandIn: true } : field)),
    };
  };

  visit('journey', journey as unknown as ObjectSchema);
  visit('library', library as unknown as ObjectSchema);
  return plans as WalkPlan;
}

type ObjectSchema = z.core.$ZodObject;

interface Inner {
  readonly kind: NodeKind;
  readonly schema: ObjectSchema;
}

function fieldOf(key: string, forms: readonly Known[]): FieldPlan & { readonly inner?: Inner | undefined } {
  for (const form of forms) {
    const { def } = form._zod;
    if (def.type === 'array') {
      const { form: _form, ...entry } = fieldOf(key, alternatives(def.element));
      return { ...entry, form: 'list' };
    }
    if (def.type === 'record') {
      const { form: _form, ...entry } = fieldOf(key, alternatives(def.valueType));
      return { ...entry, ...idMeanings.get(def.keyType), form: 'record' };
    }
  }
  const object = forms.find((form): form is Known & ObjectSchema => form._zod.def.type === 'object');
  const kind = object && (z.globalRegistry.get(object)?.id as NodeKind | undefined);
  const meaning = forms.map((form) => idMeanings.get(form)).find((each) => each !== undefined);
  return {
    key,
    form: 'one',
    ...(object && kind ? { node: kind, inner: { kind, schema: object } } : {}),
    ...meaning,
  };
}

/** The keys that a schema has from another one: there they are not only called the same. */
const sharedKeys = (own: ObjectSchema, other: ObjectSchema): string[] =>
  Object.entries(own._zod.def.shape).flatMap(([key, property]) =>
    other._zod.def.shape[key] === property ? [key] : [],
  );
