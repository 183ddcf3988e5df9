import type { Entry } from './person';
import type { Roster } from './roster';

/** Where the name of a person stands in a unit's list; the row is 1-based, the column too. */
export type NamePlace = {
  readonly unit: string;
  readonly name: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
};

/** Where the name of a line stands. */
export const namePlace = ({ roster: { unit, tab, header }, row }: Entry): NamePlace => ({
  ...{ unit, tab, row: row.line, name: row.name },
  column: (header?.columns['Họ và tên'] ?? 0) + 1,
});

/** Orders places by unit as the rosters stand; those of one unit are left to `within`. */
export function byUnit<P extends NamePlace>(rosters: readonly Roster[], within: (one: P, other: P) => number) {
  const places = new Map(rosters.map(({ unit }, at) => [unit, at]));
  const placeOf = ({ unit }: P) => places.get(unit) ?? 0;
  return (one: P, other: P): number => placeOf(one) - placeOf(other) || within(one, other);
}
