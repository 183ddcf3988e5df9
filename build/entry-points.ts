import ts from 'typescript';

/** A function of `src/main.ts` that Google can call. `doc` is its JSDoc block as written, or '' where it has none. */
export type EntryPoint = { name: string; params: readonly string[]; doc: string };

/**
 * Reads the entry points from the text of `src/main.ts`, in the order of the file. Types are passed over.
 *
 * @throws {Error} An export that Google could not call by its name: a constant, a re-export, a default, or a function
 *   whose parameters are not plain names.
 */
export function entryPoints(source: string): EntryPoint[] {
  const file = ts.createSourceFile('main.ts', source, ts.ScriptTarget.ES2020, true);
  return file.statements.filter(isExport).filter(isValue).map(toEntryPoint);
}

/**
 * The top-level declarations that stand below the bundle, one an entry point, each with its JSDoc: Google finds menu
 * items and custom functions by these declarations only, and shows their parameters' names.
 *
 * @example
 * stubs([{ name: 'onOpen', params: [], doc: '' }])
 * //=> 'function onOpen() {\n  return App.onOpen();\n}\n'
 */
export function stubs(points: readonly EntryPoint[]): string {
  return points.map(toStub).join('\n');
}

function toStub({ name, params, doc }: EntryPoint): string {
  const list = params.join(', ');
  return `${doc === '' ? '' : `${doc}\n`}function ${name}(${list}) {\n  return App.${name}(${list});\n}\n`;
}

function isExport(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isValue(statement: ts.Statement): boolean {
  return !ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement);
}

function toEntryPoint(statement: ts.Statement): EntryPoint {
  const name = ts.isFunctionDeclaration(statement) && !isDefault(statement) ? statement.name?.text : undefined;
  if (!ts.isFunctionDeclaration(statement) || name === undefined) {
    throw new Error(`src/main.ts may export plain functions only, not "${firstLine(statement)}".`);
  }
  return { name, params: statement.parameters.map((parameter) => plainName(parameter, name)), doc: docOf(statement) };
}

function isDefault(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function plainName(parameter: ts.ParameterDeclaration, owner: string): string {
  const plain = !parameter.dotDotDotToken && !parameter.initializer && ts.isIdentifier(parameter.name);
  if (!plain) throw new Error(`${owner} in src/main.ts: a parameter is a plain name, not "${parameter.getText()}".`);
  return parameter.name.getText();
}

function docOf(statement: ts.Statement): string {
  const text = statement.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const docs = ranges.map(({ pos, end }) => text.slice(pos, end)).filter((comment) => comment.startsWith('/**'));
  return docs.at(-1) ?? '';
}

function firstLine(statement: ts.Statement): string {
  return statement.getText().split('\n')[0] ?? '';
}
