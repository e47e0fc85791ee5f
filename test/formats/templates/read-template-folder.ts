import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateFile } from '../../../src/core/ports.ts';
import { SourceFile } from '../../../src/core/source-file.ts';

/** The files of a template folder as a command hands them over. */
export function readTemplateFolder(folder: string): TemplateFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const name = file.slice(folder.length + 1).replaceAll('\\', '/');
      return { name, source: new SourceFile(name, readFileSync(file, 'utf8')) };
    });
}
