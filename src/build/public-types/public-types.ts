import { dirname } from 'node:path';
import ts from 'typescript';
import { Closure } from './closure.ts';
import { Declarations } from './declarations.ts';
import { typesOfSchema } from './schema-types.ts';

/** The types that come from the schema, and their module. */
const schemaType = 'JourneyFile';
const schemaModule = 'journey-file';

/**
 * The types of the library: what the entry exports and, under its own name, each type that these mention. Interfaces are
 * whole, with the fields that parts of a map add to them; nothing is imported from other packages.
 * @param entry the module, absolute
 * @param config tsconfig.json, absolute
 * @param journeySchema the JSON Schema of the journey file
 * @returns the name of each file and its text
 * @throws Error where two types have one name, or one cannot be written out
 */
export function publicTypes(
  entry: string,
  config: string,
  journeySchema: string,
): ReadonlyMap<string, string> {
  const { config: json } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const ambient = ts.sys.readDirectory(dirname(entry), ['.d.ts']);
  const program = ts.createProgram([entry, ...ambient], options);
  const checker = program.getTypeChecker();
  const closure = new Closure(program, schemaType);
  const declarations = new Declarations(checker, closure);
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  for (const exported of checker.getExportsOfModule(module)) closure.add(exported);
  const texts = [
    `import type { ${schemaType} } from './${schemaModule}.js';\n`,
    `export type * from './${schemaModule}.js';\n`,
  ];
  for (const symbol of closure) texts.push(declarations.of(symbol));
  return new Map([
    ['index.d.ts', texts.join('')],
    [`${schemaModule}.d.ts`, typesOfSchema(schemaType, journeySchema)],
  ]);
}
