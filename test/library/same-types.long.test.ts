import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { tempFolder } from '../io/temp-folder.ts';
import { inWords } from './type-check.ts';

/* The types that the build wrote are those of the sources: each can stand in the place of the other. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const functions = ['validate', 'build', 'render', 'insights', 'compile'];
const types = ['JourneyFile', 'JourneyView', 'BuildOptions', 'Finding', 'RenderedMap', 'Insights'];

test('what the package says is what the sources say', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const file = join(tempFolder(), 'same.ts');
  const lines = [
    `import type * as Built from '${join(root, 'dist/index.js')}';`,
    `import type * as Source from '${join(root, 'src/index.ts')}';`,
    `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? 'same' : 'B has more') : 'A has more';`,
    ...functions.map(
      (name) => `export const ${name}: Same<typeof Built.${name}, typeof Source.${name}> = 'same';`,
    ),
    ...types.map((name) => `export const of${name}: Same<Built.${name}, Source.${name}> = 'same';`),
  ];
  writeFileSync(file, lines.join('\n'));
  const ambient = ts.sys.readDirectory(join(root, 'src'), ['.d.ts']);
  const program = ts.createProgram([file, ...ambient], {
    ...options,
    typeRoots: [join(root, 'node_modules/@types')],
  });
  expect(program.getSemanticDiagnostics(program.getSourceFile(file)).map(inWords)).toEqual([]);
}, 120_000);
