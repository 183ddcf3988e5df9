import { type Column } from './columns';
import { writeDay } from './days';
import { olderTones, unmarked } from './names';
import { type Line, type Person, type SampleCell, stageOf, type Unit } from './people';
import { reaches } from './stages';

const notes = ['Bố mẹ đi làm xa', 'Ở với ông bà', 'Đã gọi điện', 'Hẹn buổi tối'];

function writeName(person: Person, { manner }: Unit): string {
  if (manner.names === 'capitals') return person.name.toUpperCase();
  return manner.names === 'older-tones' ? olderTones(person.name) : person.name;
}

function writePhone({ phone, luck }: Person): string | null {
  if (luck < 0.04) return null;
  if (luck < 0.2) return phone.replace(/^(\d{4})(\d{3})/, '$1 $2 ');
  if (luck < 0.3) return phone.replace(/^(\d{3})(\d{3})/, '$1.$2.');
  return luck > 0.97 ? `+84${phone.slice(1)}` : phone;
}

function choice(text: string | null, { manner }: Unit): string | null {
  if (text === null || manner.choices === 'exact') return text;
  return manner.choices === 'lower' ? text.toLowerCase() : unmarked(text);
}

function card(line: Line): string | null {
  const { luck } = line.person;
  const making = luck < 0.4 ? 'Đang làm' : 'Chưa có';
  const cards = { 'not-reviewed': null, 'no-card': making, card: 'Đã có', approved: 'Đã có', activated: 'Đã có' };
  const stage = stageOf(line);
  // Card and account may be applied for together.
  return stage === 'enrolled' ? (luck < 0.15 ? 'Đang làm' : 'Đã có') : cards[stage];
}

function account(line: Line): string | null {
  const none = line.person.luck < 0.6 ? 'Chưa đăng ký' : null;
  const accounts = { enrolled: 'Đã thu nhận', approved: 'Đã phê duyệt', activated: 'Đã kích hoạt' };
  const stage = stageOf(line);
  if (stage === 'not-reviewed') return line.person.luck < 0.1 ? none : null;
  return stage === 'no-card' || stage === 'card' ? none : accounts[stage];
}

function accountDay(line: Line, step: 'enrolled' | 'approved' | 'activated'): SampleCell {
  return reaches(stageOf(line), step) ? { day: line.person.days[step] } : null;
}

const writers: Readonly<Record<Exclude<Column, 'STT'>, (line: Line) => SampleCell>> = {
  'Họ và tên': ({ person, unit }) => writeName(person, unit),
  'Ngày sinh': ({ person }) => ({ day: person.birthDay }),
  'Giới tính': ({ person }) => person.sex,
  'Số định danh': ({ person }) => person.number,
  Lớp: ({ className }) => className,
  Thôn: ({ village }) => village,
  'Người đại diện': ({ person }) => person.guardian,
  'Số điện thoại': ({ person }) => writePhone(person),
  'Căn cước': (line) => choice(card(line), line.unit),
  'Định danh mức 2': (line) => choice(account(line), line.unit),
  'Ngày thu nhận': (line) => accountDay(line, 'enrolled'),
  'Ngày phê duyệt': (line) => accountDay(line, 'approved'),
  'Ngày kích hoạt': (line) => accountDay(line, 'activated'),
  'Vướng mắc': ({ obstacle, unit }) => choice(obstacle, unit),
  'Ghi chú': ({ person }) => notes[Math.floor(person.luck * 60)] ?? null,
};

/** Writes a cell as the unit's clerk would: days in the clerk's way, and nothing but text in a CSV file. */
export function inManner(cell: SampleCell, { manner }: Unit): SampleCell {
  if (typeof cell === 'object' && cell !== null)
    return manner.days === 'cells' ? cell : writeDay(cell.day, manner.days);
  if (cell === null || manner.format === 'xlsx') return cell;
  return String(cell);
}

/** The cell of a row under a column of the roster. */
export function writeCell(line: Line, column: Exclude<Column, 'STT'>): SampleCell {
  const cell = line.instead[column];
  return inManner(cell === undefined ? writers[column](line) : cell, line.unit);
}

/** The cell of a row under a clerk's own column. */
export function writeExtra({ person, unit, place }: Line, heading: string): SampleCell {
  const extras: Readonly<Record<string, SampleCell>> = {
    'Mã HS': `HS${String(Math.floor(person.luck * 1e6)).padStart(6, '0')}`,
    'Nơi sinh': person.luck < 0.9 ? 'Trong tỉnh' : 'Ngoài tỉnh',
    'Địa chỉ': place,
    'Đã đối chiếu': person.luck < 0.5,
  };
  return inManner(extras[heading] ?? null, unit);
}
