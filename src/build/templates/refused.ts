/** What is wrong with a piece of a template, and where it is. */
export function refused({ loc }: { readonly loc: hbs.AST.SourceLocation }, problem: string): Error {
  return new Error(`line ${loc.start.line}:${loc.start.column + 1} ${problem}`);
}

/**
 * Does something with a template.
 * @throws what it throws, with the template's name
 */
export function about<Value>(name: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new Error(`templates/${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
