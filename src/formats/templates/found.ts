/** A name that a format asks for and that is not there is a mistake in the format. */
export function found<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`There is no template file ${name}`);
  return value;
}
