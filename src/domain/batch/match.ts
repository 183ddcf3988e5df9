import { joinPeople } from '../person';
import type { Roster, Row } from '../roster';
import { nameKeys } from '../text-key';

/** What a line of a source is to a roster: the place of its row there, nobody yet, or why it cannot be said. */
export type Match =
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'nobody' | 'several' }
  /** `before` is the place of the line that is taken. */
  | { readonly kind: 'twice'; readonly before: number };

/** What a line says of who it is, word for word; lines that say the same are paired before anybody is compared. */
function whoIs(): (row: Row) => string {
  const nameKey = nameKeys();
  return ({ name, number, birthDay, className }) => {
    const isBare = number === null && birthDay === null;
    return [nameKey(name), number ?? '', birthDay ?? '', isBare ? className : ''].join('|');
  };
}

/** Pairs lines that say the same of who they are, in order; what is left of both. */
function pairAlike(present: readonly Row[], incoming: readonly Row[], pair: (at: number, place: number) => void) {
  const who = whoIs();
  const waiting = new Map<string, number[]>();
  present.forEach((row, at) => {
    const key = who(row);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  const left = incoming.flatMap((row, place) => {
    const at = waiting.get(who(row))?.shift();
    if (at !== undefined) pair(at, place);
    return at === undefined ? [place] : [];
  });
  return { incoming: left, present: [...waiting.values()].flat().sort((one, other) => one - other) };
}

const part = (roster: Roster, rows: readonly Row[]): Roster => ({ ...roster, rows });

/** The place of an element in a list, as a function of it. */
const placeIn = <T>(list: readonly T[]): ((element: T) => number) => {
  const places = new Map(list.map((element, at) => [element, at]));
  return (element) => places.get(element) ?? -1;
};

/** What is known of a line of a source besides: the place of its sheet, and how many cells it gives. */
export type Telling = { readonly sheet: number; readonly given: number };

/** The lines of a source, those of each sheet as a roster of their own: nobody stands twice in one, but in two. */
function bySheet(incoming: Roster, tellingOf: (row: Row) => Telling): Roster[] {
  const sheets = new Map<number, Row[]>();
  for (const row of incoming.rows) {
    const { sheet } = tellingOf(row);
    const rows = sheets.get(sheet);
    if (rows) rows.push(row);
    else sheets.set(sheet, [row]);
  }
  return [...sheets.values()].map((rows) => part(incoming, rows));
}

/**
 * Finds for every line of a source the row of the same person in a roster.
 *
 * @param incoming - The lines of the source, read as a roster of their own.
 * @returns A match for each row of `incoming`, in order: `twice` where another line of the source is the same person and
 *   says more, or as much before it; `several` where several rows of the roster are.
 */
export function matchLines(present: Roster, incoming: Roster, tellingOf: (row: Row) => Telling): Match[] {
  const matches = incoming.rows.map((): Match => ({ kind: 'nobody' }));
  const left = pairAlike(present.rows, incoming.rows, (at, place) => (matches[place] = { kind: 'row', at }));
  const [theirs, ours] = [placeIn(incoming.rows), placeIn(present.rows)];
  const here = part(
    present,
    left.present.flatMap((at) => present.rows[at] ?? []),
  );
  // Who is paired stays among the lines of the source, so that a second line of the same person is seen.
  for (const person of joinPeople([here, ...bySheet(incoming, tellingOf)]).people) {
    const rows = person.filter(({ roster }) => roster === here).map(({ row }) => ours(row));
    const lines = person.filter(({ roster }) => roster !== here).map(({ row }) => row);
    settle(lines, matchTo(rows), matches, { placeOf: theirs, tellingOf });
  }
  return matches;
}

type Lines = { readonly placeOf: (row: Row) => number; readonly tellingOf: (row: Row) => Telling };

/** Says of the lines of one person which is taken, and that the others come twice; two that are paired stay so. */
function settle(lines: readonly Row[], match: Match, matches: Match[], { placeOf, tellingOf }: Lines): void {
  const isPaired = (row: Row) => matches[placeOf(row)]?.kind === 'row';
  const [first, second] = lines.filter(isPaired);
  const most = Math.max(...lines.map((row) => tellingOf(row).given));
  const taken = second ? first : lines.find((row) => tellingOf(row).given === most);
  if (!taken) return;
  const before = placeOf(taken);
  const row = first ? matches[placeOf(first)] : match;
  for (const line of lines)
    if (line === taken) matches[before] = row ?? match;
    else if (!second || !isPaired(line)) matches[placeOf(line)] = { kind: 'twice', before };
}

function matchTo(rows: readonly number[]): Match {
  const [at] = rows;
  if (at === undefined) return { kind: 'nobody' };
  return rows.length === 1 ? { kind: 'row', at } : { kind: 'several' };
}
