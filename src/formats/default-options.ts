import type { RenderOptions } from './render-options.ts';
import type { TemplateSet } from './templates/template-set.ts';
import { defaultTheme, themes, type ThemeId } from './themes/registry.ts';
import { trustedTheme, type Theme } from './themes/theme.ts';

export const themeFile = (id: string): string => `themes/${id}.css`;

/** A theme by its name in the registry. */
export function builtInTheme(id: ThemeId, templates: TemplateSet): Theme {
  const scheme = themes.find((theme) => theme.id === id)?.scheme ?? 'light dark';
  return trustedTheme(templates.text(themeFile(id)), scheme);
}

/** How outputs look where nobody says otherwise. */
export const defaultRenderOptions = (templates: TemplateSet): RenderOptions => ({
  theme: builtInTheme(defaultTheme, templates),
  diagrams: ['journey'],
  width: undefined,
  scale: 1,
  paper: 'A3',
});
