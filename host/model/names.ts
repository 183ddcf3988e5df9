import type { Box } from '../box';

/** A range's name. */
export type RangeName = { readonly name: string; readonly box: Box };

/** Names of ranges. A name is one whatever its case. */
export type RangeNames = {
  readonly list: () => readonly RangeName[];
  readonly find: (name: string) => Box | null;
  /** @throws {Error} No such name may be given, in Google's words. */
  readonly give: (name: string, box: Box) => void;
  readonly take: (name: string) => void;
  /** Moves the ranges when rows or columns come or go: null drops a name. */
  readonly move: (sheet: number, move: (box: Box) => Box | null) => void;
  readonly forget: (sheet: number) => void;
};

const LONGEST = 250;

/** Makes a register of the names that `list` gave. */
export function makeRangeNames(saved: readonly RangeName[]): RangeNames {
  const names = new Map(saved.map((one) => [one.name.toLowerCase(), one]));
  return {
    list: () => [...names.values()],
    find: (name) => names.get(name.toLowerCase())?.box ?? null,
    give: (name, box) => {
      refuseName(name);
      names.set(name.toLowerCase(), { name, box });
    },
    take: (name) => {
      names.delete(name.toLowerCase());
    },
    move: (sheet, move) => {
      for (const [key, { name, box }] of [...names]) {
        const moved = box.sheet === sheet ? move(box) : box;
        if (moved === null) names.delete(key);
        else names.set(key, { name, box: moved });
      }
    },
    forget: (sheet) => {
      for (const [key, { box }] of [...names]) if (box.sheet === sheet) names.delete(key);
    },
  };
}

// Letters, digits and underscores, beginning with no digit, and nothing that reads as a cell, TRUE or FALSE.
function refuseName(name: string): void {
  const good = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= LONGEST;
  const cell = /^[a-z]{1,3}\d+$|^r\d*c\d*$|^(true|false)$/i.test(name);
  if (!good || cell) throw new Error(`The name "${name}" is not a valid range name.`);
}
