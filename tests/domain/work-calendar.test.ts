import { day } from '../../src/domain/day';
import { calendarOf, isWorkingDay, lastWorkingDay, publicHolidays } from '../../src/domain/work-calendar';

const calendar = calendarOf(publicHolidays());

describe('the last working day', () => {
  test.each([
    { why: 'of a Friday is that', lastDay: '2026-05-15', working: '2026-05-15' },
    { why: 'of a Saturday is Friday', lastDay: '2026-06-13', working: '2026-06-12' },
    { why: 'of a Sunday is Friday', lastDay: '2026-04-12', working: '2026-04-10' },
    { why: 'of May Day is before 30/4', lastDay: '2026-05-01', working: '2026-04-29' },
    { why: 'of the Sunday behind May Day, too', lastDay: '2026-05-03', working: '2026-04-29' },
    { why: 'of a day in lieu is before the weekend', lastDay: '2026-04-27', working: '2026-04-24' },
    { why: 'in Tết 2025 is before all of it', lastDay: '2025-02-02', working: '2025-01-24' },
    { why: 'in Tết 2026 likewise', lastDay: '2026-02-22', working: '2026-02-13' },
    { why: 'in Tết 2027 as expected', lastDay: '2027-02-10', working: '2027-02-03' },
    { why: 'of a Saturday that makes up is that', lastDay: '2025-04-26', working: '2025-04-26' },
    { why: 'of a Friday that was exchanged is before it', lastDay: '2026-01-02', working: '2025-12-31' },
    { why: 'of National Day 2026 is before the exchanged Monday', lastDay: '2026-09-02', working: '2026-08-28' },
  ])('$why', ({ lastDay, working }) => {
    expect(lastWorkingDay(day(lastDay), calendar)).toBe(working);
  });

  test('is the day itself where the office has closed every day', () => {
    const days = Array.from({ length: 30 }, (_, at) => day(`2026-06-${String(at + 1).padStart(2, '0')}`));
    const closed = calendarOf(days.map((each) => ({ day: each, works: false })));
    expect(lastWorkingDay(day('2026-06-30'), closed)).toBe('2026-05-29');
  });
});

test.each([2025, 2026, 2027])('%s has the days off that the law names, or days in lieu', (year) => {
  const off = publicHolidays().filter(({ day: on, works }) => !works && on.startsWith(String(year)));
  const weekdays = off.filter(({ day: on }) => {
    const weekend = calendarOf([]);
    return isWorkingDay(on, weekend);
  });
  const exchanged = publicHolidays().filter(({ day: on, works }) => works && on.startsWith(String(year))).length;
  const culture = year >= 2026 ? 1 : 0;
  expect(weekdays).toHaveLength(11 + culture + exchanged);
});

test('every holiday stands once, in order, with its source', () => {
  const days = publicHolidays().map(({ day: on }) => on);
  expect(days).toEqual([...new Set(days)].sort());
  for (const { name, source } of publicHolidays()) {
    expect(name).not.toBe('');
    expect(source).toMatch(/Điều 11[12]|VPCP-KGVX|Thủ tướng|NQ\/TW/);
  }
});
