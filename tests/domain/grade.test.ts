import { day } from '../../src/domain/day';
import { gradeOf, schoolYearOf, usualBirthYear } from '../../src/domain/grade';

describe('the grade of a class', () => {
  test.each([
    { why: 'is the digit in front', className: '1A', grade: 1 },
    { why: 'is both digits in front', className: '10CV1', grade: 10 },
    { why: 'is the digit alone', className: '7', grade: 7 },
    { why: 'stands behind LỚP', className: 'LỚP 1A', grade: 1 },
    { why: 'stands behind Lop', className: 'Lop 5', grade: 5 },
    { why: 'stands behind Khối', className: 'Khối 9', grade: 9 },
    { why: 'stands behind L', className: 'L2B', grade: 2 },
    { why: 'stands before a slash', className: '5/3', grade: 5 },
    { why: 'stands before a dot', className: '6.1', grade: 6 },
    { why: 'stands behind spaces', className: '  3C ', grade: 3 },
    { why: 'may be twelve', className: '12A1', grade: 12 },
    { why: 'is not thirteen', className: '13A', grade: null },
    { why: 'is not none', className: '0A', grade: null },
    { why: 'is not the first digit of three', className: '123', grade: null },
    { why: 'is no age', className: '5 tuổi', grade: null },
    { why: 'is no range of ages', className: '5-6 tuổi A', grade: null },
    { why: 'is not told by a kindergarten', className: 'Lá 1', grade: null },
    { why: 'is not told by letters', className: 'Mầm', grade: null },
    { why: 'is not told by nothing', className: '', grade: null },
  ])('$why', ({ className, grade }) => {
    expect(gradeOf(className)).toBe(grade);
  });
});

describe('a school year', () => {
  test.each([
    { why: 'has begun in the last year until July ends', on: '2026-07-31', began: 2025 },
    { why: 'begins in August', on: '2026-08-01', began: 2026 },
    { why: 'goes on in January', on: '2026-01-01', began: 2025 },
  ])('$why', ({ on, began }) => {
    expect(schoolYearOf(day(on))).toBe(began);
  });

  test('takes those of six into grade 1 and of seventeen into grade 12, by year', () => {
    expect(usualBirthYear(1, day('2026-04-15'))).toBe(2019);
    expect(usualBirthYear(12, day('2026-04-15'))).toBe(2008);
  });
});
