import { ageOn, day } from '../../src/domain/day';
import { paper } from './formula-cell';

const { shown, answer } = paper();

describe('TUOI at every boundary day', () => {
  const days = [
    { why: 'the day before the sixth birthday', born: '16/05/2020', on: '15/05/2026', age: 5 },
    { why: 'the sixth birthday', born: '15/05/2020', on: '15/05/2026', age: 6 },
    { why: 'the day before the fourteenth birthday', born: '16/05/2012', on: '15/05/2026', age: 13 },
    { why: 'the fourteenth birthday', born: '15/05/2012', on: '15/05/2026', age: 14 },
    { why: '29 February, on 28 February of a common year', born: '29/02/2020', on: '28/02/2026', age: 5 },
    { why: '29 February, on 1 March of a common year', born: '29/02/2020', on: '01/03/2026', age: 6 },
    { why: '29 February, on the same day of a leap year', born: '29/02/2020', on: '29/02/2028', age: 8 },
    { why: 'the day of birth', born: '15/04/2026', on: '15/04/2026', age: 0 },
    { why: 'the last day of a year', born: '31/12/2010', on: '31/12/2026', age: 16 },
    { why: 'the first day of a year', born: '31/12/2010', on: '01/01/2026', age: 15 },
    { why: 'the year in which Hà Nội kept another hour', born: '01/01/1968', on: '31/12/2025', age: 57 },
    { why: 'the end of the hour of the war', born: '13/06/1975', on: '12/06/2026', age: 50 },
  ];

  test.each(days)('$why: $born, on $on', ({ born, on, age }) => {
    expect(answer({ A1: born, B1: on }, '=TUOI(A1; B1)')).toBe(age);
    const iso = (text: string) => day(text.split('/').reverse().join('-'));
    expect(ageOn(iso(born), iso(on))).toBe(age);
  });

  test('all of them in one range, each beside its own day', () => {
    const typed = Object.fromEntries(
      days.flatMap(({ born, on }, at) => [
        [`A${at + 1}`, born],
        [`B${at + 1}`, on],
      ]),
    );
    expect(shown({ ...typed, J1: `=tuoi(A1:A${days.length}; B1:B${days.length})` }, [1, 10, days.length, 1])).toEqual(
      days.map(({ age }) => [age]),
    );
  });
});

describe('NHOMTUOI', () => {
  test.each([
    { born: '16/04/2020', band: 'Ngoài độ tuổi' },
    { born: '15/04/2020', band: '6 đến dưới 14 tuổi' },
    { born: '16/04/2012', band: '6 đến dưới 14 tuổi' },
    { born: '15/04/2012', band: '14 đến dưới 16 tuổi' },
    { born: '15/04/2010', band: '16 đến dưới 18 tuổi' },
    { born: '15/04/2008', band: 'Ngoài độ tuổi' },
  ])('born $born: $band', ({ born, band }) => {
    expect(answer({ A1: born, B1: '15/04/2026' }, '=NHOMTUOI(A1; B1)')).toBe(band);
  });

  test.each([
    {
      what: 'two columns',
      table: { C1: '6', D1: '14', C2: '14', D2: '' },
      born: '15/04/1950',
      band: '14 tuổi trở lên',
    },
    { what: 'names', table: { C1: '6', D1: '11', E1: 'Tiểu học' }, born: '15/04/2018', band: 'Tiểu học' },
    {
      what: 'a header',
      table: { C1: 'Từ đủ', D1: 'Đến dưới', C2: '6', D2: '14' },
      born: '15/04/2018',
      band: '6 đến dưới 14 tuổi',
    },
    {
      what: 'nothing in it',
      table: {},
      born: '15/04/2018',
      band: 'Bảng nhóm tuổi chưa có dòng nào. Ví dụ một dòng: 6 | 14.',
    },
    {
      what: 'words for an age',
      table: { C1: '6', D1: '14', C2: 'mười bốn', D2: '16' },
      born: '15/04/2018',
      band: 'Bảng nhóm tuổi, dòng 2: cột “từ đủ” phải là một số tuổi, ví dụ 6.',
    },
    {
      what: 'an end before its beginning',
      table: { C1: '14', D1: '6' },
      born: '15/04/2018',
      band: 'Bảng nhóm tuổi, dòng 1: cột “đến dưới” phải là số tuổi lớn hơn cột “từ đủ”, hoặc để trống.',
    },
    {
      what: 'an overlap',
      table: { C1: '6', D1: '14', C2: '13', D2: '16' },
      born: '15/04/2018',
      band: 'Bảng nhóm tuổi, dòng 2: trùng tuổi với một dòng ở trên.',
    },
  ])('a table with $what', ({ table, born, band }) => {
    expect(answer({ ...table, A1: born, B1: '15/04/2026' }, '=NHOMTUOI(A1; B1; C1:E3)')).toBe(band);
  });
});

describe('CONLAI', () => {
  test.each([
    { lastDay: '16/05/2026', left: 31 },
    { lastDay: '16/04/2026', left: 1 },
    { lastDay: '15/04/2026', left: 0 },
    { lastDay: '14/04/2026', left: -1 },
    { lastDay: '29/02/2028', left: 685 },
    { lastDay: '', left: '' },
    {
      lastDay: 'cuối tháng',
      left: '“cuối tháng” không phải là một ngày có thật. Gõ đủ ngày/tháng/năm, ví dụ 05/4/2026.',
    },
  ])('until $lastDay: $left', ({ lastDay, left }) => {
    expect(answer({ A1: lastDay, B1: '15/04/2026' }, '=CONLAI(A1; B1)')).toBe(left);
  });
});

describe('KIEMTRASODINHDANH', () => {
  test.each([
    { number: "'038220000123", sex: 'Nam', born: '10/04/2020', says: '✓' },
    {
      number: "'038 220 000 123",
      sex: 'nam',
      born: '10/04/2020',
      says: '✓ Ô có khoảng trắng, dấu ngăn cách hoặc ký tự ẩn thừa; khi tính đã tự bỏ.',
    },
    {
      number: '38220000123',
      sex: 'Nam',
      born: '10/04/2020',
      says: '✓ Số định danh mất 1 số 0 ở đầu; khi tính đã tự bổ sung.',
    },
    {
      number: "'0382200001",
      sex: 'Nam',
      born: '10/04/2020',
      says: '✗ Số định danh thiếu 2 chữ số; số đúng có 12 chữ số.',
    },
    { number: "'03822000012x", sex: 'Nam', born: '10/04/2020', says: '✗ Số định danh có ký tự không phải chữ số.' },
    {
      number: "'038220000123",
      sex: 'Nữ',
      born: '10/04/2019',
      says: '⚠ Số định danh không khớp giới tính “Nữ”. ⚠ Số định danh không khớp năm sinh 2019.',
    },
    { number: "'999220000123", sex: '', born: '', says: '⚠ Ba số đầu “999” không phải mã tỉnh nào trong nước.' },
    { number: '', sex: 'Nam', born: '10/04/2019', says: '⚠ Chưa có số định danh.' },
    { number: '', sex: 'Nam', born: '', says: '' },
    { number: 'Số định danh', sex: 'Giới tính', born: 'Ngày sinh', says: '' },
  ])('$number, $sex, $born: $says', ({ number, sex, born, says }) => {
    expect(answer({ A1: number, B1: sex, C1: born }, '=KIEMTRASODINHDANH(A1; B1; C1)')).toBe(says);
  });

  test('the number alone is enough', () => {
    expect(answer({ A1: "'038220000123" }, '=KIEMTRASODINHDANH(A1)')).toBe('✓');
  });
});

describe('KHOANGTRONG', () => {
  const header = { A1: 'Ngày sinh', B1: 'Căn cước', C1: 'Định danh mức 2', D1: 'Vướng mắc', F1: '15/04/2026' };
  const list = {
    ...header,
    ...{ A2: '10/04/2018', B2: 'Đã có', C2: 'Đã kích hoạt' },
    ...{ A3: '10/04/2018', B3: 'da co' },
    ...{ A4: '10/04/2011' },
    ...{ A5: '10/04/2018', D5: 'Chuyển đi' },
    ...{ A6: '10/04/2018', D6: 'Thôi học' },
    ...{ A7: '2018', B7: 'Chưa có' },
    ...{ A8: '10/04/1990', B8: 'Đã có' },
    ...{ A9: 'Hoàng Thanh, ngày 15 tháng 4 năm 2026' },
    ...{ B10: 'Chưa có' },
  };

  const table = (school: boolean) => [
    [
      'Nhóm tuổi',
      'Trong độ tuổi',
      'Chưa rà soát',
      'Chưa căn cước',
      'Chưa đăng ký',
      'Đã thu nhận',
      'Đã phê duyệt',
      'Đã kích hoạt',
      'Chưa kích hoạt',
    ],
    ['6 đến dưới 14 tuổi', ...(school ? [2, 0] : [3, 1]), 0, 1, 0, 0, 1, school ? 1 : 2],
    ['14 đến dưới 16 tuổi', 1, 1, 0, 0, 0, 0, 0, 1],
    ['16 đến dưới 18 tuổi', 0, 0, 0, 0, 0, 0, 0, 0],
    ['Cộng', ...(school ? [3, 1] : [4, 2]), 0, 1, 0, 0, 1, school ? 2 : 3],
    ['Ngoài độ tuổi', 1, '', '', '', '', '', '', ''],
    ['Chưa rõ ngày sinh', 2, '', '', '', '', '', '', ''],
    ['Không còn trong danh sách', school ? 2 : 1, '', '', '', '', '', '', ''],
  ];

  test.each([
    { ranges: 'A1:A20; B1:B20; C1:C20; D1:D20; F1', school: false },
    { ranges: 'A2:A; B2:B; C2:C; D2:D; $F$1', school: false },
    { ranges: 'A:A; B:B; C:C; D:D; F1; ; "Thôn 3"', school: false },
    { ranges: 'A:A; B:B; C:C; D:D; F1; ; "Trường"', school: true },
    { ranges: 'A:A; B:B; C:C; D:D; F1; ; "TH Hoàng Thanh"', school: true },
  ])('=KHOANGTRONG($ranges)', ({ ranges, school }) => {
    expect(shown({ ...list, J1: `=KHOANGTRONG(${ranges})` }, [1, 10, 8, 9])).toEqual(table(school));
  });

  test('follows a typed cell', () => {
    const formula = { J1: '=KHOANGTRONG(A:A; B:B; C:C; D:D; F1)' };
    expect(shown({ ...list, ...formula }, [5, 10, 1, 9])).toEqual([['Cộng', 4, 2, 0, 1, 0, 0, 1, 3]]);
    expect(shown({ C3: 'Đã thu nhận' }, [5, 10, 1, 9])).toEqual([['Cộng', 4, 2, 0, 0, 1, 0, 1, 3]]);
  });

  test('an empty list is a table of zeros', () => {
    const cells = shown({ F1: '15/04/2026', J1: '=KHOANGTRONG(A:A; B:B; C:C; D:D; F1)' }, [5, 10, 2, 2]);
    expect(cells).toEqual([
      ['Cộng', 0],
      ['Ngoài độ tuổi', 0],
    ]);
  });
});
