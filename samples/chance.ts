/** A seeded source of chance: the same seed gives the same draws everywhere. */
export type Chance = {
  /** The next draw, 0 included to 1 excluded. */
  next: () => number;
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
  /** True with the given probability, 0 to 1. */
  happens: (probability: number) => boolean;
  /** One of the items, each as likely; throws RangeError on an empty list. */
  pick: <T>(items: readonly T[]) => T;
  /** A new list of the same items in another order. */
  shuffle: <T>(items: readonly T[]) => T[];
};

/** The mulberry32 generator: 32 bits of state, a period of 2^32. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Opens a source of chance.
 *
 * @param seed - Any whole number; only its lower 32 bits count.
 */
export function openChance(seed: number): Chance {
  const next = mulberry32(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { next, between, happens: (probability) => next() < probability, pick, shuffle };
}
