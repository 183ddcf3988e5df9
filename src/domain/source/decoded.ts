import type { Cell, Grid } from '../cell';
import { HEADER_DEPTH } from '../header';
import { charsetOfColumns } from './charset';
import { structureOf } from '../structure';
import { decode, decodeColumn } from './decode';
import type { Charset } from './source';

const PLAIN = /^[\0-\x7f]*$/;
/** As many different texts tell how a column was written. */
const ENOUGH = 400;

const isTelling = (cell: Cell | undefined): cell is string => typeof cell === 'string' && !PLAIN.test(cell);

/** The different texts of a column that are not plain, as many as are needed. */
function textsBelow(grid: Grid, from: number, at: number): string[] {
  const texts = new Set<string>();
  for (let row = from; row < grid.length && texts.size < ENOUGH; row += 1) {
    const cell = grid[row]?.[at];
    if (isTelling(cell)) texts.add(cell);
  }
  return [...texts];
}

/** The first rows of a sheet, each written in one font: the lines of a header stand in one, whatever is below them. */
export function decodedHead(grid: Grid): Grid {
  const head = grid.slice(0, HEADER_DEPTH);
  const charsets = charsetOfColumns(head.map((row) => row.filter(isTelling)));
  return head.map((row, at) => decodedCells(row, charsets[at] ?? 'unicode'));
}

function decodedCells(cells: readonly Cell[], charset: Charset): readonly Cell[] {
  if (charset === 'unicode') return cells;
  const texts = decodeColumn(
    cells.map((cell) => (typeof cell === 'string' ? cell : '')),
    charset,
  );
  return cells.map((cell, at) => (typeof cell === 'string' ? (texts[at] ?? '') : cell));
}

/** How each column below a row was written. */
export function charsetsBelow(grid: Grid, from: number): Charset[] {
  return charsetOfColumns((grid[0] ?? []).map((_, at) => textsBelow(grid, from, at)));
}

/** Some lines below a list are decoded though their column is not: «Líp 1A» is Vietnamese as it stands, and no class. */
function withLines(row: Cell[], font: Charset): Cell[] {
  row.forEach((cell, at) => {
    if (!isTelling(cell) || structureOf(cell) !== null) return;
    const text = decode(cell, font);
    if (structureOf(text) !== null) row[at] = text;
  });
  return row;
}

/**
 * A sheet with its head decoded line by line and the rest column by column.
 *
 * @param from - The first row that is no head.
 */
export function decodedGrid(grid: Grid, head: Grid, from: number, charsets: readonly Charset[]): Grid {
  const top = grid.slice(0, from).map((row, at) => head[at] ?? row);
  const below = grid.slice(from);
  const legacy = charsets.flatMap((charset, at) => (charset === 'unicode' ? [] : [{ charset, at }]));
  const [first] = legacy;
  if (!first) return [...top, ...below];
  const rows = below.map((row) => [...row]);
  for (const { charset, at } of legacy)
    decodedCells(
      below.map((row) => row[at] ?? ''),
      charset,
    ).forEach((cell, place) => ((rows[place] ?? [])[at] = cell));
  return [...top, ...rows.map((row) => withLines(row, first.charset))];
}
