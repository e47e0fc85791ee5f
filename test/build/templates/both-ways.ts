import Handlebars from 'handlebars';
import { templateFunctions } from '../../../src/build/templates/template-functions.ts';
import { mapTexts } from '../../../src/formats/escape-view.ts';
import { escapeMarkdown } from '../../../src/formats/markdown/escape-markdown.ts';
import * as filling from '../../../src/formats/templates/filling.ts';
import {
  isMarkdown,
  isPartial,
  partialName,
  templateOptions,
} from '../../../src/formats/templates/template-options.ts';

import type { JourneyView } from '../../../src/view/journey-view.ts';

export type Sources = Readonly<Record<string, string>>;

/** Renders the first of these templates with our compiler. */
export function withFunctions(sources: Sources, data: unknown): string {
  const programs = Object.entries(sources).map(([name, text]): [string, hbs.AST.Program] => [
    name,
    Handlebars.parse(text),
  ]);
  const [imports, ...code] = templateFunctions(new Map(programs)).split('\n');
  const body = code.join('\n').replace('export const templates =', 'return');
  const names = /\{(.*)\}/.exec(imports!)![1]!;
  // The module's text, with its import made a parameter.
  const templates = new Function(`{${names}}`, body)(filling) as Record<
    string,
    (...data: unknown[]) => string
  >;
  return templates[Object.keys(sources)[0]!]!(data, data);
}

/** The same with Handlebars, which in Markdown sees texts that are escaped already. */
export function withHandlebars(sources: Sources, data: object): string {
  const environment = Handlebars.create();
  const templates = Object.entries(sources).map(([name, text]) => {
    const template = environment.compile(text, templateOptions(name));
    if (isPartial(name)) environment.registerPartial(partialName(name), template);
    return template;
  });
  const seen = isMarkdown(Object.keys(sources)[0]!) ? mapTexts(data as JourneyView, escapeMarkdown) : data;
  return templates[0]!(seen, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}
