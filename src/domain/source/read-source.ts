import type { Day } from '../day';
import { mayStand, standsAsItIs } from './as-it-stands';
import { candidateOf, ranked, recognised, tableOf, type Candidate, type FoundTable } from './find-table';
import { MAPPED, mappedColumns } from './formats/mapped';
import { guessTable } from './guess-table';
import { readLines } from './read-lines';
import type { Mapping, SourceReading, SourceSheet, SourceTable } from './source';

/** On which day a source is read, and what a person has said of its columns. */
export type SourceOptions = { readonly on: Day; readonly mapping?: Mapping };

/** A table with the format in which it comes; `columns` as that format reads them. */
type Known = { readonly found: FoundTable; readonly format: string; readonly columns: SourceTable['columns'] };

/** Where one sheet is nearly as surely a list as the surest. */
const ALIKE = 0.7;

const asTable = ({ found: { sheet, headerRows }, format, columns }: Known): SourceTable => {
  return { sheet, format, headerRows, columns };
};

const namesPeople = (columns: SourceTable['columns']): boolean =>
  columns.some(({ role }) => role === 'Họ và tên' || role === 'given-name' || role === 'family-name');

/** The tables of all sheets, found by their header or else by their cells. */
const tablesOf = (candidates: readonly Candidate[]): FoundTable[] =>
  candidates.flatMap((candidate) => {
    const found = candidate.block ? [tableOf(candidate, candidate.block)] : [];
    const guess = guessTable(candidate.raw, candidate.head, candidate.sheet);
    return guess ? [...found, guess] : found;
  });

/** The table of whose columns a mapping speaks; null where it names nobody in any. */
function mappedTable(candidates: readonly Candidate[], mapping: Mapping): Known | null {
  const known = tablesOf(candidates).map((found) => {
    const columns = mappedColumns(found.columns, mapping);
    return { found, format: MAPPED, columns, said: columns.filter(({ key }) => key in mapping).length };
  });
  const named = known.filter(({ columns }) => namesPeople(columns));
  return named.sort((a, b) => b.said - a.said)[0] ?? null;
}

/** The likeliest table that some format knows. */
function knownTable(candidates: readonly Candidate[]): Known | null {
  for (const candidate of ranked(candidates)) {
    const found = tableOf(candidate, candidate.block as NonNullable<Candidate['block']>);
    const known = recognised(found);
    if (known) return { found, format: known.format.id, columns: known.columns };
  }
  return null;
}

/** The tables of the other sheets that are lists as well, in the order of the sheets. */
function othersOf(candidates: readonly Candidate[], { found }: Known): Known[] {
  const most = candidates.find(({ sheet }) => sheet === found.sheet)?.weight ?? 0;
  return candidates.flatMap((candidate) => {
    if (candidate.sheet === found.sheet || !candidate.block || candidate.weight < most * ALIKE) return [];
    const other = tableOf(candidate, candidate.block);
    const known = recognised(other);
    return known ? [{ found: other, format: known.format.id, columns: known.columns }] : [];
  });
}

type Read = Extract<SourceReading, { kind: 'read' }>;

const apart = (sheets: readonly SourceSheet[], known: Known, on: Day) =>
  readLines(
    { name: sheets[known.found.sheet]?.name ?? '', grid: known.found.grid, table: asTable(known) },
    { on, gentle: false },
  );

/** Lists of one file, read one after the other. */
function readTogether(sheets: readonly SourceSheet[], known: Known, others: readonly Known[], on: Day): Read {
  const parts = [known, ...others].map((each) => apart(sheets, each, on));
  return {
    kind: 'read',
    table: asTable(known),
    others: others.map(asTable),
    lines: parts.flatMap(({ lines }) => lines),
    rejected: parts.flatMap(({ rejected }) => rejected),
    structure: parts.flatMap(({ structure }) => structure),
    asItStands: false,
  };
}

function readKnown(sheets: readonly SourceSheet[], known: Known, others: readonly Known[], on: Day): Read {
  const table = asTable(known);
  const sheet = sheets[table.sheet];
  if (sheet && others.length === 0 && table.format !== MAPPED && mayStand(sheet.grid, table)) {
    const gentle = readLines({ name: sheet.name, grid: known.found.grid, table }, { on, gentle: true });
    if (standsAsItIs(sheet.grid, table, gentle))
      return { kind: 'read', table, others: [], ...gentle, asItStands: true };
  }
  return readTogether(sheets, known, others, on);
}

/**
 * Finds the table among the sheets of a file and reads every row of its sheet as exactly one of a person's line, a line
 * that is not taken, and structure.
 *
 * @param sheets - As they came: nothing trimmed, normalised or decoded.
 * @returns `unmapped` with guesses where no format knows the table, for a person to say what its columns are.
 */
export function readSource(sheets: readonly SourceSheet[], { on, mapping }: SourceOptions): SourceReading {
  const candidates = sheets.map(candidateOf);
  const known = (mapping && mappedTable(candidates, mapping)) ?? knownTable(candidates);
  if (known) return readKnown(sheets, known, othersOf(candidates, known), on);
  const [guess] = tablesOf(candidates).sort((a, b) => b.grid.length - a.grid.length);
  if (!guess) return { kind: 'no-table' };
  return { kind: 'unmapped', table: asTable({ found: guess, format: '', columns: guess.columns }) };
}
