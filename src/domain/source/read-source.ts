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

const asTable = ({ found, format, columns }: Known, alike: readonly number[]): SourceTable => ({
  sheet: found.sheet,
  format,
  headerRows: found.headerRows,
  columns,
  alike,
});

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

/** The other sheets that are lists as well. */
function alikeOf(candidates: readonly Candidate[], sheet: number): number[] {
  const most = candidates.find((candidate) => candidate.sheet === sheet)?.weight ?? 0;
  return candidates.flatMap(({ sheet: at, weight }) =>
    at !== sheet && weight > 0 && weight >= most * ALIKE ? [at] : [],
  );
}

function readKnown(sheet: SourceSheet, grid: FoundTable['grid'], table: SourceTable, on: Day): SourceReading {
  const named = { name: sheet.name, grid, table };
  if (table.format !== MAPPED && mayStand(sheet.grid, table)) {
    const gentle = readLines(named, { on, gentle: true });
    if (standsAsItIs(sheet.grid, table, gentle)) return { kind: 'read', table, ...gentle, asItStands: true };
  }
  return { kind: 'read', table, ...readLines(named, { on, gentle: false }), asItStands: false };
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
  const sheet = known && sheets[known.found.sheet];
  if (sheet) return readKnown(sheet, known.found.grid, asTable(known, alikeOf(candidates, known.found.sheet)), on);
  const [guess] = tablesOf(candidates).sort((a, b) => b.grid.length - a.grid.length);
  if (!guess) return { kind: 'no-table' };
  return { kind: 'unmapped', table: asTable({ found: guess, format: '', columns: guess.columns }, []) };
}
