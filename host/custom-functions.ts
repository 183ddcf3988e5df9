/** A top-level function and the docblock right above it: inside the bundle's own wrapper lines are indented. */
const documented = /^\/\*\*((?:(?!\*\/)[^])*)\*\/\s*^function\s+([A-Za-z$][\w$]*)\s*\(/gm;

/**
 * The functions of a script that formulas may call: top level, a docblock with `@customfunction`, no name that ends in
 * `_`. Keys are in capitals, since formulas do not tell capitals apart.
 *
 * @example customFunctions('/** @customfunction *\/\nfunction Twice(x) {}') //=> Map { 'TWICE' => 'Twice' }
 */
export function customFunctions(code: string): ReadonlyMap<string, string> {
  const found = [...code.matchAll(documented)].filter(([, doc = '', name = '']) => {
    return /@customfunction\b/i.test(doc) && !name.endsWith('_');
  });
  return new Map(found.map(([, , name = '']) => [name.toUpperCase(), name]));
}
