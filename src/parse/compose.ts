import { Composer, type Document, type YAMLError } from 'yaml';
import type { YamlNode } from './node-place.ts';
import type { TokenRun } from './read-tokens.ts';

/** `uniqueKeys` would compare every key with every other, `convert` does it better. */
const options = {
  schema: 'core',
  stringKeys: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

export interface Composed {
  /** `undefined` when the file holds no document. */
  readonly root: YamlNode | undefined;
  /** Warnings too: what YAML only doubts is no journey either. */
  readonly errors: readonly YAMLError[];
}

/** The nodes of the first document, and what the library says of them. */
export function compose(run: TokenRun): Composed {
  const composer = new Composer(options);
  let document: Document.Parsed | undefined;
  for (const each of composer.compose(run.tokens)) document ??= each;
  const { errors, warnings } = document ?? composer.streamInfo();
  return {
    root: (document?.contents as YamlNode | undefined) ?? undefined,
    errors: [...errors, ...warnings],
  };
}
