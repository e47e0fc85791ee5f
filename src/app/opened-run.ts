import type { Diagnostic } from '../core/diagnostic.ts';
import type { RenderOptions } from '../formats/render-options.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import type { Finisher } from './finish.ts';

/** What all maps of a build have in common. */
export interface OpenedRun {
  readonly templates: TemplateSet;
  readonly options: RenderOptions;
  readonly finisher: Finisher;
  /** What was found in the templates and the theme, and stops nothing. */
  readonly diagnostics: readonly Diagnostic[];
}
