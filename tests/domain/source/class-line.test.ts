import type { Cell } from '../../../src/domain/cell';
import { day } from '../../../src/domain/day';
import { readSource } from '../../../src/domain/source/read-source';
import { an, binh, classes, on, read, sheet } from './builders';

describe('a class', () => {
  test.each<[Cell, Cell, string[]]>([
    [{ day: day('2026-03-05') }, '5/3', ['class-from-day']],
    ['5-thg 3', '5/3', ['class-from-day']],
    ['05-Mar', '5/3', ['class-from-day']],
    ['05/03/2026', '5/3', ['class-from-day']],
    ['5/3', '5/3', []],
    ['1.0', '1', []],
    ['6.1', '6.1', []],
    [' 1A ', '1A', []],
  ])('%j is %j', (cell, name, remarks) => {
    const { lines } = read(['Họ tên', 'Ngày sinh', 'Lớp'], [...an, cell]);
    expect([lines[0]?.cells.Lớp, lines[0]?.remarks]).toEqual([name, remarks]);
  });

  test('stands on a line of its own, above the header or between', () => {
    const header = ['Họ tên', 'Ngày sinh'];
    expect(classes(read(['LỚP 1A'], header, an, ['Lớp: 2 B (35 HS)'], header, binh))).toEqual(['1A', '2B']);
    expect(classes(read(header, ['LỚP 1A - GVCN: Trần Thị Lan'], an, [], ['Lớp Lá 1'], binh))).toEqual(['1A', 'Lá 1']);
    expect(classes(read(['DANH SÁCH HỌC SINH LỚP 3C NĂM HỌC 2025-2026'], header, an))).toEqual(['3C']);
    expect(classes(read(header, ['4D'], an))).toEqual(['4D']);
  });

  test('is the name of the sheet where nothing else says it', () => {
    const named = readSource([sheet([['Họ tên', 'Ngày sinh'], an], 'Lớp 4B')], { on });
    expect(named.kind === 'read' ? classes(named) : null).toEqual(['4B']);
  });

  test('of a line does not go before that of a column', () => {
    expect(classes(read(['Họ tên', 'Ngày sinh', 'Lớp'], ['LỚP 1A'], [...an, '2B'], binh))).toEqual(['2B', '']);
  });
});

describe('the state of a pupil', () => {
  test.each([
    ['Đang học', '', []],
    ['Chuyển đến kỳ 1', '', []],
    ['Chuyển đến trong hè', '', []],
    ['Nghỉ học xin học lại', '', []],
    ['Chuyển đi', 'Chuyển đi', []],
    ['Chuyển đi kỳ 2', 'Chuyển đi', []],
    ['Thôi học trong hè', 'Thôi học', []],
    ['Bỏ học', 'Thôi học', []],
    ['Khác', '', ['state-unknown']],
    ['', '', []],
  ])('%s: %j', (state, obstacle, remarks) => {
    const { lines } = read(['Mã học sinh', 'Họ tên', 'Ngày sinh', 'Trạng thái HS'], ['38', ...an, state]);
    expect([lines[0]?.cells['Vướng mắc'] ?? '', lines[0]?.remarks]).toEqual([obstacle, remarks]);
  });
});
