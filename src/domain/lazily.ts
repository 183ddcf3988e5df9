/**
 * A value made when it is first asked for: every keystroke loads the whole script, and few need it.
 *
 * @example
 * const table = lazily(() => readTable());
 * table(); //=> what readTable gave, the same each time
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
