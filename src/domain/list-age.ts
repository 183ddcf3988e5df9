import { addText, printOf } from './fingerprint';
import type { Grid } from './cell';
import { day, type Day } from './day';
import { namedColumns, type Header } from './header';
import type { Roster } from './roster';

/** How a list was last seen, and the first day on which it was seen so: it has not changed from that day on. */
export type ListAge = { readonly print: string; readonly since: Day };

/** The ages of the lists in which something stands, by unit. */
export type ListAges = ReadonlyMap<string, ListAge>;

/**
 * A short text that tells whether a list is as it was: all that stands in the columns its header names, whatever their
 * places, and nothing of the add-in's own.
 *
 * @param grid - The tab from its first row on, at least up to the last of those columns.
 */
export function listPrint(grid: Grid, header: Header): string {
  const places = namedColumns(header).map((column) => header.columns[column] ?? 0);
  if (header.familyName !== null) places.push(header.familyName);
  let sum = addText(17, namedColumns(header).join());
  for (let at = header.index + 1; at < grid.length; at += 1) {
    const row = grid[at] ?? [];
    const before = sum;
    for (let order = 0; order < places.length; order += 1) {
      const cell = row[places[order] ?? 0] ?? '';
      if (cell === '') continue;
      sum = addText(sum ^ order, typeof cell === 'string' ? cell : typeof cell === 'object' ? cell.day : String(cell));
    }
    if (sum !== before) sum = addText(sum, '\n');
  }
  return printOf(sum);
}

/** The ages on a day: of a list that is not as it was, or was not seen before, nothing is known of the days before. */
export function agesOn(
  known: ListAges,
  rosters: readonly Pick<Roster, 'unit' | 'rows' | 'print'>[],
  on: Day,
): ListAges {
  const ages = new Map<string, ListAge>();
  for (const { unit, rows, print } of rosters) {
    if (rows.length === 0 || print === undefined) continue;
    const before = known.get(unit);
    ages.set(unit, before?.print === print && before.since <= on ? before : { print, since: on });
  }
  return ages;
}

/** Ages as text, for a document property; it holds nothing of a person. */
export const packAges = (ages: ListAges): string =>
  JSON.stringify(Object.fromEntries([...ages].map(([unit, { print, since }]) => [unit, [print, since]])));

/** The inverse of `packAges`; no ages from null. */
export const unpackAges = (text: string | null): ListAges =>
  new Map(
    Object.entries(JSON.parse(text ?? '{}') as Record<string, [string, string]>).map(([unit, [print, since]]) => [
      unit,
      { print, since: day(since) },
    ]),
  );
