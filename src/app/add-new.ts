import type { Diagnostic } from '../core/diagnostic.ts';

/** A mistake in a template, or in a file that several maps name, shows in every map, and is told once. */
export function addNew(diagnostics: Diagnostic[], found: Iterable<Diagnostic>, told: Set<string>): void {
  for (const each of found) {
    const { source, span, code, message } = each;
    const key = [source.path, source.firstLine, span.start, code, message].join('\0');
    if (!told.has(key)) diagnostics.push(each);
    told.add(key);
  }
}
