import { readBirthDay } from '../birth-day';
import { cellText, isBlank, type Cell, type Grid } from '../cell';
import type { Day } from '../day';
import { lineKinds, type KindLine, type LineKind } from '../line-kind';
import { cellAt } from '../line';
import { readPersonalNumber } from '../personal-number';
import { structureOf } from '../structure';
import { readPhone } from '../phone';
import { classInTitle, classLineOf, classOfSheet, classOpened } from './class-line';
import { bodyOf } from './column-draft';
import { lineCells, type LineCells } from './line-cells';
import { placesIn, type Places } from './places';
import type { FoundTable } from './find-table';
import { filledDown } from './merged-down';
import type { IncomingLine, LinePlace, RejectedLine, Rejection, StructureLine } from './source';
import { headerRepeater, isOnlyNumbered, structureKind } from './structure-kind';

/** What the rows of a sheet were read as; each is in exactly one of the lists. */
export type ReadLines = {
  readonly lines: IncomingLine[];
  readonly rejected: RejectedLine[];
  readonly structure: StructureLine[];
};

/** A table that is known, with its part of a sheet. */
export type KnownTable = FoundTable & {
  /** The name of the sheet. */
  readonly name: string;
  /** Its place among the tables that are read. */
  readonly table: number;
};

/** How lines are judged. */
export type Manner = {
  readonly on: Day;
  /** Whether lines are judged as the reader of rosters does, who takes a person without a name. */
  readonly gentle: boolean;
};

/** What a row turned out to be. */
type Outcome = { readonly structure: StructureLine['kind'] } | { readonly reason: Rejection } | 'person';

/** A row with what was read of it. */
type RowRead = LineCells & KindLine;

type Judge = (row: RowRead) => Outcome;

/** More words than a name has. */
const LONG_NAME = 9;
/** What heads the people of a village: no family is called so. */
const VILLAGE = /^(?:(?:thôn|xóm|ấp|buôn|khu phố|tổ dân phố)\s|(?:bản|tổ|khu|đội)\s(?:số\s)?\d)/iu;
const EXAMPLE = /^(vd|vi du|ví dụ)(?!\p{L})/iu;

function readRow(row: readonly Cell[], places: Places, on: Day): RowRead {
  const { given, remarks } = lineCells(row, places, on);
  return {
    given,
    remarks,
    cells: row,
    header: places.header,
    tidyName: cellText(given['Họ và tên'] ?? ''),
    number: readPersonalNumber(given['Số định danh'] ?? ''),
    birthDay: readBirthDay(given['Ngày sinh'] ?? ''),
  };
}

/** Whether nothing is known of somebody but what may be a name. */
const isBare = ({ given }: RowRead): boolean =>
  Object.keys(given).every((column) => column === 'Họ và tên' || column === 'STT' || column === 'Giới tính');

/** Whether a text that stands alone is a remark and no name: in brackets, of many words, or with a colon. */
const isNote = (text: string): boolean =>
  text.split(' ').length > LONG_NAME || text.includes(':') || /^[([{].*[)\]}]\.?$/.test(text);

/** Whether a day in words is that of a letter: beside nobody's name. */
const isLetterDay = ({ cells, header, tidyName }: RowRead): boolean =>
  structureOf(cellText(cellAt({ cells, header }, 'Ngày sinh'))) === 'signature' &&
  (tidyName === '' || structureOf(tidyName) !== null);

/** What a line is that the reader of rosters takes for a person's. */
function judgePerson(read: RowRead, repeats: (row: readonly Cell[]) => boolean): Outcome {
  const { tidyName: name, given, cells, birthDay, number } = read;
  if (EXAMPLE.test(cellText(given.STT ?? ''))) return { structure: 'note' };
  if (isLetterDay(read)) return { structure: 'signature' };
  if (birthDay.kind === 'read' || number.kind === 'read') {
    if (name === '') return { reason: 'no-name' };
    return /\p{L}/u.test(name) && name !== 'TRUE' && name !== 'FALSE' ? 'person' : { reason: 'not-a-name' };
  }
  if (repeats(cells)) return { structure: 'header' };
  if (name === '') return { reason: 'no-name' };
  if (isBare(read) && classLineOf(name) !== null) return { structure: 'class' };
  if (isBare(read) && VILLAGE.test(name)) return { structure: 'title' };
  if (isBare(read) && isNote(name)) return { structure: 'note' };
  return /\p{L}/u.test(name) && !/^#|^(TRUE|FALSE)$/.test(name) ? 'person' : { reason: 'not-a-name' };
}

/** What a line is that the reader of rosters takes for no person's: somebody who can be called is one. */
function judgeRest(read: RowRead, kind: Exclude<LineKind, 'row'>): Outcome {
  const { cells, given, header } = read;
  if (kind === 'other' && isOnlyNumbered(cells, header.columns.STT)) return { structure: 'blank' };
  const structure = structureKind(cells, kind);
  const isCalled = ['valid', 'zero-lost'].includes(readPhone(given['Số điện thoại'] ?? ''));
  return structure === 'note' && kind === 'other' && isCalled ? { reason: 'no-name' } : { structure };
}

function judge({ grid, headerRows }: KnownTable, { gentle }: Manner): Judge {
  const kindOf = lineKinds();
  const repeats = headerRepeater(grid, headerRows);
  return (read) => {
    const kind = kindOf(read);
    const outcome = kind === 'row' ? judgePerson(read, repeats) : judgeRest(read, kind);
    if (!gentle || outcome === 'person' || 'structure' in outcome) return outcome;
    return kind === 'row' ? 'person' : { structure: structureKind(read.cells, kind) };
  };
}

/** Tells where a row of a table stands, 0-based there. */
const placing = ({ piece: { sheet, top }, table }: KnownTable): ((row: number) => LinePlace) => {
  return (row) => ({ sheet, row: top + row + 1, table });
};

/** What stands above a header, and the class that it names last. */
function readAbove(table: KnownTable): { structure: StructureLine[]; className: string } {
  const [place, { name, grid, headerRows }] = [placing(table), table];
  let className = classOfSheet(name) ?? '';
  const structure = grid.slice(0, bodyOf(headerRows)).map((row, at): StructureLine => {
    if (headerRows.includes(at)) return { ...place(at), kind: 'header' };
    if (row.every(isBlank)) return { ...place(at), kind: 'blank' };
    const opened = classOpened(row);
    className = opened ?? row.map(classInTitle).find((each) => each !== null) ?? className;
    return { ...place(at), kind: opened === null ? 'title' : 'class' };
  });
  return { structure, className };
}

const holdsClasses = (body: Grid, { columns }: Places): boolean =>
  (columns.get('Lớp') ?? []).some((at) => body.some((row) => !isBlank(row[at] ?? '')));

/** The cells of a line, with the class that stands above it where it tells none itself. */
const withClass = ({ given }: RowRead, className: string): IncomingLine['cells'] =>
  className === '' || given.Lớp !== undefined ? given : { ...given, Lớp: className };

/** Reads all rows of a table's part of a sheet. */
export function readLines(table: KnownTable, manner: Manner): ReadLines {
  const from = bodyOf(table.headerRows);
  const body = filledDown(table, from);
  const places = placesIn(table.columns, body, from - 1);
  const [judged, placeOf, above] = [judge(table, manner), placing(table), readAbove(table)];
  const read: ReadLines = { lines: [], rejected: [], structure: above.structure };
  const schoolAt = places.parts.school ?? -1;
  const carries = !holdsClasses(body, places);
  let { className } = above;
  body.forEach((cells, at) => {
    const [place, line] = [placeOf(from + at), readRow(cells, places, manner.on)];
    const [outcome, told] = [judged(line), withClass(line, carries ? className : '')];
    const school = cellText(cells[schoolAt] ?? '').trim();
    if (outcome === 'person') read.lines.push({ ...place, school, cells: told, remarks: [...line.remarks] });
    else if ('reason' in outcome)
      read.rejected.push({ ...place, reason: outcome.reason, className: cellText(told.Lớp ?? '') });
    else read.structure.push({ ...place, kind: outcome.structure });
    if (outcome !== 'person' && 'structure' in outcome && outcome.structure === 'class')
      className = classOpened(cells) ?? className;
  });
  return read;
}
