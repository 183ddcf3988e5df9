import type { Cell, Grid } from '../cell';
import { COLUMNS, type Column } from '../column';
import type { Header } from '../header';
import { placeholdersOf, type Placeholders } from './placeholder';
import { readPupilState, type PupilState } from './pupil-state';
import { isColumn } from './settle-columns';
import type { SourceColumn, SourceRole } from './source';
import { isMarked, sexCodes, sexReader } from './source-sex';

/** Where a table holds what, and what its cells mean; places are 0-based. */
export type Places = {
  /** The places of each of our columns: the first that is filled gives the cell. */
  readonly columns: ReadonlyMap<Column, readonly number[]>;
  /** Where the rest stands that a line is made of. */
  readonly parts: Readonly<Partial<Record<SourceRole, number>>>;
  readonly sexOf: (cell: Cell) => string;
  readonly stateOf: (text: string) => PupilState;
  /** Whether girls are marked in a column of their own, and boys are those who are not. */
  readonly marksGirlsOnly: boolean;
  readonly isPlaceholder: Placeholders;
  /** The header as a line's kind is told by. */
  readonly header: Header;
};

/** Which of several columns alike is asked first. */
const ASKED_FIRST: Partial<Record<Column, readonly RegExp[]>> = {
  'Số định danh': [/dinh danh ca nhan|ddcn/, /dinh danh/, /./],
  'Người đại diện': [/dai dien/, /(^| )(cha|bo)( |$|\/)/, /(^| )me( |$)/, /./],
  'Số điện thoại': [
    /lien he/,
    /^(sdt|so dien thoai|dien thoai|di dong|so dt|dt)$/,
    /dai dien|phu huynh/,
    /cha|bo/,
    /./,
  ],
};

const rankOf = (column: Column, key: string): number => (ASKED_FIRST[column] ?? []).findIndex((word) => word.test(key));

function placesOf(column: Column, columns: readonly SourceColumn[]): number[] {
  const alike = columns.filter(({ role }) => role === column);
  return alike.sort((a, b) => rankOf(column, a.key) - rankOf(column, b.key) || a.at - b.at).map(({ at }) => at);
}

const cellsAt = (body: Grid, places: readonly number[]): Cell[] =>
  places.flatMap((at) => body.map((row) => row[at] ?? ''));

const oneOf = (at: number | undefined): number[] => (at === undefined ? [] : [at]);

function rememberingStates(): (text: string) => PupilState {
  const known = new Map<string, PupilState>();
  return (text) => {
    let state = known.get(text);
    if (state === undefined) known.set(text, (state = readPupilState(text)));
    return state;
  };
}

function partsOf(columns: readonly SourceColumn[]): Partial<Record<SourceRole, number>> {
  const parts: Partial<Record<SourceRole, number>> = {};
  for (const { role, at } of columns) if (!isColumn(role)) parts[role] ??= at;
  return parts;
}

/** The header that the kinds of lines are told by: where the name, the birth day and the number stand. */
function headerOf(places: ReadonlyMap<Column, readonly number[]>, parts: Places['parts'], index: number): Header {
  const first = Object.fromEntries(COLUMNS.map((column) => [column, places.get(column)?.[0]]));
  const columns = {
    ...first,
    'Họ và tên': first['Họ và tên'] ?? parts['given-name'] ?? parts['family-name'],
    'Ngày sinh': first['Ngày sinh'] ?? parts['birth-date'] ?? parts['born-male'],
  } as Header['columns'];
  const familyName = first['Họ và tên'] === undefined ? (parts['family-name'] ?? null) : null;
  return { index, columns, familyName, own: null, torn: false, counts: {} };
}

/**
 * What stands where in a table.
 *
 * @param body - The decoded rows below the header.
 * @param index - The last row of the header.
 */
export function placesIn(columns: readonly SourceColumn[], body: Grid, index: number): Places {
  const named = COLUMNS.map((column) => [column, placesOf(column, columns)] as const);
  const places = new Map(named.filter(([, at]) => at.length > 0));
  const parts = partsOf(columns);
  const sexAt = places.get('Giới tính') ?? [];
  const sexHeader = columns.find(({ at }) => at === sexAt[0])?.header ?? '';
  return {
    columns: places,
    parts,
    marksGirlsOnly: parts.male === undefined && cellsAt(body, oneOf(parts.female)).some(isMarked),
    sexOf: sexReader(sexCodes(sexHeader, cellsAt(body, sexAt))),
    stateOf: rememberingStates(),
    isPlaceholder: placeholdersOf(places, body),
    header: headerOf(places, parts, index),
  };
}
