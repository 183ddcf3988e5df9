/**
 * The items that share a key, group by group; who shares a key with nobody, or has none, is left out.
 *
 * @param keyOf - Null for an item without a key.
 * @returns Groups of two and more, each in the order of the items, in the order in which they came to be shared.
 */
export function sharing<T>(items: readonly T[], keyOf: (item: T) => string | number | null): T[][] {
  const first = new Map<string | number, T>();
  const shared = new Map<string | number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    else share(shared, key, earlier, item);
  }
  return [...shared.values()];
}

function share<T>(shared: Map<string | number, T[]>, key: string | number, earlier: T, item: T): void {
  const group = shared.get(key);
  if (group) group.push(item);
  else shared.set(key, [earlier, item]);
}
