import { helperNames } from '../../formats/templates/template-options.ts';
import { refused } from './refused.ts';
import { root, type Scope } from './scope.ts';

/* Expressions of a template as JavaScript. The functions that they call are those of formats/templates/filling.ts. */

/**
 * What a helper is given. A field that is not there is nothing; a field of something that is not there throws.
 * @throws for what no template is compiled with
 */
export function argument(expression: hbs.AST.Expression, scope: Scope): string {
  switch (expression.type) {
    case 'PathExpression': {
      const { of, name } = fieldOf(expression as hbs.AST.PathExpression, scope);
      return name === undefined ? of : read(of, name);
    }
    case 'SubExpression':
      return lookup(expression as hbs.AST.SubExpression, scope);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((expression as hbs.AST.StringLiteral).value);
    default:
      throw refused(expression, `holds a ${expression.type}`);
  }
}

/**
 * What is printed. A field that is not there throws.
 * @throws for what no template is compiled with
 */
export function printed(statement: hbs.AST.MustacheStatement, scope: Scope): string {
  const { path, params, hash } = statement;
  if (path.type !== 'PathExpression') throw refused(statement, `prints a ${path.type}`);
  const asPath = path as hbs.AST.PathExpression;
  if (params.length > 0 || hash !== undefined || namesHelper(asPath))
    return lookup({ ...statement, path: asPath }, scope);
  const { of, name } = fieldOf(asPath, scope);
  if (name === undefined) return of;
  const checked = `field(${of}, ${JSON.stringify(name)})`;
  return isInherited(name) ? checked : `(${read(of, name)} ?? ${checked})`;
}

const namesHelper = ({ original }: hbs.AST.PathExpression): boolean =>
  helperNames.some((name) => name === original);

type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc'>;

/** The only helper that is an expression. */
function lookup(call: Call, scope: Scope): string {
  const { original } = call.path as hbs.AST.PathExpression;
  if (original !== 'lookup') throw refused(call, `calls "${original}", which is no helper that prints`);
  const [of, key, ...more] = call.params;
  if (of === undefined || key === undefined || more.length > 0 || call.hash !== undefined)
    throw refused(call, 'calls "lookup" with something else than two things');
  return `at(${argument(of, scope)}, ${argument(key, scope)})`;
}

/** The value that a path asks for a field, and the field; without one where the path is that value. */
function fieldOf(path: hbs.AST.PathExpression, scope: Scope): { of: string; name: string | undefined } {
  const [start, names] = path.data ? data(path, scope) : [context(path, scope), path.parts];
  const of = names.slice(0, -1).reduce(read, start);
  return { of, name: names.at(-1) };
}

function context(path: hbs.AST.PathExpression, scope: Scope): string {
  let at: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth++) at = at?.outer;
  if (at === undefined) throw refused(path, `leads out of the template ("${path.original}")`);
  return at.context;
}

function data(path: hbs.AST.PathExpression, { loop }: Scope): [value: string, names: readonly string[]] {
  const [name, ...names] = path.parts;
  if (path.depth === 0 && name === 'root') return [root, names];
  if (path.depth > 0 || loop === undefined)
    throw refused(path, `asks for "${path.original}", which is not there`);
  const { list, index } = loop;
  if (name === 'index') return [index, names];
  if (name === 'first') return [`(${index} === 0)`, names];
  if (name === 'last') return [`(${index} === ${list}.length - 1)`, names];
  throw refused(path, `asks for "${path.original}", which is not there`);
}

/** What every value has without being given it: there a field counts only where it is the value's own. */
const prototypes: readonly object[] = [Object, Array, String, Number, Boolean].map(
  (each) => each.prototype as object,
);
const isInherited = (name: string): boolean => prototypes.some((prototype) => name in prototype);

function read(of: string, name: string): string {
  if (isInherited(name)) return `own(${of}, ${JSON.stringify(name)})`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${of}.${name}` : `${of}[${JSON.stringify(name)}]`;
}
