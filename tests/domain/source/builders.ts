import type { Cell, Grid } from '../../../src/domain/cell';
import type { Column } from '../../../src/domain/column';
import { day } from '../../../src/domain/day';
import { readSource } from '../../../src/domain/source/read-source';
import type { SourceReading } from '../../../src/domain/source/source';

/** The day on which sources are read in tests. */
export const on = day('2026-04-15');

type Read = Extract<SourceReading, { kind: 'read' }>;

/** Rows of any length, made equally long. */
export function sheet(rows: readonly (readonly Cell[])[], name = 'Sheet1'): { name: string; grid: Grid } {
  const width = Math.max(...rows.map(({ length }) => length));
  return { name, grid: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
}

/** What is read of one sheet. */
export function read(...rows: readonly (readonly Cell[])[]): Read {
  const reading = readSource([sheet(rows)], { on });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

/** What one column came to, of a list of people of whom nothing else is known; names and birth days beside it. */
export function column(header: string, into: Column, ...cells: Cell[]): Cell[] {
  const lines = cells.map((cell, at) => [`Lê Văn ${'ABCDEFGHIJ'[at % 10] ?? ''}n`, '05/04/2015', cell]);
  return read(['Họ và tên', 'Ngày sinh', header], ...lines).lines.map(({ cells: given }) => given[into] ?? '');
}

/** The rows that hold no person, and what they hold. */
export const kinds = ({ structure }: Read): string[] => structure.map(({ row, kind }) => `${row} ${kind}`);

/** The class of every line. */
export const classes = ({ lines }: Read): Cell[] => lines.map(({ cells }) => cells.Lớp ?? '');

/** Two pupils: name and birth day. */
export const an: Cell[] = ['Lê Văn An', '05/04/2015'];
export const binh: Cell[] = ['Lê Thị Bình', '06/04/2015'];
