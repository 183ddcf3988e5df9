import type { Cell } from '../../src/domain/cell';
import { structureOf, type Structure } from '../../src/domain/structure';
import { bare, checked, roster, row } from './builders';

describe('a text without number and birth day', () => {
  test.each<{ text: string; is: Structure | null }>([
    { text: 'LỚP 1A', is: 'class' },
    { text: 'Lớp: 10A1', is: 'class' },
    { text: 'Danh sách lớp 5B', is: 'class' },
    { text: 'KHỐI 9', is: 'class' },
    { text: 'Lop 2', is: 'class' },
    { text: 'Lớp Lá 1', is: 'class' },
    { text: 'Lớp 1A'.normalize('NFD'), is: 'class' },
    { text: 'Tổng', is: 'total' },
    { text: 'Tổng số', is: 'total' },
    { text: 'Tổng số: 35', is: 'total' },
    { text: 'TỔNG CỘNG: 35 học sinh', is: 'total' },
    { text: 'Tổng số nữ: 12', is: 'total' },
    { text: 'Tổng số em: 12', is: 'total' },
    { text: 'Tổng 35', is: 'total' },
    { text: 'Cộng:', is: 'total' },
    { text: 'Cộng', is: 'total' },
    { text: 'Danh sách này có 35 học sinh', is: 'total' },
    { text: 'Nữ: 17', is: 'total' },
    { text: 'Nam 18 em', is: 'total' },
    { text: 'Trong đó: nữ 17', is: 'total' },
    { text: 'Nam', is: null },
    { text: 'Nữ Thị Hoa', is: null },
    { text: 'Người lập', is: 'signature' },
    { text: 'NGƯỜI LẬP BIỂU', is: 'signature' },
    { text: 'Hiệu trưởng', is: 'signature' },
    { text: 'Trưởng thôn', is: 'signature' },
    { text: 'KT. HIỆU TRƯỞNG', is: 'signature' },
    { text: 'Ghi chú: danh sách chưa đủ', is: 'signature' },
    { text: 'Hoàng Thanh, ngày 15 tháng 4 năm 2026', is: 'signature' },
    { text: 'TRƯỜNG TIỂU HỌC HOÀNG THANH', is: 'other' },
    { text: 'Tống Văn An', is: null },
    { text: 'Công Văn Bình', is: null },
    { text: 'Tòng Thị Lớp', is: null },
    { text: 'Lê Văn An', is: null },
    { text: 'Cao Tổng', is: null },
    { text: 'Người', is: null },
    { text: 'x'.repeat(50_000), is: null },
    { text: '', is: null },
  ])('$text: $is', ({ text, is }) => {
    expect(structureOf(text)).toBe(is);
  });
});

/** A list in which the given texts stand alone in the column of names; its rows and structure by line. */
const listOf = (...names: string[]) => roster('TH A', [row(), ...names.map((name) => bare({ 'Họ và tên': name }))]);

describe('lines of a list', () => {
  test('that are structure are listed and never found fault with', () => {
    const { rows, structure, findings } = listOf('LỚP 1A', 'Tổng số: 1', 'Người lập', 'Nguyễn Thị Lan');
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(structure).toEqual([3, 4, 5, 6]);
    expect(findings).toEqual([]);
  });

  test('with the surnames Tống and Công are persons', () => {
    expect(listOf('Tống Văn An', 'Công Văn Bình').rows).toHaveLength(3);
  });

  test('below a signature count again from a number or a birth day on', () => {
    const { rows } = roster('TH A', [
      row(),
      bare({ 'Họ và tên': 'Người lập' }),
      bare({ 'Họ và tên': 'Lan' }),
      row(),
      bare({ 'Họ và tên': 'Bình' }),
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
  });

  test('below a signature count again from a class on', () => {
    const { rows } = listOf('Người lập', 'LỚP 1B', 'Bình');
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('that are blank are nothing at all', () => {
    const { rows, structure } = roster('TH A', [row(), bare(), bare({ 'Họ và tên': ' \u200b' }), row()]);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(structure).toEqual([]);
  });

  test('with a stage alone are structure', () => {
    expect(roster('TH A', [row(), bare({ 'Căn cước': 'Đã có' })]).structure).toEqual([3]);
  });

  test('with a number that cannot be read are persons, and so with a birth day', () => {
    expect(roster('TH A', [bare({ 'Số định danh': 'x' }), bare({ 'Ngày sinh': 'x' })]).rows).toHaveLength(2);
  });

  test.each<{ why: string; line: Cell[] }>([
    { why: 'a total left of the name, its figure in the name', line: ['Tổng số', 35, '', ''] },
    { why: 'a signature right of the name', line: ['', '', '', 'Người lập'] },
    { why: 'a class left of the name', line: ['LỚP 1B', '', '', ''] },
    { why: 'a number in the list and nothing more', line: [36, '', '', ''] },
  ])('$why is structure', ({ line }) => {
    const { rows, structure, findings } = checked('TH A', [['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'], line]);
    expect({ rows, structure, findings }).toEqual({ rows: [], structure: [2], findings: [] });
  });

  test('with a class left of a bare name are persons', () => {
    expect(
      checked('TH A', [
        ['Lớp', 'Họ và tên', 'Ngày sinh'],
        ['Lớp 1B', 'Lê An', ''],
      ]).rows,
    ).toHaveLength(1);
  });

  test('whose own block is left over are named as stale', () => {
    const own = ['Tuổi', 'Nhóm tuổi', 'Kiểm tra', 'Mã dòng'];
    const list = checked('TH A', [
      ['Họ và tên', 'Ngày sinh', ...own],
      ['Lê An', '20/05/2015', 10, '6-14', '', 'a1'],
      ['', '', 10, '6-14', '', 'a2'],
      ['', '', '', '', '', ''],
    ]);
    expect(list).toMatchObject({ stale: [3], structure: [], rows: [{ own: ['10', '6-14', '', 'a1'] }] });
  });
});
