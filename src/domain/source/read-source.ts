import type { Day } from '../day';
import { mayStand, standsAsItIs } from './as-it-stands';
import { ranked, recognised, tableOf, type FoundTable } from './find-table';
import { MAPPED, mappedColumns } from './formats/mapped';
import { weakKey } from '../text-key';
import { guessTable } from './guess-table';
import { isWhole } from './header-block';
import { piecesOf, type Piece } from './piece';
import { readLines, type Manner, type ReadLines } from './read-lines';
import type { Mapping, SourceReading, SourceSheet, SourceTable, StructureLine } from './source';

/** How a source is read. */
export type SourceOptions = {
  /** The day on which it is. */
  readonly on: Day;
  /** What a person has said of its columns. */
  readonly mapping?: Mapping;
  /** Whether a column of schools parts the list though its format does not say so: nobody has said whose it is. */
  readonly bySchool?: boolean;
};

/** A table with the format in which it comes; `columns` as that format reads them. */
type Known = { readonly found: FoundTable; readonly format: string; readonly columns: SourceTable['columns'] };

/** Where one table is nearly as surely a list as the surest. */
const ALIKE = 0.7;

/** A table with its places in the sheet. */
const asTable = ({ found: { piece, headerRows }, format, columns }: Known): SourceTable => ({
  sheet: piece.sheet,
  format,
  headerRows: headerRows.map((row) => row + piece.top),
  columns: columns.map((column) => ({ ...column, at: column.at + piece.left })),
});

const namesPeople = (columns: SourceTable['columns']): boolean =>
  columns.some(({ role }) => role === 'Họ và tên' || role === 'given-name' || role === 'family-name');

/** The tables of all pieces, found by their header or else by their cells. */
const tablesOf = (pieces: readonly Piece[]): FoundTable[] =>
  pieces.flatMap((piece) => {
    const found = piece.block ? [tableOf(piece, piece.block)] : [];
    const guess = guessTable(piece);
    return guess ? [...found, guess] : found;
  });

/** The table of whose columns a mapping speaks; null where it names nobody in any. */
function mappedTable(pieces: readonly Piece[], mapping: Mapping): Known | null {
  const known = tablesOf(pieces).map((found) => {
    const columns = mappedColumns(found.columns, mapping);
    return { found, format: MAPPED, columns, said: columns.filter(({ key }) => key in mapping).length };
  });
  const named = known.filter(({ columns }) => namesPeople(columns));
  return named.sort((a, b) => b.said - a.said)[0] ?? null;
}

/** The table of a piece as some format knows it. */
function knownIn(piece: Piece, { bySchool = false }: SourceOptions): Known | null {
  const found = piece.block && tableOf(piece, piece.block);
  const known = found && recognised(found, bySchool);
  return known ? { found, format: known.format.id, columns: known.columns } : null;
}

/** The table of a piece as another of its sheet is read. */
function readLike(piece: Piece, { format }: Known, mapping?: Mapping): Known[] {
  const found = piece.block && tableOf(piece, piece.block);
  if (!found) return [];
  const isMapped = mapping !== undefined && format === MAPPED;
  return [{ found, format, columns: isMapped ? mappedColumns(found.columns, mapping) : found.columns }];
}

/** The likeliest table that some format knows. */
function knownTable(pieces: readonly Piece[], options: SourceOptions): Known | null {
  for (const piece of ranked(pieces)) {
    const known = knownIn(piece, options);
    if (known) return known;
  }
  return null;
}

/** Sheets of those who work at the school, and of parents. */
const OF_OTHERS = /^(ds |danh sach )?(can bo|giao vien|cbgv|cb,? ?-?gv|gv|nhan vien|phu huynh)( |$)/;

/** Whether a sheet is read only where no other is a list: nobody sees it, or it is not of those who are counted. */
const isAside = (sheet: SourceSheet | undefined): boolean =>
  sheet?.isHidden === true || OF_OTHERS.test(weakKey(sheet?.name ?? ''));

const isList = ({ weight, block }: Piece, own: Piece): boolean =>
  weight >= own.weight * ALIKE || (block !== null && isWhole(block));

/** The other tables that are lists as well, in the order in which they stand; all of a sheet, where one of it is. */
function othersOf(pieces: readonly Piece[], known: Known, options: SourceOptions): Known[] {
  const own = known.found.piece;
  const alike = pieces.filter((piece) => piece.sheet !== own.sheet && isList(piece, own));
  const lists = new Map(alike.map((piece) => [piece, knownIn(piece, options)] as const).filter(([, list]) => list));
  const sheets = new Set([...lists.keys()].map(({ sheet }) => sheet));
  return pieces.flatMap((piece) => {
    if (piece === own) return [];
    if (piece.sheet === own.sheet) return readLike(piece, known, options.mapping);
    return sheets.has(piece.sheet) ? (lists.get(piece) ?? readLike(piece, known)) : [];
  });
}

type ReadTables = Omit<Extract<SourceReading, { kind: 'read' }>, 'unread'>;

/** Reads one table; `table` is its place among those that are read. */
function apart(sheets: readonly SourceSheet[], { found, columns }: Known, table: number, manner: Manner): ReadLines {
  const name = sheets[found.piece.sheet]?.name ?? '';
  return readLines({ ...found, columns, name, table }, manner);
}

/** What is structure in every table of its row, once. */
function structureIn(parts: readonly ReadLines[]): StructureLine[] {
  const placeOf = ({ sheet, row }: { sheet: number; row: number }) => `${sheet} ${row}`;
  const seen = new Set(parts.flatMap(({ lines, rejected }) => [...lines, ...rejected].map(placeOf)));
  return parts.flatMap(({ structure }) =>
    structure.filter((line) => {
      const place = placeOf(line);
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    }),
  );
}

const inOrder = ({ found: { piece: one } }: Known, { found: { piece: other } }: Known): number =>
  one.sheet - other.sheet || one.top - other.top || one.left - other.left;

/** Lists of one file, read one after the other. */
function readTogether(sheets: readonly SourceSheet[], known: Known, others: readonly Known[], on: Day): ReadTables {
  const all = [known, ...others].sort(inOrder);
  const parts = all.map((each, table) => apart(sheets, each, table, { on, gentle: false }));
  return {
    kind: 'read',
    table: asTable(known),
    tables: all.map(asTable),
    lines: parts.flatMap(({ lines }) => lines),
    rejected: parts.flatMap(({ rejected }) => rejected),
    structure: structureIn(parts),
    asItStands: false,
  };
}

function readKnown(sheets: readonly SourceSheet[], known: Known, others: readonly Known[], on: Day): ReadTables {
  const table = asTable(known);
  const sheet = sheets[table.sheet];
  if (sheet && others.length === 0 && table.format !== MAPPED && mayStand(sheet.grid, table)) {
    const gentle = apart(sheets, known, 0, { on, gentle: true });
    if (standsAsItIs(sheet.grid, table, gentle))
      return { kind: 'read', table, tables: [table], ...gentle, asItStands: true };
  }
  return readTogether(sheets, known, others, on);
}

/** The sheets that name people in a header and of which nothing was read. */
function unreadOf(pieces: readonly Piece[], tables: readonly SourceTable[]): number[] {
  const named = new Set(pieces.filter(({ block }) => block !== null).map(({ sheet }) => sheet));
  return [...named].filter((sheet) => tables.every((table) => table.sheet !== sheet));
}

/**
 * Finds the tables among the sheets of a file and reads every row of theirs as exactly one of a person's line, a line
 * that is not taken, and structure; where tables stand beside each other, the row of each.
 *
 * @param sheets - As they came: nothing trimmed, normalised or decoded.
 * @returns `unmapped` with guesses where no format knows the table, for a person to say what its columns are.
 */
export function readSource(sheets: readonly SourceSheet[], options: SourceOptions): SourceReading {
  const pieces = sheets.flatMap(piecesOf);
  const { mapping, on } = options;
  const open = pieces.filter(({ sheet }) => !isAside(sheets[sheet]));
  const known = (mapping && mappedTable(pieces, mapping)) ?? knownTable(open, options) ?? knownTable(pieces, options);
  if (known) {
    const near = pieces.filter((piece) => open.includes(piece) || piece.sheet === known.found.piece.sheet);
    const read = readKnown(sheets, known, othersOf(near, known, options), on);
    return { ...read, unread: unreadOf(pieces, read.tables) };
  }
  const [guess] = tablesOf(pieces).sort((a, b) => b.grid.length - a.grid.length);
  if (!guess) return { kind: 'no-table' };
  return { kind: 'unmapped', table: asTable({ found: guess, format: '', columns: guess.columns }) };
}
