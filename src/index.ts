/** journeymap as a library: from the text of a journey file to a finished view, and from that to an output. */
export { compile, dataQuestions } from './app/compile.ts';
export { NamedFiles } from './app/files/named-files.ts';
export { questionKey } from './model/kpis/data-question.ts';
export { formats } from './formats/registry.ts';
export { defaultContext } from './app/default-context.ts';
export { builtInTemplates } from './formats/templates/built-in.ts';
export type { Compiled, CompileOptions } from './app/compile.ts';
export type { CompanionFault, Companions, DataPlace, FilePlace } from './core/ports.ts';
export type { Diagnostic, Severity } from './core/diagnostic.ts';
export type { Result } from './core/result.ts';
export type { Format, Note, RenderContext, Rendered, Renderer } from './formats/format.ts';
export type { RenderOptions } from './formats/render-options.ts';
export type { TemplateSet } from './formats/templates/template-set.ts';
export type { Theme } from './formats/themes/theme.ts';
export type { Unfinished } from './formats/unfinished.ts';
export type { DataAnswer, DataAnswers, DataQuestion, JoinedRows } from './model/kpis/data-question.ts';
export type { ViewOptions } from './app/build-view.ts';
export type * from './view/journey-view.ts';
