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
  return { css, scheme, colours: coloursIn(first) };
}

/** The colours of the dark scheme of a theme that has both; `undefined` for any other. */
export function darkColours({ css, scheme, colours }: Theme): Theme['colours'] | undefined {
  if (scheme !== 'light dark') return undefined;
  const [, ...rules] = css.split('@media');
  const dark = rules.find((rule) => rule.includes('prefers-color-scheme'));
  return { ...colours, ...coloursIn(dark ?? '') };
}

const coloursIn = (css: string): Theme['colours'] =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, property = '', colour = '']) => [
      property,
      colour.trim(),
    ]),
  );
