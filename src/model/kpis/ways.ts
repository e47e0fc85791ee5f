/** What a figure can be computed from, where a message tells it: some keys, or one of the other ways. */
export type Way =
  | { readonly of: 'parts' | 'columns'; readonly keys: readonly string[] }
  | { readonly of: 'answers' | 'number' | 'file' | 'division' | 'column' | 'answer-column' };
