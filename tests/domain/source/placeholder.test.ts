import type { Cell } from '../../../src/domain/cell';
import type { Column } from '../../../src/domain/column';
import { column, read } from './builders';

describe('placeholders', () => {
  test.each<[string, Column, Cell[], Cell[]]>([
    ['SĐT', 'Số điện thoại', ['-', 'x', '0', 'không', '#N/A', '0912345678'], ['', '', '', '', '', '0912345678']],
    ['SĐT', 'Số điện thoại', ['36', '36', 36, '0912345678'], ['', '', '', '0912345678']],
    ['SĐT', 'Số điện thoại', ['36', '', '', '0912345678'], ['36', '', '', '0912345678']],
    ['SĐT', 'Số điện thoại', ['không có', 'không có', 'không có'], ['', '', '']],
    ['SĐT', 'Số điện thoại', ['không có', '0912345678', ''], ['không có', '0912345678', '']],
    ['Thôn', 'Thôn', ['3', '3', '3', '-'], ['3', '3', '3', '']],
    ['Ghi chú', 'Ghi chú', ['x', '-', '36', '36', '36'], ['x', '-', '36', '36', '36']],
    ['Căn cước', 'Căn cước', ['Chưa có', 'Chưa có', 'Chưa có'], ['Chưa có', 'Chưa có', 'Chưa có']],
  ])('%s: of %3$j stays %4$j', (header, into, cells, kept) => {
    expect(column(header, into, ...cells)).toEqual(kept);
  });

  test('of a whole file are emptied where they might have been a value', () => {
    const lines = [1, 2, 3].map((at) => [`Lê Văn ${'ABC'[at - 1] ?? ''}n`, '05/04/2015', '36', '36', '36']);
    const { lines: people } = read(['Họ tên', 'Ngày sinh', 'SĐT', 'Tên cha', 'Thôn'], ...lines);
    expect(people.map(({ cells }) => Object.keys(cells))).toEqual(lines.map(() => ['Họ và tên', 'Ngày sinh']));
  });
});
