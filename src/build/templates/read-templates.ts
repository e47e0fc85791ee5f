import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Handlebars from 'handlebars';
import { endsStyle, isTemplate, isText } from '../../formats/templates/template-options.ts';
import { listFiles } from '../list-files.ts';
import { plainerCss } from '../plainer-css.ts';
import { about, refused } from './refused.ts';

/** Templates that may print without escaping: the page's own CSS, CSP and finished markup. */
const mayPrintRaw: ReadonlySet<string> = new Set(['html/page.hbs', 'html/index.hbs']);

export interface TemplateSources {
  /** Each template as Handlebars parses it, by name. */
  readonly templates: ReadonlyMap<string, hbs.AST.Program>;
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of all that was read. */
  readonly files: readonly string[];
}

/**
 * Reads a template folder whole, in code-unit order of the names.
 * @throws with the file and the place, where a template cannot be parsed or prints without escaping
 */
export function readTemplates(folder: string): TemplateSources {
  const templates = new Map<string, hbs.AST.Program>();
  const texts = new Map<string, string>();
  const files: string[] = [];
  for (const file of listFiles(folder)) {
    const name = relative(folder, file).replaceAll('\\', '/');
    if (!isTemplate(name) && !isText(name)) continue;
    files.push(file);
    const text = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    about(name, () => {
      if (isTemplate(name)) templates.set(name, parse(name, text));
      else if (endsStyle(text)) throw new Error('"</style" would end the element it is put into');
      else texts.set(name, plainerCss(text));
    });
  }
  return { templates, texts, files };
}

function parse(name: string, text: string): hbs.AST.Program {
  const program = Handlebars.parse(text);
  if (!mayPrintRaw.has(name)) refuseRaw(program);
  return program;
}

function refuseRaw(program: hbs.AST.Program): void {
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (statement) => {
    if (!statement.escaped) throw refused(statement, 'prints without escaping ("{{{" or "{{&")');
  };
  visitor.accept(program);
}
