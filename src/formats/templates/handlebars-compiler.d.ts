/**
 * The compiler without the command-line parts that `handlebars` adds to it (a hook on `require`, a printer).
 * Only what compiling in steps needs is declared.
 */
declare module 'handlebars/dist/cjs/handlebars.js' {
  interface Compiler {
    parse(text: string, options?: { srcName?: string }): hbs.AST.Program;
    /** Its lexer keeps the place that it has come to when parsing fails. */
    Parser: { lexer: { matched: string; match: string } };
    Compiler: new () => { compile(ast: hbs.AST.Program, options: object): object };
    JavaScriptCompiler: new () => {
      compile(
        environment: object,
        options: object,
        context: undefined,
        asObject: true,
      ): TemplateSpecification;
    };
    Visitor: typeof Handlebars.Visitor;
  }
  const compiler: Compiler;
  export default compiler;
}
