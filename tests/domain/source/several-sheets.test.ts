import { cellText, type Cell } from '../../../src/domain/cell';
import { readSource } from '../../../src/domain/source/read-source';
import type { SourceSheet } from '../../../src/domain/source/source';
import { an, binh, on, sheet } from './builders';

const whole: Cell[] = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Lớp', 'SĐT', 'Thôn'];
const bare: Cell[] = ['Họ và tên', 'Ngày sinh'];

/** Who is read of some sheets, and the names of those that are not. */
function readOf(...sheets: SourceSheet[]) {
  const reading = readSource(sheets, { on });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const names = reading.lines.map(({ cells }) => cellText(cells['Họ và tên'] ?? ''));
  return { names, unread: reading.unread.map((place) => sheets[place]?.name) };
}

test('a class whose sheet has fewer columns than that of another is read as well', () => {
  const sheets = [sheet([whole, [...an, 'Nam', '038215000123']], '5A'), sheet([bare, binh], '4B')];
  expect(readOf(...sheets)).toEqual({ names: ['Lê Văn An', 'Lê Thị Bình'], unread: [] });
});

test('a sheet without birth days is not read and named, a catalogue is neither', () => {
  const sheets = [
    sheet([bare, an], '5A'),
    sheet([['STT', 'Họ và tên'], ['1', 'Lê Thị Bình']], '4B'), // prettier-ignore
    sheet([['Mã', 'Tên'], ['1', 'Kinh']], 'Dân tộc'), // prettier-ignore
  ];
  expect(readOf(...sheets)).toEqual({ names: ['Lê Văn An'], unread: ['4B'] });
});

test.each<[string, Partial<SourceSheet>]>([
  ['hidden', { name: 'Năm trước', isHidden: true }],
  ['of teachers', { name: 'Giáo viên' }],
  ['of parents', { name: 'DS phụ huynh' }],
])('a sheet that is %s is not read, though it says most', (_, those) => {
  const aside = { ...sheet([whole, [...binh, 'Nữ', '038316000124'], [...binh]]), ...those };
  expect(readOf(aside, sheet([bare, an], 'Lớp 5A'))).toEqual({ names: ['Lê Văn An'], unread: [those.name] });
});

test('a hidden sheet is read where no other names anybody', () => {
  const hidden = { ...sheet([bare, binh]), isHidden: true };
  expect(readOf(sheet([['Hướng dẫn điền']], 'Hướng dẫn'), hidden)).toEqual({ names: ['Lê Thị Bình'], unread: [] });
});
