import { day } from '../../src/domain/day';
import { readDuties, unitOfAddress } from '../../src/domain/unit-duty';

const HEADER = ['Tên', 'Loại', 'Người phụ trách', 'Thư điện tử', 'Hạn nộp danh sách', 'Thư được phép sửa', 'Trang'];

const duties = readDuties([
  HEADER,
  [
    'TH Hoàng Thanh',
    'Trường',
    '',
    'Truong@xa.example',
    { day: day('2026-04-20') },
    'vt@xa.example; hieu-truong@xa.example',
    '',
  ],
  ['', '', '', 'khong-ten@xa.example', '', '', ''],
  ['Thôn 3', 'Thôn', '', '', '20/04/2026', 'vt@xa.example', ''],
  ['Thôn 4', 'Thôn', '', '', 'tuần sau', '', ''],
]);

test('a due day is read as a date or as text; what is no day is none', () => {
  expect(duties.map(({ unit, due }) => [unit, due])).toEqual([
    ['TH Hoàng Thanh', '2026-04-20'],
    ['Thôn 3', '2026-04-20'],
    ['Thôn 4', null],
  ]);
});

test.each([
  { why: 'who is in charge', address: 'truong@xa.example', unit: 'TH Hoàng Thanh' },
  { why: 'in any case of letters', address: 'HIEU-TRUONG@xa.example', unit: 'TH Hoàng Thanh' },
  { why: 'of two units the first', address: 'vt@xa.example', unit: 'TH Hoàng Thanh' },
  { why: 'a stranger has none', address: 'ai@xa.example', unit: null },
  { why: 'an unknown address has none', address: '', unit: null },
  { why: 'a line without a unit counts for nobody', address: 'khong-ten@xa.example', unit: null },
])('the unit of an address: $why', ({ address, unit }) => {
  expect(unitOfAddress(duties, address)).toBe(unit);
});
