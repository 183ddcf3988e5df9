import fc from 'fast-check';
import { ageFormula, bandFormula } from '../../src/app/formulas/age';
import { daysLeftFormula } from '../../src/app/formulas/days-left';
import { gapFormula } from '../../src/app/formulas/gap';
import { numberFormula } from '../../src/app/formulas/number';
import type { Area } from '../../src/domain/area';
import { ageOn, daysBetween, dayFromSerial, type Day } from '../../src/domain/day';
import { plainArea } from '../../src/platform/cells';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';

const cell = (value: unknown): Area => plainArea(value);
const column = (values: readonly unknown[]): Area => plainArea(values.map((value) => [value]));

const dates = fc
  .date({ min: new Date(1930, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true })
  .map((date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()));

/** What may stand in a cell, sense and nonsense. */
const anything = fc.oneof(
  dates,
  fc.constantFrom(
    '',
    ' ',
    '01/09/2015',
    '31/02/2015',
    '2015',
    '#REF!',
    '#N/A',
    'Ngày sinh',
    'Số định danh',
    'Nam',
    'Nữ',
  ),
  fc.constantFrom(
    '038220000123',
    '38220000123',
    'Đã có',
    'Đã kích hoạt',
    'Chuyển đi',
    'Cộng',
    '\u200b',
    '01/09/2015\n',
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.integer({ min: 20_000, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, new Date(NaN)),
);
const columns = fc.array(anything, { minLength: 2, maxLength: 20 });

const today = new Date(2026, 3, 15);

describe('a range gives what its cells give', () => {
  const formulas: Record<string, (area: Area) => unknown> = {
    TUOI: (born) => ageFormula(born, cell(today), vi),
    'TUOI by day': (on) => ageFormula(cell(new Date(2015, 8, 1)), on, vi),
    NHOMTUOI: (born) => bandFormula(born, cell(today), cell(''), vi),
    CONLAI: (last) => daysLeftFormula(last, cell(today), vi),
    'KIEMTRASODINHDANH by number': (number) => numberFormula(number, cell('Nam'), cell(today), vi),
    'KIEMTRASODINHDANH by sex': (sex) => numberFormula(cell('038220000123'), sex, cell(today), vi),
    'KIEMTRASODINHDANH by birth day': (born) => numberFormula(cell('038220000123'), cell('Nam'), born, vi),
  };

  test.each(Object.entries(formulas))('%s', (_, formula) => {
    fc.assert(
      fc.property(columns, (values) => {
        expect(formula(column(values))).toEqual(values.map((value) => [formula(cell(value))]));
      }),
    );
  });

  test.each(Object.entries(formulas))('%s over a block of rows and columns', (_, formula) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anything, anything), { minLength: 2, maxLength: 5 }), (rows) => {
        expect(formula(plainArea(rows))).toEqual(rows.map((row) => row.map((value) => formula(cell(value)))));
      }),
    );
  });
});

describe('whatever stands in the cells, an answer is a number or a text', () => {
  const isFine = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isFine) : typeof value === 'string' || Number.isFinite(value);
  const argument = fc.oneof(
    anything,
    fc.array(fc.array(anything, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
    fc.constantFrom([], [[]]),
  );

  test.each([vi, en])('in $language', (text) => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 7, maxLength: 7 }), (given) => {
        const [a, b, c, d, e, f, g] = given.map(plainArea) as [Area, Area, Area, Area, Area, Area, Area];
        const answers = [
          ageFormula(a, b, text),
          bandFormula(a, b, c, text),
          daysLeftFormula(a, b, text),
          numberFormula(a, b, c, text),
          gapFormula({ birthDay: a, card: b, account: c, obstacle: d }, { on: e, table: f, unit: g }, text),
        ];
        expect(answers.filter((answer) => !isFine(answer))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the answers are those of the domain', () => {
  const plain = (date: Date): Day =>
    dayFromSerial(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 864e5 + 25_569);

  test('TUOI and CONLAI on any two days', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [from, until] = one <= other ? [one, other] : [other, one];
        expect(ageFormula(cell(from), cell(until), vi)).toBe(ageOn(plain(from), plain(until)));
        expect(daysLeftFormula(cell(one), cell(other), vi)).toBe(daysBetween(plain(other), plain(one)));
      }),
    );
  });

  test('KHOANGTRONG puts every person into exactly one line', () => {
    const choices = fc.constantFrom('', 'Đã có', 'Chưa có', 'Đã kích hoạt', 'Chuyển đi', 'Thôi học', 'lạ');
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, choices, choices, choices), { minLength: 2, maxLength: 30 }), (people) => {
        const at = (place: 0 | 1 | 2 | 3) => column(people.map((person) => person[place]));
        const [, ...rows] = gapFormula(
          { birthDay: at(0), card: at(1), account: at(2), obstacle: at(3) },
          { on: cell(today), table: cell(''), unit: cell('Trường') },
          vi,
        ) as (string | number)[][];
        const sum = (lines: readonly (readonly (string | number)[])[], across: number) =>
          lines.reduce((total, line) => total + Number(line[across]), 0);
        const [bands, total, apart] = [rows.slice(0, 3), rows[3] ?? [], rows.slice(4)];
        for (let across = 1; across < 9; across += 1) expect(sum(bands, across)).toBe(total[across]);
        for (const line of [...bands, total])
          expect(
            sum(
              [2, 3, 4, 5, 6, 7].map((each) => [line[each] ?? '']),
              0,
            ),
          ).toBe(line[1]);
        expect(Number(total[1]) + sum(apart, 1)).toBe(people.length);
      }),
    );
  });
});

test('ten thousand rows are one call of little time', () => {
  const born = column(
    Array.from({ length: 10_000 }, (_, at) =>
      at % 2 ? new Date(2008, 0, 1 + at) : `0${(at % 9) + 1}/0${(at % 8) + 1}/20${10 + (at % 10)}`,
    ),
  );
  const started = performance.now();
  const answers = ageFormula(born, cell(today), vi);
  expect(performance.now() - started).toBeLessThan(500);
  expect(answers).toHaveLength(10_000);
});
