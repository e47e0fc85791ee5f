import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { TemplateFile } from '../../core/ports.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { similarWords } from '../../core/similar.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { mapTexts } from '../escape-view.ts';
import { withLineFeeds } from '../finish-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { builtInTexts } from './built-in.ts';
import { instantiateBuiltIns, newEnvironment, type Template } from './environment.ts';
import * as finding from './findings.ts';
import { found } from './found.ts';
import {
  endsStyle,
  isMarkdown,
  isPartial,
  isTemplate,
  isText,
  isTheme,
  partialName,
} from './template-options.ts';
import type { TemplatePlace } from './template-place.ts';
import type { TemplateSet } from './template-set.ts';

export interface Overridden {
  readonly templates: TemplateSet;
  /** Findings that stop nothing: a file that replaces nothing. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * The built-in templates with a user's files in place of those of the same name; partials may be added. All of them
 * run in Handlebars, so that each can call the other. Loads its compiler, which the built-in ones do without.
 */
export async function overrideTemplates(
  files: readonly TemplateFile[],
): Promise<Result<Overridden, readonly Diagnostic[]>> {
  const [{ compileTemplate, tracer }, { RunningTemplates }] = await Promise.all([
    import('./compile-template.ts'),
    import('./running-templates.ts'),
  ]);
  const environment = newEnvironment();
  const builtIns = instantiateBuiltIns(environment);
  const running = new RunningTemplates();
  const all = new Map<string, Template>();
  for (const [name, template] of builtIns) all.set(name, running.builtIn(template));
  const texts = new Map(builtInTexts);
  const places: TemplatePlace[] = [];
  const diagnostics: Diagnostic[] = [];

  for (const { name, source } of files) {
    const known = isTemplate(name)
      ? builtIns.has(name) || isPartial(name)
      : builtInTexts.has(name) || isTheme(name);
    if (!known)
      diagnostics.push(unused(name, source, similarWords(name, [...builtIns.keys(), ...texts.keys()])));
    if (isTemplate(name)) {
      const compiled = compileTemplate(name, source, places);
      if (compiled.ok) all.set(name, running.users(environment.template(compiled.value)));
      else diagnostics.push(finding.syntax.at(compiled.error.place, compiled.error.problem));
    } else if (isText(name)) {
      if (endsStyle(source.text)) diagnostics.push(styleEnd(source));
      else texts.set(name, () => withLineFeeds(source.text));
    }
  }
  if (hasErrors(diagnostics)) return err(diagnostics);

  environment.registerHelper(tracer, (place: number) => running.reach(places[place]!));
  for (const [name, template] of all) {
    if (isPartial(name)) environment.registerPartial(partialName(name), template);
  }
  const templates: TemplateSet = {
    render: (name, data) => running.render(name, found(all, name), escapedFor(name, data)),
    text: (name) => found(texts, name)(),
  };
  return ok({ templates, warnings: diagnostics });
}

/** Handlebars' own escaping is for HTML: in Markdown all texts are escaped before a template sees them. */
const escapedFor = (name: string, data: unknown): unknown =>
  isMarkdown(name) ? mapTexts(data as JourneyView, escapeMarkdown) : data;

function unused(name: string, source: SourceFile, [meant]: readonly string[]): Diagnostic {
  return finding.unused.at({ source, span: { start: 0, end: 0 } }, { name, meant });
}

function styleEnd(source: SourceFile): Diagnostic {
  const start = source.text.search(/<\/style/i);
  return finding.syntax.at(
    { source, span: { start, end: start + '</style'.length } },
    { problem: 'ends-style' },
  );
}
