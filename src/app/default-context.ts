import type { RenderContext } from '../formats/format.ts';
import { defaultRenderOptions } from '../formats/default-options.ts';
import { builtInTemplates } from '../formats/templates/built-in.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { renderParts } from '../parts/registry.ts';

/** What a renderer is given where nobody says otherwise. */
export function defaultContext(templates: TemplateSet = builtInTemplates()): RenderContext {
  return { templates, options: defaultRenderOptions(templates), parts: renderParts, diagram: 'journey' };
}
