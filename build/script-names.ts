import { parse, type AnyNode, type Pattern, type Program } from 'acorn';
import { simple } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import type * as estree from 'estree';
import { runInNewContext } from 'node:vm';

/** The services of Google that the add-in may name; each asks for a scope or for none, see appsscript.json. */
const services = [
  ...['SpreadsheetApp', 'HtmlService', 'MailApp', 'ScriptApp', 'PropertiesService', 'CacheService', 'LockService'],
  ...['Session', 'Utilities', 'Charts', 'Logger', 'console'],
];

/** What the engine here has beyond ES2020. */
const later = ['AggregateError', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'SuppressedError', 'DisposableStack'];

/** Every name that a script on Google finds in the world around it; a bare realm has those of the language. */
const world = new Set<unknown>([
  ...Reflect.ownKeys(languageGlobals()).filter((name) => typeof name === 'string' && !later.includes(name)),
  ...services,
  'arguments',
]);

/**
 * Parses a script by the grammar of ES2020, which is stricter than the engine here: no private fields, no static ones,
 * no import, no await at the top.
 *
 * @throws {Error} One sentence with the line.
 */
export function parseScript(code: string): Program {
  try {
    return parse(code, { ecmaVersion: 2020, sourceType: 'script', ranges: true });
  } catch (error) {
    throw new Error(`Code.js is no ES2020 script: ${String(error)}.`, { cause: error });
  }
}

/**
 * The names that a script adds to the global scope.
 *
 * @throws {Error} A statement at the top that does something, since every execution on Google would do it.
 */
export function topLevelNames(script: Program): string[] {
  return script.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return [node.id.name];
    if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => patternNames(id));
    if (node.type === 'ExpressionStatement' && node.directive !== undefined) return [];
    throw new Error(`Code.js does more than declare at its top level: ${node.type}.`);
  });
}

/** The names, each once, that a script takes from the world around it though Apps Script has none such. */
export function unknownToGoogle(script: Program): string[] {
  const probed = new Set<AnyNode>();
  const found = new Set<string>();
  simple(script, {
    UnaryExpression: (node) => node.operator === 'typeof' && probed.add(node.argument),
    MemberExpression: ({ object, property, computed }) => {
      if (computed || object.type !== 'Identifier' || object.name !== 'globalThis') return;
      if (property.type === 'Identifier' && isOfNode(property.name)) found.add(`globalThis.${property.name}`);
    },
    ImportExpression: () => found.add('import()'),
  });
  for (const name of freeNames(script, probed)) if (!world.has(name)) found.add(name);
  return [...found].sort();
}

/** Every name that no scope of the script declares; `probed` holds the nodes that a `typeof` only asks about. */
function freeNames(script: Program, probed: ReadonlySet<AnyNode>): string[] {
  const asked = new Set([...probed].map(({ start }) => start));
  if (!isEstree(script)) return [];
  const free = analyze(script, { ecmaVersion: 2020, sourceType: 'script' }).globalScope?.through ?? [];
  return free
    .filter(({ identifier }) => !asked.has(identifier.range?.[0] ?? -1))
    .map(({ identifier }) => identifier.name);
}

function patternNames(pattern: Pattern): string[] {
  return pattern.type === 'Identifier' ? [pattern.name] : [`a ${pattern.type}`];
}

/** Acorn's trees are those of ESTree; only the two type packages name them apart. */
function isEstree(tree: object): tree is estree.Program {
  return 'type' in tree && tree.type === 'Program';
}

function languageGlobals(): object {
  const realm: unknown = runInNewContext('globalThis');
  return typeof realm === 'object' && realm !== null ? realm : {};
}

/** Whether Node has a global of this name and Apps Script has none, so that only a run here would find it. */
function isOfNode(name: string): boolean {
  return name in globalThis && !world.has(name);
}
