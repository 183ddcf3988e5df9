import { cellText, type Cell } from '../cell';
import { COLUMNS, type Column } from '../column';
import type { Day } from '../day';
import { birthYearOf, readPersonalNumber } from '../personal-number';
import { readPhone } from '../phone';
import { STAGE_DATES } from '../roster';
import { tidy } from '../text-key';
import { classCell } from './class-line';
import type { Places } from './places';
import type { Remark, SourceRole } from './source';
import { readDayInParts, readSourceDay, type SourceDay } from './source-day';
import { isMarked } from './source-sex';

/** The cells of one line by our columns, as they are to be kept, and what is to be known of them. */
export type LineCells = { readonly given: Partial<Record<Column, Cell>>; readonly remarks: ReadonlySet<Remark> };

type Take = {
  readonly row: readonly Cell[];
  readonly places: Places;
  readonly on: Day;
  readonly remarks: Set<Remark>;
};

/** Columns of codes, where a whole number comes as a fraction now and then. */
const CODES: readonly Column[] = ['STT', 'Số định danh', 'Thôn', 'Số điện thoại'];
const ROUNDED = /^\d([.,]\d+)?E\+?\d+$/i;
/** What makes text of a number in a spreadsheet, which some programs write out. */
const TEXT_MARK = /^['’`](?=[+\d])/;
const NOWHERE: readonly number[] = [];
const WHOLE = /^\d{12}$/;
/** As many noughts end no personal number but one that was rounded. */
const LOST_DIGITS = /^\d+0{7}$/;

/** A part of a line; what stands for nothing is nothing. */
function cellOf({ row, places, remarks }: Take, column: Column, at: number): Cell {
  const cell = row[at] ?? '';
  if (!places.isPlaceholder(column, cell)) return cell;
  remarks.add('placeholder-emptied');
  return '';
}

const partOf = ({ row, places: { parts } }: Take, role: SourceRole): string => {
  const at = parts[role];
  return at === undefined ? '' : tidy(cellText(row[at] ?? ''));
};

function textOf(column: Column, cell: Cell): string {
  const text = tidy(cellText(cell));
  return CODES.includes(column) ? text.replace(TEXT_MARK, '').replace(/^(\d+)[.,]0+$/, '$1') : text;
}

/** What stands in the columns that may hold a cell, without what is empty. */
function filledIn(take: Take, column: Column): string[] {
  const at = take.places.columns.get(column) ?? [];
  return at.map((place) => textOf(column, cellOf(take, column, place))).filter((text) => text !== '');
}

/** What stands in the first of the columns that may hold a cell and is filled. */
function firstIn(take: Take, column: Column): string {
  for (const at of take.places.columns.get(column) ?? NOWHERE) {
    const cell = cellOf(take, column, at);
    const text = cell === '' ? '' : textOf(column, cell);
    if (text !== '') return text;
  }
  return '';
}

function nameOf(take: Take): string {
  const [whole] = take.places.columns.get('Họ và tên') ?? [];
  if (whole !== undefined) return textOf('Họ và tên', cellOf(take, 'Họ và tên', whole));
  return tidy(`${partOf(take, 'family-name')} ${partOf(take, 'given-name')}`);
}

const numberKey = (text: string): string => {
  const number = readPersonalNumber(text);
  return number.kind === 'read' ? number.number : text;
};

function numberOf(take: Take): string {
  const [first = '', ...others] = filledIn(take, 'Số định danh');
  const all = [first, ...others];
  const isRead = (text: string) => readPersonalNumber(text).kind === 'read';
  const chosen = all.find((text) => WHOLE.test(text)) ?? all.find(isRead) ?? first;
  if (others.some((text) => numberKey(text) !== numberKey(first))) take.remarks.add('numbers-differ');
  if (ROUNDED.test(chosen) || LOST_DIGITS.test(chosen)) take.remarks.add('number-lost');
  return chosen;
}

function statedYear(number: string): number | null {
  const read = readPersonalNumber(number);
  return read.kind === 'read' ? birthYearOf(read.number) : null;
}

function readBirth(take: Take, number: string): SourceDay {
  const hints = { on: take.on, year: partOf(take, 'birth-year'), stated: statedYear(number) };
  const { parts } = take.places;
  for (const born of ['born-male', 'born-female'] as const)
    if (partOf(take, born) !== '') return readSourceDay(take.row[parts[born] ?? -1] ?? '', hints);
  const [at] = take.places.columns.get('Ngày sinh') ?? [];
  const cell = at === undefined ? '' : cellOf(take, 'Ngày sinh', at);
  if (cell !== '') return readSourceDay(cell, hints);
  return readDayInParts([partOf(take, 'birth-date'), partOf(take, 'birth-month'), hints.year], hints);
}

function sexOf(take: Take): string {
  const [at] = take.places.columns.get('Giới tính') ?? [];
  if (at !== undefined) return take.places.sexOf(cellOf(take, 'Giới tính', at));
  const { parts } = take.places;
  const isAny = (...roles: SourceRole[]) =>
    roles.some((role) => parts[role] !== undefined && isMarked(take.row[parts[role]] ?? ''));
  if (isAny('female', 'born-female')) return 'Nữ';
  if (isAny('male', 'born-male')) return 'Nam';
  return take.places.marksGirlsOnly ? 'Nam' : '';
}

function classOf(take: Take): string {
  const [at] = take.places.columns.get('Lớp') ?? [];
  if (at === undefined) return '';
  const { name, wasDay } = classCell(cellOf(take, 'Lớp', at));
  if (wasDay) take.remarks.add('class-from-day');
  return name;
}

function phoneOf(take: Take): string {
  const phones = filledIn(take, 'Số điện thoại');
  return phones.find((phone) => readPhone(phone) !== 'invalid') ?? phones[0] ?? '';
}

/** What the state of a pupil says of who left; what a person typed as obstacle goes before it. */
function obstacleOf(take: Take): string {
  const typed = firstIn(take, 'Vướng mắc');
  const state = take.places.stateOf(partOf(take, 'pupil-state'));
  if (state === 'unknown') take.remarks.add('state-unknown');
  return typed !== '' || state === 'pupil' || state === 'unknown' ? typed : state;
}

function stageDay(take: Take, column: Column): Cell {
  const [at] = take.places.columns.get(column) ?? [];
  const cell = at === undefined ? '' : (take.row[at] ?? '');
  return cell === '' ? '' : readSourceDay(cell, { on: take.on, year: '', stated: null }).cell;
}

type ReadCell = (take: Take) => Cell;

const READ: Partial<Record<Column, ReadCell>> = {
  'Họ và tên': nameOf,
  'Giới tính': sexOf,
  'Số định danh': numberOf,
  Lớp: classOf,
  'Số điện thoại': phoneOf,
  'Vướng mắc': obstacleOf,
};

/** Reads one line, cell by cell. */
export function lineCells(row: readonly Cell[], places: Places, on: Day): LineCells {
  const take: Take = { row, places, on, remarks: new Set() };
  const cells: Partial<Record<Column, Cell>> = {};
  for (const column of COLUMNS) {
    if (column === 'Ngày sinh') continue;
    const cell = STAGE_DATES.includes(column) ? stageDay(take, column) : READ[column]?.(take);
    const given = cell ?? firstIn(take, column);
    if (given !== '') cells[column] = given;
  }
  const birth = readBirth(take, cellText(cells['Số định danh'] ?? ''));
  if (birth.cell !== '') cells['Ngày sinh'] = birth.cell;
  if (birth.remark !== null) take.remarks.add(birth.remark);
  return { given: cells, remarks: take.remarks };
}
