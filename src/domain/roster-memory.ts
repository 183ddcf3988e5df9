import { COLUMNS, type Column } from './column';
import type { Header } from './header';

/** What a roster looked like when it was last whole; it tells a renamed tab or header from a new one. */
export type RosterMemory = {
  /** The id of its tab, which outlives the name. */
  readonly sheet: number;
  /** 0-based place of the header row. */
  readonly index: number;
  /** The place of each column from the left, 0-based. */
  readonly places: Readonly<Partial<Record<Column, number>>>;
  /** The first place of the add-in's own block; null without one. */
  readonly own: number | null;
};

/** Memories by the name of the unit. */
export type RosterMemories = ReadonlyMap<string, RosterMemory>;

/** What is to be remembered of a roster; its family names, where they stand apart, are not. */
export const memoryOf = (sheet: number, header: Header): RosterMemory => ({
  sheet,
  index: header.index,
  places: header.columns,
  own: header.own,
});

type Packed = readonly [sheet: number, index: number, own: number, ...places: number[]];

const NOWHERE = -1;

/** Memories as short text, for a document property; it names units and columns and nobody's data. */
export function packMemories(memories: RosterMemories): string {
  const packed = [...memories].map(([unit, { sheet, index, own, places }]): [string, Packed] => [
    unit,
    [sheet, index, own ?? NOWHERE, ...COLUMNS.map((column) => places[column] ?? NOWHERE)],
  ]);
  return JSON.stringify(Object.fromEntries(packed));
}

/** The inverse of `packMemories`; no memories from null. */
export function unpackMemories(text: string | null): Map<string, RosterMemory> {
  if (text === null) return new Map();
  const packed = Object.entries(JSON.parse(text) as Record<string, Packed>);
  return new Map(
    packed.map(([unit, [sheet, index, own, ...at]]) => {
      const places = COLUMNS.flatMap((column, place) => {
        const found = at[place] ?? NOWHERE;
        return found === NOWHERE ? [] : [[column, found]];
      });
      const memory = { sheet, index, own: own === NOWHERE ? null : own };
      return [unit, { ...memory, places: Object.fromEntries(places) as RosterMemory['places'] }];
    }),
  );
}
