import type { SourceFile } from '../../core/source-file.ts';
import type { TemplatePlace } from './template-place.ts';

export interface Unclosed extends TemplatePlace {
  /** What was opened, as it is written: `{{#if`. */
  readonly opened: string;
}

/** A comment; a tag that opens a block, with its name; a tag that closes one. */
const tags =
  /\{\{~?!--[^]*?--~?\}\}|\{\{~?![^]*?\}\}|(\{\{~?#[>*]?\s*[^\s}~]+|\{\{~?\^\s*[^\s}~]+)|(\{\{~?\/)/g;

/** What a template that ends too early has left open: its last tag, else its innermost block. */
export function findUnclosed(source: SourceFile): Unclosed | undefined {
  const { text } = source;
  const lastTag = text.lastIndexOf('{{');
  if (lastTag > text.lastIndexOf('}}'))
    return { source, span: { start: lastTag, end: lastTag + 2 }, opened: '{{' };
  const open: Unclosed[] = [];
  for (const { index, 1: opener, 2: closer } of text.matchAll(tags)) {
    if (opener !== undefined)
      open.push({ source, span: { start: index, end: index + opener.length }, opened: opener });
    else if (closer !== undefined) open.pop();
  }
  return open.at(-1);
}
