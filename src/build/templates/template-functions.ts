import { fileURLToPath } from 'node:url';
import { isPartial, partialName } from '../../formats/templates/template-options.ts';
import { formatOf, templateFunction } from './template-function.ts';

/** The functions that compiled templates call. */
const filling = fileURLToPath(new URL('../../formats/templates/filling.ts', import.meta.url));
const imported = [
  'at',
  'called',
  'escaped',
  'field',
  'isSaid',
  'isSome',
  'listOf',
  'markdown',
  'own',
  'plain',
];

/**
 * All built-in templates as functions that call each other.
 * @returns JavaScript of a module that exports `templates`
 * @throws with the template's name and the line, for what no template is compiled with
 */
export function templateFunctions(programs: ReadonlyMap<string, hbs.AST.Program>): string {
  const functions = new Map([...programs.keys()].map((name, index) => [name, `template${index}`]));
  const partials: Record<string, Map<string, string>> = {};
  for (const [name, called] of functions) {
    const ofFormat = (partials[formatOf(name).partials] ??= new Map());
    if (isPartial(name)) ofFormat.set(partialName(name), called);
  }
  const code = [...programs].map(
    ([name, program]) =>
      `function ${functions.get(name)}${templateFunction(name, program, partials[formatOf(name).partials]!)}\n`,
  );
  return [
    `import { ${imported.join(', ')} } from ${JSON.stringify(filling)};\n`,
    ...code,
    ...Object.entries(partials).map(([variable, ofFormat]) => `const ${variable} = ${object(ofFormat)};\n`),
    `export const templates = ${object(functions)};\n`,
  ].join('');
}

const object = (functions: ReadonlyMap<string, string>): string =>
  `{\n${[...functions].map(([name, called]) => `${JSON.stringify(name)}: ${called},\n`).join('')}}`;
