import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Handlebars from 'handlebars';
import { endsStyle, isTemplate, isText, templateOptions } from '../formats/templates/template-options.ts';
import { listFiles } from './list-files.ts';
import { plainerCss } from './plainer-css.ts';

/** Templates that may print without escaping: the page's own CSS, CSP and finished markup. */
const mayPrintRaw: ReadonlySet<string> = new Set(['html/page.hbs', 'html/index.hbs']);

export interface TemplateSources {
  /** JavaScript of each template's specification, by name. */
  readonly templates: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of all that was read. */
  readonly files: readonly string[];
}

/**
 * Reads a template folder whole, in code-unit order of the names.
 * @throws with the file and the place, where a template cannot be compiled or prints without escaping
 */
export function precompileTemplates(folder: string): TemplateSources {
  const templates = new Map<string, string>();
  const texts = new Map<string, string>();
  const files: string[] = [];
  for (const file of listFiles(folder)) {
    const name = relative(folder, file).replaceAll('\\', '/');
    if (!isTemplate(name) && !isText(name)) continue;
    files.push(file);
    const text = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    if (isText(name)) {
      if (endsStyle(text))
        throw new Error(`templates/${name}: "</style" would end the element it is put into`);
      texts.set(name, plainerCss(text));
    } else {
      templates.set(name, precompile(name, text));
    }
  }
  return { templates, texts, files };
}

function precompile(name: string, text: string): string {
  try {
    if (!mayPrintRaw.has(name)) refuseRaw(text);
    // The types promise a specification, but without `asObject` the compiler returns its source text.
    return lighter(String(Handlebars.precompile(text, templateOptions(name))));
  } catch (error) {
    throw new Error(`templates/${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** In place of a look-up that the runtime had not yet when this compiler was new; ours has it. */
const oldLookup = / \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs;
const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;
/** Where in its template a piece stands: it is told where the piece fails, and built-in templates do not. */
const placesOfBlocks = new RegExp(`,"loc":${place}`, 'g');
const placesOfFields = new RegExp(`, ${place} \\)`, 'g');

/** The same template in two thirds of the code: less to read at every start, and fewer objects at every run. */
const lighter = (code: string): string =>
  code.replaceAll(oldLookup, '').replaceAll(placesOfBlocks, '').replaceAll(placesOfFields, ')');

function refuseRaw(text: string): void {
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (statement) => {
    if (statement.escaped) return;
    const { line, column } = statement.loc.start;
    throw new Error(`line ${line}:${column + 1} prints without escaping ("{{{" or "{{&")`);
  };
  visitor.accept(Handlebars.parse(text));
}
