import ts from 'typescript';
import type { Closure } from './closure.ts';

/** Writes declarations as a `.d.ts` has them: with their docstrings, and what is inferred written out. */
export class Declarations {
  readonly #checker: ts.TypeChecker;
  readonly #closure: Closure;

  constructor(checker: ts.TypeChecker, closure: Closure) {
    this.#checker = checker;
    this.#closure = closure;
  }

  /** @throws Error for a kind of declaration that the public types have not had so far */
  of(symbol: ts.Symbol): string {
    const all = symbol.declarations ?? [];
    const interfaces = all.filter(ts.isInterfaceDeclaration);
    if (interfaces.length > 0) return this.#interface(interfaces);
    const [first] = all;
    if (first === undefined) throw new Error(`${symbol.name} is declared nowhere`);
    if (ts.isTypeAliasDeclaration(first)) return this.#alias(first);
    if (ts.isFunctionDeclaration(first)) return this.#function(first);
    if (ts.isVariableDeclaration(first)) return this.#constant(first);
    if (ts.isClassDeclaration(first)) return this.#class(first);
    throw new Error(
      `${symbol.name} is a ${ts.SyntaxKind[first.kind]}, which the public types have none of so far`,
    );
  }

  /** The fields that parts of a map add in their own folders stand behind those of the interface itself. */
  #interface(declarations: readonly ts.InterfaceDeclaration[]): string {
    const whole = declarations.find((each) => ts.isSourceFile(each.parent)) ?? declarations[0]!;
    const others = declarations.filter((each) => each !== whole);
    const heritage = (whole.heritageClauses ?? []).map((clause) => ` ${this.#text(clause)}`);
    const members = [whole, ...others].flatMap((each) => each.members.map((member) => this.#member(member)));
    const head = `export interface ${whole.name.text}${this.#typeParameters(whole)}${heritage.join('')}`;
    return `${docOf(whole)}${head} {\n${members.join('')}}\n`;
  }

  #member(member: ts.TypeElement): string {
    return indented(`${docOf(member)}${this.#text(member)}`);
  }

  #alias(alias: ts.TypeAliasDeclaration): string {
    const head = `${docOf(alias)}export type ${alias.name.text}${this.#typeParameters(alias)} =`;
    return `${head} ${
      this.#copied(alias.type)
        ?.replace(/^\|\s*/, '')
        .replaceAll(/\n(?=\|)/g, '\n  ') ?? this.#resolved(this.#checker.getTypeAtLocation(alias))
    };\n`;
  }

  #function(declared: ts.FunctionDeclaration): string {
    if (declared.type === undefined) throw new Error(`${declared.name?.text} says not what it returns`);
    const parameters = declared.parameters.map((each) => this.#parameter(each)).join(', ');
    const head = `export declare function ${declared.name?.text}${this.#typeParameters(declared)}`;
    return `${docOf(declared)}${head}(${parameters}): ${this.#text(declared.type)};\n`;
  }

  #parameter({ name, type, initializer, questionToken }: ts.ParameterDeclaration): string {
    if (type === undefined) throw new Error(`The parameter ${name.getText()} has no type`);
    const optional = initializer !== undefined || questionToken !== undefined;
    return `${name.getText()}${optional ? '?' : ''}: ${this.#text(type)}`;
  }

  #constant(constant: ts.VariableDeclaration): string {
    const type =
      constant.type === undefined
        ? this.#resolved(this.#checker.getTypeAtLocation(constant))
        : this.#text(constant.type);
    return `${docOf(constant.parent.parent)}export declare const ${constant.name.getText()}: ${type};\n`;
  }

  #class(declared: ts.ClassDeclaration): string {
    const heritage = (declared.heritageClauses ?? []).map((clause) => ` ${this.#text(clause)}`);
    const members = declared.members.map((member) => {
      if (ts.isConstructorDeclaration(member))
        return indented(
          `${docOf(member)}constructor(${member.parameters.map((each) => this.#parameter(each)).join(', ')});`,
        );
      if (!ts.isPropertyDeclaration(member))
        throw new Error(`${member.name?.getText()} is not written out yet`);
      const type = member.type
        ? this.#text(member.type)
        : this.#resolved(this.#checker.getTypeAtLocation(member));
      return indented(`${docOf(member)}readonly ${member.name.getText()}: ${type};`);
    });
    return `${docOf(declared)}export declare class ${declared.name?.text}${heritage.join('')} {\n${members.join('')}}\n`;
  }

  #typeParameters({
    typeParameters,
  }: {
    readonly typeParameters?: ts.NodeArray<ts.Node> | undefined;
  }): string {
    return typeParameters === undefined
      ? ''
      : `<${typeParameters.map((each) => this.#text(each)).join(', ')}>`;
  }

  /** A piece of a type as it stands in the source. */
  #text(node: ts.Node): string {
    const copied = this.#copied(node);
    if (copied !== undefined) return copied;
    if (ts.isTypeNode(node)) return this.#resolved(this.#checker.getTypeFromTypeNode(node));
    throw new Error(`"${node.getText()}" names what is not public`);
  }

  #copied(node: ts.Node): string | undefined {
    return this.#closure.follow(node) ? atMargin(node) : undefined;
  }

  /** @throws Error where the type has a name that would have to be declared */
  #resolved(type: ts.Type): string {
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    return this.#checker.typeToString(
      type,
      undefined,
      flags | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
    );
  }
}

/** The docstring of a declaration, at the margin. */
function docOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const range = ts
    .getLeadingCommentRanges(text, node.getFullStart())
    ?.findLast(({ pos }) => text.startsWith('/**', pos));
  if (range === undefined) return '';
  const lines = text.slice(range.pos, range.end).split('\n');
  return `${lines.map((line, index) => (index === 0 ? line : line.replace(/^\s*\*/, ' *'))).join('\n')}\n`;
}

/** A member two spaces from the margin. */
const indented = (text: string): string => `${text.replaceAll(/^(?=.)/gm, '  ')}\n`;

/** The text of a node, with its later lines as far from the margin as if it stood there itself. */
function atMargin(node: ts.Node): string {
  const file = node.getSourceFile();
  const start = file.text.lastIndexOf('\n', node.getStart()) + 1;
  const [margin = ''] = /^ */.exec(file.text.slice(start)) ?? [];
  return node
    .getText()
    .split('\n')
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.trimStart()))
    .join('\n');
}
