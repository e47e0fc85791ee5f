import type { RenderContext } from './format.ts';
import type { RenderOptions } from './render-options.ts';
import { builtInTemplates } from './templates/built-in.ts';
import type { TemplateSet } from './templates/template-set.ts';
import { defaultTheme } from './themes/registry.ts';

export const themeFile = (id: string): string => `themes/${id}.css`;

/** How outputs look where nobody says otherwise. */
export const defaultRenderOptions = (templates: TemplateSet): RenderOptions => ({
  theme: templates.text(themeFile(defaultTheme)),
  diagrams: ['journey'],
  width: undefined,
  scale: 1,
  paper: 'A3',
});

/** What a renderer is given where nobody says otherwise. */
export function defaultContext(templates: TemplateSet = builtInTemplates()): RenderContext {
  return { templates, options: defaultRenderOptions(templates), diagram: 'journey' };
}
