import * as fc from 'fast-check';
import { ageOn, day, dayFromSerial, dayOf, daysBetween, parseDay, plusDays, weekdayOf } from '../../src/domain/day';

describe('a day', () => {
  test.each([
    { why: '29 February of a leap year is a day', text: '2024-02-29', is: true },
    { why: '29 February of a common year is none', text: '2026-02-29', is: false },
    { why: '29 February 1900 is none, a century being common', text: '1900-02-29', is: false },
    { why: '29 February 2000 is a day, four centuries being leap', text: '2000-02-29', is: true },
    { why: '31 April is none', text: '2026-04-31', is: false },
    { why: 'month 13 is none', text: '2026-13-01', is: false },
    { why: 'month 0 is none', text: '2026-00-10', is: false },
    { why: 'the day 0 is none', text: '2026-01-00', is: false },
    { why: 'an hour behind it is refused', text: '2026-01-01T00:00', is: false },
    { why: 'a month of one digit is refused', text: '2026-1-01', is: false },
    { why: 'nothing is no day', text: '', is: false },
  ])('$why', ({ text, is }) => {
    expect(parseDay(text)).toBe(is ? text : null);
  });

  test('that does not exist is thrown by `day`', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  test('of no number is none', () => {
    expect(dayOf(Number.NaN, 1, 1)).toBeNull();
    expect(dayOf(2026, 1, Number.NaN)).toBeNull();
  });
});

describe('completed years', () => {
  test.each([
    { why: 'the day before the sixth birthday: five', born: '2020-04-16', on: '2026-04-15', age: 5 },
    { why: 'the sixth birthday itself: six', born: '2020-04-15', on: '2026-04-15', age: 6 },
    { why: 'the day after it: six', born: '2020-04-14', on: '2026-04-15', age: 6 },
    { why: 'born 29 February, on 28 February of a common year: not yet', born: '2020-02-29', on: '2026-02-28', age: 5 },
    {
      why: 'born 29 February, on 1 March of a common year: the birthday',
      born: '2020-02-29',
      on: '2026-03-01',
      age: 6,
    },
    { why: 'born 29 February, on 28 February of a leap year: not yet', born: '2020-02-29', on: '2028-02-28', age: 7 },
    {
      why: 'born 29 February, on 29 February of a leap year: the birthday',
      born: '2020-02-29',
      on: '2028-02-29',
      age: 8,
    },
    { why: 'on the day of birth: none', born: '2026-04-15', on: '2026-04-15', age: 0 },
    { why: 'born tomorrow: less than none', born: '2026-04-16', on: '2026-04-15', age: -1 },
  ])('$why', ({ born, on, age }) => {
    expect(ageOn(day(born), day(on))).toBe(age);
  });
});

describe('counting days', () => {
  test.each([
    { why: 'none to the same day', from: '2026-04-15', until: '2026-04-15', days: 0 },
    { why: 'thirty over the end of April', from: '2026-04-15', until: '2026-05-15', days: 30 },
    { why: 'less than none backwards', from: '2026-05-16', until: '2026-05-15', days: -1 },
    { why: 'one over the night in which New York loses an hour', from: '2026-03-08', until: '2026-03-09', days: 1 },
    { why: 'one over the night in which New York gains an hour', from: '2026-11-01', until: '2026-11-02', days: 1 },
    { why: 'one over the night in which Saigon changed its clocks', from: '1975-06-12', until: '1975-06-13', days: 1 },
    { why: '366 in a leap year', from: '2024-01-01', until: '2025-01-01', days: 366 },
  ])('$why', ({ from, until, days }) => {
    expect(daysBetween(day(from), day(until))).toBe(days);
    expect(plusDays(day(from), days)).toBe(until);
  });

  test('a week begins on Monday and ends on Sunday', () => {
    expect(weekdayOf(day('2026-04-13'))).toBe(1);
    expect(weekdayOf(day('2026-04-19'))).toBe(7);
  });

  test('a serial number counts from 30 December 1899, its hours left out', () => {
    expect(dayFromSerial(1)).toBe('1899-12-31');
    expect(dayFromSerial(44_096)).toBe('2020-09-22');
    expect(dayFromSerial(44_096.99)).toBe('2020-09-22');
  });

  test('any number of days forth and back is the same day, and lies that far away', () => {
    const anyDay = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, date]) => dayOf(year, month, date) ?? day('2000-01-01'));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const until = plusDays(from, count);
        expect(daysBetween(from, until)).toBe(count);
        expect(plusDays(until, -count)).toBe(from);
        expect(parseDay(until)).toBe(until);
      }),
    );
  });
});
