import type { Scheme } from './theme.ts';

/** The built-in themes: each is a file of custom properties, templates/themes/<id>.css, and an entry here. */
export const themes = [
  { id: 'studio', scheme: 'light dark', summary: 'light or dark, as the reader prefers' },
] as const satisfies readonly ThemeEntry[];

interface ThemeEntry {
  readonly id: string;
  readonly scheme: Scheme;
  readonly summary: string;
}

export type ThemeId = (typeof themes)[number]['id'];

export const defaultTheme: ThemeId = 'studio';
