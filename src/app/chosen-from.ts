import { ToolFailure } from '../core/tool-failure.ts';

interface Choice {
  readonly id: string;
  /** Of the files that it makes, without a dot. */
  readonly extension?: string;
}

/**
 * The entries of a registry that were asked for by their ids.
 * @param what an entry is called: "format"
 * @throws ToolFailure that names what was meant, for an id that is not there
 */
export async function chosenFrom<Entry extends Choice>(
  what: string,
  entries: readonly Entry[],
  ids: readonly string[],
): Promise<Entry[]> {
  return Promise.all(
    ids.map(async (id) => entries.find((entry) => entry.id === id) ?? unknown(what, entries, id)),
  );
}

async function unknown(what: string, entries: readonly Choice[], id: string): Promise<never> {
  const ids = entries.map((entry) => entry.id);
  const { similarWords } = await import('../core/similar.ts');
  const byExtension = entries.find(({ extension }) => extension === id.toLowerCase());
  const meant = byExtension?.id ?? similarWords(id, ids)[0];
  const choices = `Choose from: ${ids.join(', ')}.`;
  throw new ToolFailure(
    `There is no ${what} "${id}".`,
    meant === undefined ? choices : `Did you mean ${meant}? ${choices}`,
  );
}
