/** The names of a script's top-level functions: inside the bundle's own wrapper lines are indented. */
export const functionNames = (code: string): string[] =>
  [...code.matchAll(/^function\s+([\w$]+)\s*\(/gm)].map(([, name = '']) => name);
