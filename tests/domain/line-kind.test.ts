import type { Cell } from '../../src/domain/cell';
import { checked } from './builders';

const HEADER: Cell[] = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Ghi chú'];
const AN: Cell[] = ['1', 'Lê Văn An', '05/04/2015', '038215000123', ''];

const kindOf = (...lines: Cell[][]) => {
  const { rows, structure } = checked('TH Hoàng Thanh', [HEADER, AN, ...lines]);
  const last = lines.length + 2;
  return rows.some(({ line }) => line === last) ? 'row' : structure.includes(last) ? 'structure' : 'blank';
};

describe('a line below the header', () => {
  test.each<{ why: string; line: Cell[]; kind: string }>([
    { why: 'a number alone is a person', line: ['', '', '', '038215000124', ''], kind: 'row' },
    { why: 'a name alone is a person', line: ['', 'Tống Văn Bình', '', '', ''], kind: 'row' },
    { why: 'a person named Tổng, born on a day', line: ['2', 'Tổng', '06/04/2015', '', ''], kind: 'row' },
    { why: 'a total with its figure among the numbers', line: ['', 'Tổng cộng', '', '35', ''], kind: 'structure' },
    { why: 'a total with its figure among the birth days', line: ['', 'Cộng', '35', '', ''], kind: 'structure' },
    { why: 'a wrong birth day is still a person', line: ['2', 'Lê Văn Ba', '31/02/2015', '', ''], kind: 'row' },
    { why: 'a signature where birth days stand', line: ['', '', 'Hiệu trưởng', '', ''], kind: 'structure' },
    {
      why: 'place and date where numbers stand',
      line: ['', '', '', 'Hoàng Thanh, ngày 15 tháng 4 năm 2026', ''],
      kind: 'structure',
    },
    { why: 'a remark that speaks of the police', line: ['2', 'Lê Văn Ba', '', '', 'Công an xã đã gọi'], kind: 'row' },
    { why: 'a name that begins like an office', line: ['2', 'Văn Thư Hoàng', '', '', ''], kind: 'row' },
    { why: 'a number before the list alone', line: ['2', '', '', '', ''], kind: 'structure' },
    {
      why: 'a birth day in words is still a person',
      line: ['2', 'Lê Văn Ba', 'ngày 5 tháng 4 năm 2015', '', ''],
      kind: 'row',
    },
    { why: 'a day in words beside nobody', line: ['', '', 'Ngày 5 tháng 4 năm 2026', '', ''], kind: 'structure' },
    {
      why: 'a day in words beside who signs',
      line: ['', 'Người lập', 'Ngày 5 tháng 4 năm 2026', '', ''],
      kind: 'structure',
    },
    { why: 'nothing', line: ['', '', '', '', ''], kind: 'blank' },
  ])('$why: $kind', ({ line, kind }) => {
    expect(kindOf(line)).toBe(kind);
  });

  test.each<{ why: string; line: Cell[]; kind: string }>([
    { why: 'a bare name is who signed', line: ['', 'Trần Thị Lan', '', '', ''], kind: 'structure' },
    { why: 'a name with words beside it, too', line: ['', 'Trần Thị Lan', 'Lê Văn Ký', '', ''], kind: 'structure' },
    { why: 'a name with a birth day is a person', line: ['2', 'Trần Thị Lan', '06/04/2015', '', ''], kind: 'row' },
    { why: 'a name with a wrong number is a person', line: ['2', 'Trần Thị Lan', '', '03821500', ''], kind: 'row' },
  ])('below a signature $why', ({ line, kind }) => {
    expect(kindOf(['', 'Người lập biểu', 'Hiệu trưởng', '', ''], line)).toBe(kind);
  });
});
