import path from "node:path";
import ts from "typescript";

/** Members that every client object has and that send nothing by themselves. */
const SILENT: ReadonlySet<string> = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

/**
 * Every member of an object of this application that these folders of src use, as "Range.values", with the places.
 * Found by the types, so that a name in a comment or of another object does not count.
 */
export function officeMembersUsed(
  root: string,
  application: "Excel" | "Word",
  folders: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)).config as {
    compilerOptions: unknown;
  };
  const files = folders.flatMap((folder) => ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]));
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...(config.compilerOptions as object), incremental: false, tsBuildInfoFile: undefined, types: ["office-js"] },
    root,
  );
  const host = ts.createCompilerHost(options);
  // No type of Office comes out of a package: leaving them out halves the time.
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const used = new Map<string, string[]>();
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    for (const member of symbol ? namesOf(symbol, checker, application) : []) {
      const source = node.getSourceFile();
      const place = `${path.relative(root, source.fileName).replaceAll("\\", "/")}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      used.set(member, [...(used.get(member) ?? []), place]);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), name);
    }
    if (ts.isCallExpression(node)) for (const symbol of loadedBy(node, checker)) note(symbol, node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

/** What `x.load("a,items/b")` names; the texts may also stand in a constant. */
function loadedBy(
  { expression, arguments: [names] }: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load" || !names) return [];
  return textsOf(names, checker)
    .flatMap((text) => text.split(","))
    .flatMap((whole) => {
      let type = checker.getTypeAtLocation(expression.expression);
      const symbols: ts.Symbol[] = [];
      for (const part of whole.trim().split("/")) {
        const symbol = type.getProperty(part);
        if (!symbol) break;
        symbols.push(symbol);
        const next = checker.getTypeOfSymbol(symbol);
        type = (part === "items" ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : undefined) ?? next;
      }
      return symbols;
    });
}

/** All texts that an argument may be: its own, or those in the constant it is taken from. */
function textsOf(argument: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  const texts: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, collect);
  };
  let root: ts.Expression = argument;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
  const declaration = ts.isIdentifier(root) ? checker.getSymbolAtLocation(root)?.valueDeclaration : undefined;
  collect(
    declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? declaration.initializer
      : argument,
  );
  return texts;
}

/**
 * "Range.values"; several where a value may be one of several types; none for what is no member of a class of the
 * application.
 */
function namesOf(symbol: ts.Symbol, checker: ts.TypeChecker, application: string): readonly string[] {
  return (symbol.declarations ?? [])
    .flatMap((declaration) => {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !owner.name || !isIn(application, owner) || SILENT.has(symbol.name))
        return [];
      const isObject = owner.heritageClauses?.some((clause) =>
        clause.types.some(
          (type) =>
            checker.typeToString(checker.getTypeAtLocation(type)) === "OfficeExtension.ClientObject" ||
            checker.typeToString(checker.getTypeAtLocation(type)) === "ClientObject",
        ),
      );
      return isObject === true ? [`${owner.name.text}.${symbol.name}`] : [];
    })
    .filter((name, i, all) => all.indexOf(name) === i);
}

function isIn(application: string, declaration: ts.ClassDeclaration): boolean {
  const block = declaration.parent;
  return ts.isModuleBlock(block) && block.parent.name.text === application;
}
