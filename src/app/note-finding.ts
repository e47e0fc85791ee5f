import type { DataPath, Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Note } from '../formats/format.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';

/**
 * Puts a note of a renderer at its place in the journey file. The view has no places, so the file is read once more,
 * which happens only where there is something to say.
 */
export function noteFinding({ near, ...told }: Note, source: SourceFile): Diagnostic {
  const tree = parseYaml(source);
  const place = tree.ok ? placeOf(near, tree.value) : { span: { start: 0, end: 0 }, path: [] };
  return { ...told, source, ...place };
}

function placeOf(near: string, tree: YamlTree) {
  const path = near === '' ? undefined : pathOfText(near, tree.data, []);
  if (path === undefined) return { span: tree.spanOfValue(['title']), path: ['title'] };
  const span = tree.spanOfValue(path);
  // As it was typed, unless it was written with an escape.
  const at = tree.source.text.slice(span.start, span.end).indexOf(near);
  return at === -1
    ? { span, path }
    : { span: { start: span.start + at, end: span.start + at + near.length }, path };
}

function pathOfText(near: string, data: unknown, path: DataPath): DataPath | undefined {
  if (typeof data === 'string') return data.includes(near) ? path : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = pathOfText(near, value, [...path, Array.isArray(data) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
