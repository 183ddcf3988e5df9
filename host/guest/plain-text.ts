/** The text of anything, as a script's `String(…)` gives it. */
export function plainText(value: unknown): string {
  return String(value);
}
