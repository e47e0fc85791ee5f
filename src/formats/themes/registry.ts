import type { Scheme } from './theme.ts';

/** The built-in themes: each is a file of custom properties, templates/themes/<id>.css, and an entry here. */
export const themes = [
  { id: 'studio', scheme: 'light dark', summary: 'light or dark, as the reader prefers' },
  { id: 'paper', scheme: 'light', summary: 'black on white, for any printer' },
  { id: 'midnight', scheme: 'dark', summary: 'dark on screens and in pictures, black on white in print' },
  { id: 'contrast', scheme: 'light dark', summary: 'the highest contrast (WCAG AAA)' },
] as const satisfies readonly ThemeEntry[];

interface ThemeEntry {
  readonly id: string;
  readonly scheme: Scheme;
  readonly summary: string;
}

export type ThemeId = (typeof themes)[number]['id'];

export const defaultTheme: ThemeId = 'studio';
