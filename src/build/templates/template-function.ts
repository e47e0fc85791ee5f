import { isMarkdown, templateOptions } from '../../formats/templates/template-options.ts';
import { argument, printed } from './expression.ts';
import { about, refused } from './refused.ts';
import { root, topScope, type Scope } from './scope.ts';

/** What is another in the templates of another format. */
interface Format {
  /** The function of formats/templates/filling.ts that makes a text of what is printed. */
  readonly printed: string;
  /** The one that says whether there is anything, for `if`. */
  readonly isSome: string;
  /** The variable that holds the functions of the partials, by what the partials are called by. */
  readonly partials: string;
}

const html: Format = { printed: 'escaped', isSome: 'isSome', partials: 'partials' };
const markdown: Format = { printed: 'markdown', isSome: 'isSaid', partials: 'markdownPartials' };

/** The format of a template. It can call partials of the same one alone: each format escapes in its own way. */
export const formatOf = (name: string): Format => {
  if (isMarkdown(name)) return markdown;
  return templateOptions(name).noEscape ? { ...html, printed: 'plain' } : html;
};

/**
 * A built-in template as a function: `(context, root) => text`, the same text as Handlebars makes of it. It calls the
 * functions of formats/templates/filling.ts and those of the partials by their names.
 * @param partials the names of the partials' functions, by what the partials are called by
 * @returns JavaScript: the parameters and the body
 * @throws with the template's name and the line, for what no template is compiled with
 */
export const templateFunction = (
  name: string,
  program: hbs.AST.Program,
  partials: ReadonlyMap<string, string>,
): string => about(name, () => new TemplateFunction(partials, formatOf(name)).of(program));

/** The variable that the text is put together in. */
const text = 'text';

class TemplateFunction {
  readonly #partials: ReadonlyMap<string, string>;
  readonly #format: Format;
  #variables = 0;

  constructor(partials: ReadonlyMap<string, string>, format: Format) {
    this.#partials = partials;
    this.#format = format;
  }

  of(program: hbs.AST.Program): string {
    return `(${topScope.context}, ${root}) {\nlet ${text} = "";\n${this.#program(program, topScope)}return ${text};\n}`;
  }

  #program(program: hbs.AST.Program | undefined, scope: Scope): string {
    return (program?.body ?? []).map((statement) => this.#statement(statement, scope)).join('');
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): string {
    switch (statement.type) {
      case 'ContentStatement':
        return append(JSON.stringify((statement as hbs.AST.ContentStatement).value));
      case 'CommentStatement':
        return '';
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement;
        const filled = mustache.escaped ? this.#format.printed : 'plain';
        return append(`${filled}(${printed(mustache, scope)})`);
      }
      case 'PartialStatement':
        return this.#partial(statement as hbs.AST.PartialStatement, scope);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement, scope);
      default:
        throw refused(statement, `holds a ${statement.type}`);
    }
  }

  #partial({ name, params, hash, indent, loc }: hbs.AST.PartialStatement, scope: Scope): string {
    const called = this.#called(name, loc, scope);
    const given = params[0] === undefined ? scope.context : argument(params[0], scope);
    const named = (hash?.pairs ?? []).map(
      ({ key, value }) => `${JSON.stringify(key)}: ${argument(value, scope)}`,
    );
    const context = named.length === 0 ? given : `{ ...${given}, ${named.join(', ')} }`;
    // Handlebars' parser takes the indentation off the text; the partial's own lines are not indented by it.
    return (indent === '' ? '' : append(JSON.stringify(indent))) + append(`${called}(${context}, ${root})`);
  }

  /** The function of a partial, by its name or by what the name is looked up in. */
  #called(name: hbs.AST.Expression, loc: hbs.AST.SourceLocation, scope: Scope): string {
    if (name.type === 'SubExpression') return `called(${this.#format.partials}, ${argument(name, scope)})`;
    const { original } = name as hbs.AST.PathExpression;
    const partial = this.#partials.get(String(original));
    if (partial === undefined) throw refused({ loc }, `calls a partial that is not there: "${original}"`);
    return partial;
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): string {
    const { original } = block.path as hbs.AST.PathExpression;
    const [param, ...more] = block.params;
    if (param === undefined || more.length > 0 || block.hash !== undefined)
      throw refused(block, `is a block "${original}" with something else than one thing`);
    const { program, inverse } = block;
    if ([program, inverse].some((each) => each?.blockParams !== undefined))
      throw refused(block, 'names what it holds ("as |…|")');
    const value = argument(param, scope);
    switch (original) {
      case 'if':
        return this.#choice(`${this.#format.isSome}(${value})`, program, inverse, scope);
      case 'unless':
        return this.#choice(`!${this.#format.isSome}(${value})`, program, inverse, scope);
      case 'with':
        return this.#with(value, program, inverse, scope);
      case 'each':
        return this.#each(value, program, inverse, scope);
      default:
        throw refused(block, `is a block "${original}"`);
    }
  }

  #choice(
    condition: string,
    program: hbs.AST.Program,
    inverse: hbs.AST.Program | undefined,
    scope: Scope,
    inside: Scope = scope,
  ): string {
    const otherwise = this.#program(inverse, scope);
    return `if (${condition}) {\n${this.#program(program, inside)}}${otherwise === '' ? '' : ` else {\n${otherwise}}`}\n`;
  }

  #with(value: string, program: hbs.AST.Program, inverse: hbs.AST.Program | undefined, scope: Scope): string {
    const context = this.#variable('context');
    const inside: Scope = { context, outer: scope, loop: scope.loop };
    const isThere = `${this.#format.isSome}(${context}) || ${context} === 0`;
    return `const ${context} = ${value};\n${this.#choice(isThere, program, inverse, scope, inside)}`;
  }

  #each(value: string, program: hbs.AST.Program, inverse: hbs.AST.Program | undefined, scope: Scope): string {
    const [list, index, context] = ['list', 'index', 'context'].map((kind) => this.#variable(kind)) as [
      string,
      string,
      string,
    ];
    const inside: Scope = { context, outer: scope, loop: { list, index } };
    const body = `const ${context} = ${list}[${index}];\n${this.#program(program, inside)}`;
    const loop = `for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {\n${body}}\n`;
    const otherwise = this.#program(inverse, scope);
    const empty = otherwise === '' ? '' : `if (${list}.length === 0) {\n${otherwise}}\n`;
    return `const ${list} = listOf(${value});\n${loop}${empty}`;
  }

  /** One that no other piece of the template has. */
  #variable(kind: string): string {
    return `${kind}${++this.#variables}`;
  }
}

const append = (expression: string): string => `${text} += ${expression};\n`;
