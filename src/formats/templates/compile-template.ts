import compiler from 'handlebars/dist/cjs/handlebars.js';
import type { SourceFile } from '../../core/source-file.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { templateOptions } from './template-options.ts';
import { placeOf, type TemplatePlace } from './template-place.ts';
import { findUnclosed } from './unclosed.ts';
import type { TemplateProblem } from './problem.ts';

/** Called between statements with the number of the statement that comes next. */
export const tracer = 'jm-at';

export interface SyntaxProblem {
  readonly problem: TemplateProblem;
  readonly place: TemplatePlace;
}

/**
 * Compiles a user's template. Handlebars gives no place for most failures of a running template, so a call of the
 * {@link tracer} is put before each statement; the places it counts are added to `places`.
 */
export function compileTemplate(
  name: string,
  source: SourceFile,
  places: TemplatePlace[],
): Result<TemplateSpecification, SyntaxProblem> {
  const options = templateOptions(name);
  try {
    const ast = compiler.parse(source.text);
    trace(ast, source, places);
    const environment = new compiler.Compiler().compile(ast, {
      ...options,
      data: true,
      knownHelpers: { ...options.knownHelpers, [tracer]: true },
    });
    return ok(
      new compiler.JavaScriptCompiler().compile(environment, { ...options, data: true }, undefined, true),
    );
  } catch (error) {
    return err(syntaxProblem(source, error));
  }
}

function trace(ast: hbs.AST.Program, source: SourceFile, places: TemplatePlace[]): void {
  const visitor = new compiler.Visitor();
  const { Program } = compiler.Visitor.prototype;
  visitor.Program = function (program) {
    Program.call(this, program);
    program.body = program.body.flatMap((statement) => {
      if (!traced.has(statement.type)) return [statement];
      places.push(placeOf(source, statement.loc));
      return [tracerCall(places.length - 1, statement.loc), statement];
    });
  };
  visitor.accept(ast);
}

const traced = new Set(['MustacheStatement', 'BlockStatement', 'PartialStatement', 'PartialBlockStatement']);

function tracerCall(place: number, loc: hbs.AST.SourceLocation): hbs.AST.MustacheStatement {
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [tracer], original: tracer, loc };
  const number = { type: 'NumberLiteral', value: place, original: place, loc };
  const strip = { open: false, close: false };
  return {
    type: 'MustacheStatement',
    path,
    params: [number],
    hash: undefined,
    escaped: false,
    strip,
    loc,
  } as never;
}

interface HandlebarsError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly endLineNumber?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** Where a Handlebars error says that it is, or nothing. */
export function errorPlace(source: SourceFile, error: unknown): TemplatePlace | undefined {
  const { lineNumber, column, endLineNumber = lineNumber, endColumn = column } = error as HandlebarsError;
  if (lineNumber === undefined || column === undefined) return undefined;
  return placeOf(source, {
    source: source.path,
    start: { line: lineNumber, column },
    end: { line: endLineNumber!, column: endColumn! },
  });
}

/** Handlebars ends a message with the place, which a finding has apart. */
export const withoutPlace = (message: string): string => message.replace(/ - \d+:\d+$/, '');

function syntaxProblem(source: SourceFile, error: unknown): SyntaxProblem {
  if (!(error instanceof Error)) throw error;
  const place = errorPlace(source, error);
  if (place) return { problem: reworded(withoutPlace(error.message)), place };
  if (!/^(?:Parse|Lexical) error /.test(error.message)) throw error;
  const unclosed = error.message.endsWith("got 'EOF'") ? findUnclosed(source) : undefined;
  if (unclosed) return { problem: { problem: 'unclosed', found: unclosed.opened }, place: unclosed };
  const { matched, match } = compiler.Parser.lexer;
  const span = { start: matched.length - match.length, end: matched.length };
  return { problem: unexpected(source, span.start), place: { source, span } };
}

function unexpected({ text }: SourceFile, at: number): TemplateProblem {
  const word = /^\s*(\S{1,20})/.exec(text.slice(at, at + 60))?.[1];
  return word === undefined ? { problem: 'unfinished' } : { problem: 'unexpected', found: word };
}

function reworded(message: string): TemplateProblem {
  const helper = /used the unknown helper (.+)$/.exec(message)?.[1];
  if (helper !== undefined) return { problem: 'no-helper', found: helper };
  const [, opened, closed] = /^(.+) doesn't match (.+)$/.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) return { problem: 'other-block', found: closed, opened };
  return { problem: 'foreign', found: message };
}
