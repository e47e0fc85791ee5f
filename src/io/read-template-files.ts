import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateFile } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { SourceFile } from '../core/source-file.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { withForwardSlashes } from './inside.ts';
import { readBytes } from './read-bytes.ts';
import { systemFailure } from './system-failure.ts';

/** No template is near this size; the bound keeps a wrong folder from filling the memory. */
const LIMIT = 1024 * 1024;

/**
 * Every `.hbs` and `.css` file below a template folder, sorted by name. Dot folders and node_modules are skipped.
 * @param shownAs the folder as the person typed it: the files are reported under it
 * @throws ToolFailure when the folder is not there, or a file cannot be read or is not UTF-8
 */
export function readTemplateFiles(folder: string, shownAs: string = folder): readonly TemplateFile[] {
  const shown = withForwardSlashes(shownAs).replace(/\/+$/, '');
  return namesBelow(folder, '', shown)
    .toSorted()
    .map((name) => {
      const path = `${shown}/${name}`;
      return { name, source: new SourceFile(path, readText(join(folder, name), path)) };
    });
}

function namesBelow(folder: string, below: string, shown: string): string[] {
  const names: string[] = [];
  for (const entry of entriesOf(folder, below, shown)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = below + entry.name;
    if (entry.isDirectory()) names.push(...namesBelow(folder, `${name}/`, shown));
    else if (/\.(hbs|css)$/.test(name) && isFile(entry, join(folder, name))) names.push(name);
  }
  return names;
}

function entriesOf(folder: string, below: string, shown: string) {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    throw systemFailure(error, 'Cannot read the template folder', below === '' ? shown : `${shown}/${below}`);
  }
}

const isFile = (entry: { isFile(): boolean; isSymbolicLink(): boolean }, file: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile() === true);

function readText(file: string, name: string): string {
  const bytes = readBytes(file, LIMIT, name);
  if (bytes.length > LIMIT) throw new ToolFailure(`The template ${printable(name)} is larger than 1 MiB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ToolFailure(`The template ${printable(name)} is not UTF-8 text.`, 'Save it as UTF-8.');
  }
}
