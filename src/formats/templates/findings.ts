import { FindingKind } from '../../core/finding-kind.ts';
import type { TemplateProblem } from './problem.ts';

export const syntax = new FindingKind('template/syntax', 'error', (problem: TemplateProblem) => ({
  message: `This template cannot be read: ${inWords(problem)}`,
}));

export const failed = new FindingKind('template/failed', 'error', (problem: TemplateProblem) => ({
  message: `This template failed: ${inWords(problem)}`,
  help: 'The fields that a template can use are listed in docs/guide/templates.md of journeymap.',
}));

export const unused = new FindingKind(
  'template/unused',
  'warning',
  ({ name, meant }: { name: string; meant?: string | undefined }) => ({
    message: `No built-in template is called "${name}", so this file changes nothing.`,
    help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Name it like the template it replaces; new partials go into partials/.`,
  }),
);

function inWords({ problem, found = '', opened }: TemplateProblem): string {
  switch (problem) {
    case 'unclosed':
      return `"${found}" is never closed.`;
    case 'unfinished':
      return 'something is missing here.';
    case 'unexpected':
      return `"${found}" is not expected here.`;
    case 'other-block':
      return `"{{/${found}}}" closes a block that "{{#${opened}}}" opened.`;
    case 'ends-style':
      return '"</style" would end the element that it is put into.';
    case 'no-helper':
      return `there is no helper "${found}".`;
    case 'no-field':
      return `there is no field "${found}" here.`;
    case 'no-partial':
      return `there is no partial "${found}".`;
    case 'nothing-there':
      return `"${found}" is asked of something that is not there.`;
    case 'endless':
      return 'it includes itself without end.';
    case 'foreign':
      return found.endsWith('.') ? found : `${found}.`;
  }
}
