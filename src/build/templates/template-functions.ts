import { fileURLToPath } from 'node:url';
import { isPartial, partialName } from '../../formats/templates/template-options.ts';
import { partialsVariable, templateFunction } from './template-function.ts';

/** The functions that compiled templates call. */
const filling = fileURLToPath(new URL('../../formats/templates/filling.ts', import.meta.url));
const imported = ['at', 'called', 'escaped', 'field', 'isSome', 'listOf', 'own', 'plain'];

/**
 * All built-in templates as functions that call each other.
 * @returns JavaScript of a module that exports `templates`
 * @throws with the template's name and the line, for what no template is compiled with
 */
export function templateFunctions(programs: ReadonlyMap<string, hbs.AST.Program>): string {
  const functions = new Map([...programs.keys()].map((name, index) => [name, `template${index}`]));
  const partials = new Map(
    [...functions].filter(([name]) => isPartial(name)).map(([name, called]) => [partialName(name), called]),
  );
  const code = [...programs].map(
    ([name, program]) => `function ${functions.get(name)}${templateFunction(name, program, partials)}\n`,
  );
  return [
    `import { ${imported.join(', ')} } from ${JSON.stringify(filling)};\n`,
    ...code,
    `const ${partialsVariable} = ${object(partials)};\n`,
    `export const templates = ${object(functions)};\n`,
  ].join('');
}

const object = (functions: ReadonlyMap<string, string>): string =>
  `{\n${[...functions].map(([name, called]) => `${JSON.stringify(name)}: ${called},\n`).join('')}}`;
