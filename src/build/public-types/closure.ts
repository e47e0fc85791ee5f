import ts from 'typescript';

/** What belongs to the public types, by the names that it is known under there. */
export class Closure {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #given: string;
  readonly #names = new Map<string, ts.Symbol>();

  /** @param given the name of a type that is declared elsewhere */
  constructor(program: ts.Program, given: string) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#given = given;
  }

  /** In the order in which they were added, those that are added meanwhile, too. */
  *[Symbol.iterator](): Generator<ts.Symbol> {
    for (const [name, symbol] of this.#names) if (name !== this.#given) yield symbol;
  }

  /** @throws Error where two things would have one name */
  add(symbol: ts.Symbol): void {
    const whole = this.whole(symbol);
    const known = this.#names.get(whole.name);
    if (known !== undefined && known !== whole)
      throw new Error(
        `Two things of the public types are called ${whole.name}: ${files(known)} and ${files(whole)}`,
      );
    this.#names.set(whole.name, whole);
  }

  /** What a name stands for, imports seen through. */
  whole(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /**
   * Adds all that a piece of a type names.
   * @returns false where it cannot be copied as it is: it names a value, or a type of a package
   */
  follow(node: ts.Node): boolean {
    let copies = true;
    const look = (each: ts.Node): void => {
      if (ts.isTypeQueryNode(each) || ts.isImportTypeNode(each)) copies = false;
      const name = ts.isTypeReferenceNode(each)
        ? each.typeName
        : ts.isExpressionWithTypeArguments(each)
          ? each.expression
          : undefined;
      if (name !== undefined && !this.#followName(name)) copies = false;
      ts.forEachChild(each, look);
    };
    look(node);
    return copies;
  }

  #followName(name: ts.Node): boolean {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (symbol === undefined) return false;
    const whole = this.whole(symbol);
    const declarations = whole.declarations ?? [];
    if (declarations.every(ts.isTypeParameterDeclaration)) return true;
    const sources = declarations.map((each) => each.getSourceFile());
    if (sources.some((file) => this.#program.isSourceFileDefaultLibrary(file))) return true;
    if (ts.isQualifiedName(name) || sources.some((file) => file.fileName.includes('/node_modules/')))
      return false;
    // An import under another name would have to be renamed in every text.
    if (name.getText() !== whole.name) throw new Error(`${whole.name} is imported as ${name.getText()}`);
    this.add(whole);
    return true;
  }
}

const files = ({ declarations = [] }: ts.Symbol): string =>
  declarations.map((each) => each.getSourceFile().fileName).join(', ');
