/** The colours of an output: plain data that can pass between threads. */
export interface Theme {
  /** Custom properties and nothing else. */
  readonly css: string;
  /** The colour schemes that it has, as CSS's `color-scheme` names them. */
  readonly scheme: Scheme;
  /** Custom property, with `--`, → colour; of the light scheme, unless the theme is dark only. */
  readonly colours: Readonly<Record<string, string>>;
}

export type Scheme = 'light' | 'dark' | 'light dark';

/** A theme from a stylesheet that is trusted: a built-in one, or one of a person's own templates. */
export function trustedTheme(css: string, scheme: Scheme): Theme {
  const [first = ''] = css.split('@media');
  const colours = Object.fromEntries(
    [...first.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, property = '', colour = '']) => [
      property,
      colour.trim(),
    ]),
  );
  return { css, scheme, colours };
}
