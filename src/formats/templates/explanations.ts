import { explain, lines, type Example } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const withTemplate = (name: string, template: string): Example => ({
  files: {
    [`templates/${name}`]: template,
    'map.journey.yaml': 'title: Coffee\nstages: [{ name: Decision, emotion: 1 }]\n',
  },
  command: 'journeymap build -f mermaid --templates templates',
});

const good = withTemplate(
  'mermaid/journey.hbs',
  lines`
    journey
      title {{title}}
    {{#each stages}}
      section {{name}}
    {{/each}}
  `,
);

export const explained = explain(findings, {
  'template/syntax': {
    meaning:
      'A template of your own breaks a rule of Handlebars: a block is never closed, or a helper does not exist. No page can be made with it.',
    bad: withTemplate(
      'mermaid/journey.hbs',
      lines`
        journey
          title {{title}}
        {{#each stages}}
          section {{name}}
      `,
    ),
    good,
    remedy: 'Close each block that you open, with {{/each}} and {{/if}}; the message shows where.',
  },
  'template/failed': {
    meaning:
      'A template of your own could be read, and failed when it was filled in: it asks for a field that is not there, mostly. The map is fine; the template is not.',
    bad: withTemplate(
      'mermaid/journey.hbs',
      lines`
        journey
          title {{titel}}
        {{#each stages}}
          section {{name}}
        {{/each}}
      `,
    ),
    good,
    remedy: 'Correct the name of the field; the guide to templates lists them.',
  },
  'template/unused': {
    meaning:
      'A file in your folder of templates takes the place of the built-in one of the same name. There is none of this name, so the file changes nothing.',
    bad: withTemplate(
      'mermaid/jurney.hbs',
      lines`
        journey
          title {{title}}
        {{#each stages}}
          section {{name}}
        {{/each}}
      `,
    ),
    good,
    remedy: 'Name it like the template that it is to replace; new partials go into the folder partials.',
  },
});
