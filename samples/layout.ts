import { inManner, writeCell, writeExtra } from './cells';
import { type Column } from './columns';
import { schoolYearOf } from './days';
import { type Line, type SampleCell, type Unit } from './people';

/** A written list: its cells, and the row (from 1) of every person's line. */
export type Layout = { sheet: SampleCell[][]; rows: Map<Line, number> };

/** What stands above the lists. */
export type Letterhead = { commune: string; on: string };

type Sheet = { unit: Unit; sheet: SampleCell[][]; rows: Map<Line, number>; written: number };

function structure({ unit, sheet }: Sheet, cells: Readonly<Record<number, string>>): void {
  sheet.push(unit.manner.headings.map((_, index) => cells[index] ?? null));
}

function header({ unit, sheet }: Sheet): void {
  sheet.push(unit.manner.headings.map(({ written }) => written));
}

function title(list: Sheet, { commune, on }: Letterhead): void {
  const { unit } = list;
  const year = schoolYearOf(on);
  const school = `DANH SÁCH HỌC SINH NĂM HỌC ${year}-${year + 1}`;
  const lines = [unit.name.toUpperCase(), unit.kind === 'school' ? school : 'DANH SÁCH RÀ SOÁT ĐỊNH DANH ĐIỆN TỬ'];
  if (unit.manner.title >= 4) lines.unshift(`UBND XÃ ${commune.toUpperCase()}`);
  for (let index = 0; index < unit.manner.title; index += 1) structure(list, { 0: lines[index] ?? '' });
}

function writeLine(list: Sheet, line: Line): void {
  const { unit, sheet, rows } = list;
  list.written += 1;
  const cell = (column: Column | null, written: string): SampleCell => {
    if (column === 'STT') return inManner(list.written, unit);
    return column === null ? writeExtra(line, written) : writeCell(line, column);
  };
  sheet.push(unit.manner.headings.map(({ column, written }) => cell(column, written)));
  rows.set(line, sheet.length);
}

function total({ unit }: Sheet, count: number): string {
  return unit.kind === 'school' ? `Tổng số: ${count} học sinh` : `Tổng cộng: ${count} người`;
}

function openClass(list: Sheet, name: string | null, first: boolean): void {
  const { manner } = list.unit;
  if (name !== null) {
    const column = manner.headings.findIndex((heading) => heading.column === 'Họ và tên');
    const line = name.startsWith('LỚP') ? name : `LỚP ${name}`;
    if (!first) structure(list, {});
    structure(list, { [manner.classLines === 'name-column' ? column : 0]: line });
  }
  if (manner.repeatHeader && !first) header(list);
}

function byClass(lines: readonly Line[]): Map<string | null, Line[]> {
  const classes = new Map<string | null, Line[]>();
  for (const line of lines) {
    const seated = classes.get(line.className) ?? [];
    classes.set(line.className, seated);
    seated.push(line);
  }
  return classes;
}

function body(list: Sheet): void {
  const { unit } = list;
  const { manner } = unit;
  if (manner.classLines === 'none') {
    for (const line of unit.lines) writeLine(list, line);
    return;
  }
  for (const [name, lines] of byClass(unit.lines)) {
    openClass(list, name, list.written === 0);
    for (const line of lines) writeLine(list, line);
    if (manner.totals === 'class') structure(list, { 0: total(list, lines.length) });
  }
}

function tail(list: Sheet): void {
  const { manner, lines, kind } = list.unit;
  if (manner.totals === 'end') structure(list, { 0: total(list, lines.length) });
  if (manner.signed) sign(list, kind === 'school' ? 'Hiệu trưởng' : 'Trưởng thôn');
}

/** Two signatures side by side; the clerk's stands under the names of those listed, and is no row. */
function sign(list: Sheet, head: string): void {
  const { manner, lines } = list.unit;
  const right = manner.headings.length - 2;
  const [clerk = '', chief = ''] = lines.slice(0, 2).map(({ person }) => person.guardian);
  structure(list, {});
  structure(list, { 1: 'Người lập biểu', [right]: head });
  structure(list, { 1: '(Ký, ghi rõ họ tên)', [right]: '(Ký tên, đóng dấu)' });
  structure(list, {});
  structure(list, { 1: clerk, [right]: chief });
}

/** Writes a unit's list as its clerk would. */
export function layOut(unit: Unit, letterhead: Letterhead): Layout {
  const list: Sheet = { unit, sheet: [], rows: new Map(), written: 0 };
  title(list, letterhead);
  header(list);
  body(list);
  tail(list);
  for (const row of list.sheet) row.forEach((cell, index) => (row[index] = cell === '' ? null : cell));
  return { sheet: list.sheet, rows: list.rows };
}
