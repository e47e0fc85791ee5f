import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { tempFolder } from '../io/temp-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The two ways in which a project of today finds a package and its types. */
export const modes = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const;

/**
 * What the compiler at its strictest says to a program in an empty project that has only journeymap; declarations are
 * checked, too.
 */
export function complaintsTo(text: string, mode: keyof typeof modes): readonly string[] {
  const folder = tempFolder({ 'package.json': '{ "type": "module" }', 'program.ts': text });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/journeymap'), 'junction');
  const program = ts.createProgram([join(folder, 'program.ts')], {
    ...modes[mode],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(inWords);
}

/** What the compiler says, and where. */
export function inWords({ messageText, file, start = 0 }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
  return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
