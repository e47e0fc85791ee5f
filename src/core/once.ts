/** Makes something when it is first asked for, and not again: what no map of a run needs costs nothing. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
