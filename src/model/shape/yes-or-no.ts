/** What people write for true and false; YAML 1.2 reads these as texts. A Map, because a value may be "constructor". */
const words: ReadonlyMap<string, 'true' | 'false'> = new Map(
  Object.entries({
    true: 'true',
    yes: 'true',
    y: 'true',
    on: 'true',
    ya: 'true',
    iya: 'true',
    1: 'true',
    false: 'false',
    no: 'false',
    n: 'false',
    off: 'false',
    tidak: 'false',
    0: 'false',
  }),
);

/** true or false, where a text says just that in one word, in English or Indonesian. */
export const yesOrNo = (found: string): 'true' | 'false' | undefined => words.get(found.trim().toLowerCase());
