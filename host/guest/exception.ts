/** What Google throws at a script. */
export class Exception extends Error {
  override readonly name: string = 'Exception';
}

/** The refusal of arguments of the wrong kind, in Google's words. `method` is `SpreadsheetApp.Range.setValues`. */
export function wrongArguments(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(kindOf).join(',')}) don't match the method signature for ${method}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object' || typeof value === 'function') return '(class)';
  return typeof value;
}
