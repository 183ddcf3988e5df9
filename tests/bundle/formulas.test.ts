import { columnLetters } from '../../host/box';
import type { Host } from '../../host/host';
import { sampleCommune, usualSeed } from '../../samples/commune';
import { stages as stageNames } from '../../samples/stages';
import { listsOf, ON, press, workbookWith } from './workbook';

const sample = sampleCommune({ campaign: 'hoang-thanh', on: ON, seed: usualSeed, scale: 0.1 });
const lists = listsOf(sample);
const units = Object.keys(lists);
const paper = 'Trang tính1';

let host: Host;

beforeAll(async () => {
  host = await workbookWith(lists);
  press(host, 'check');
  before = picture();
  host.type(paper, 'A1', '15/04/2026');
});

afterAll(() => {
  host.close();
});

type Shown = string | number | boolean;
type Tab = {
  readonly rows: number;
  readonly at: (row: number, column: number | null) => Shown;
  find(header: RegExp): number | null;
};

/** All tabs by name, taken at once: a picture of the workbook takes a while. */
function picture(): ReadonlyMap<string, Tab> {
  return new Map(
    host.workbook().sheets.map(({ name, rows, cells }) => {
      const values = new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value ?? '']));
      const at: Tab['at'] = (row, column) => values.get(`${row}:${column ?? 0}`) ?? '';
      const find: Tab['find'] = (header) => cells.find(({ value }) => header.test(String(value)))?.column ?? null;
      return [name, { rows, at, find }] as const;
    }),
  );
}

let before: ReadonlyMap<string, Tab>;
const tabOf = (unit: string): Tab => before.get(unit) ?? { rows: 0, at: () => '', find: () => null };

const headers = {
  born: /^(ngày( tháng năm)? sinh|năm sinh)$/i,
  number: /^số (đdcn|định danh( cá nhân)?|cccd)$/i,
  sex: /^(giới tính|gt)$/i,
  card: /^căn cước$/i,
  account: /^định danh mức 2$/i,
  obstacle: /^vướng mắc$/i,
};

/** A whole column as a formula names it; an empty argument where the list has no such column. */
function range(unit: string, header: keyof typeof headers): string {
  const column = tabOf(unit).find(headers[header]);
  return column === null ? '' : `'${unit}'!${columnLetters(column)}:${columnLetters(column)}`;
}

/** Types one formula a unit side by side from B1 on, and gives what each shows, by unit and row. */
function beside(formulaOf: (tab: string) => string): (unit: string, row: number) => Shown {
  units.forEach((unit, at) => {
    host.type(paper, `${columnLetters(at + 2)}1`, formulaOf(unit));
  });
  const shown = picture().get(paper);
  return (unit, row) => shown?.at(row, units.indexOf(unit) + 2) ?? '';
}

type Marked = { readonly unit: string; readonly row: number; readonly age: Shown; readonly band: Shown };

/** Every row that the check has taken for a person's, with what stands in our block. */
const marked = (): Marked[] =>
  units.flatMap((unit) => {
    const tab = tabOf(unit);
    const id = tab.find(/^Mã dòng$/);
    return Array.from({ length: tab.rows }, (_, at) => at + 1)
      .filter((row) => /^\d+$/.test(String(tab.at(row, id))))
      .map((row) => ({ unit, row, age: tab.at(row, tab.find(/^Tuổi$/)), band: tab.at(row, tab.find(/^Nhóm tuổi$/)) }));
  });

describe('a sample commune, computed in the spreadsheet over whole columns', () => {
  test('every person is looked at', () => {
    expect(marked().length).toBe(sample.expected.totals.rows);
  });

  test('TUOI is the age that the check has written', () => {
    const shown = beside((unit) => `=TUOI(${range(unit, 'born')}; $A$1)`);
    const ages = marked().map(({ unit, row }) => [
      unit,
      row,
      typeof shown(unit, row) === 'number' ? shown(unit, row) : '',
    ]);
    expect(ages).toEqual(marked().map(({ unit, row, age }) => [unit, row, age]));
  });

  test('NHOMTUOI is the band that the check has written', () => {
    const shown = beside((unit) => `=NHOMTUOI(${range(unit, 'born')}; $A$1)`);
    const rows = marked().filter(({ age, band }) => age !== '' && band !== 'Không còn trong danh sách');
    expect(rows.map(({ unit, row }) => [unit, row, shown(unit, row)])).toEqual(
      rows.map(({ unit, row, band }) => [unit, row, band]),
    );
  });

  test('KIEMTRASODINHDANH says what Lỗi dữ liệu says of the number', () => {
    const shown = beside(
      (unit) => `=KIEMTRASODINHDANH(${range(unit, 'number')}; ${range(unit, 'sex')}; ${range(unit, 'born')})`,
    );
    const said = problemsOfNumbers();
    // A birth day that cannot be, or is to come, is told of by itself, and then the check compares nothing with it.
    for (const { unit, row } of marked().filter(({ age }) => age !== '')) {
      if (range(unit, 'number') === '') continue;
      const sentences = String(shown(unit, row))
        .split(/(?<=\.)\s/)
        .map((each) => each.replace(/^[✓✗⚠]\s?/, ''));
      expect([unit, row, sentences.filter((each) => each !== '').sort()]).toEqual([
        unit,
        row,
        (said.get(`${unit}:${row}`) ?? []).sort(),
      ]);
    }
    expect(said.size).toBeGreaterThan(10);
  });

  test('KHOANGTRONG counts what the sample was made to hold', () => {
    units.forEach((_, at) => {
      host.type(paper, `${columnLetters(at + 2)}1`, '');
    });
    units.forEach((unit, at) => {
      const columns = (['born', 'card', 'account', 'obstacle'] as const).map((each) => range(unit, each)).join('; ');
      host.type(paper, `B${at * 12 + 1}`, `=KHOANGTRONG(${columns}; $A$1; ; "${unit}")`);
    });
    const shown = picture().get(paper);
    const line = (unit: string, down: number, cells = 9) =>
      Array.from({ length: cells }, (_, at) => shown?.at(units.indexOf(unit) * 12 + 1 + down, at + 2));
    for (const { name, inBand, stages, gap, outOfBand, left } of sample.expected.units) {
      expect(line(name, 0, 3)).toEqual(['Nhóm tuổi', 'Trong độ tuổi', 'Chưa rà soát']);
      expect([name, ...line(name, 4)]).toEqual([name, 'Cộng', inBand, ...stageNames.map((each) => stages[each]), gap]);
      expect([name, ...line(name, 5, 2)]).toEqual([name, 'Ngoài độ tuổi', outOfBand]);
      expect([name, ...line(name, 7, 2)]).toEqual([name, 'Không còn trong danh sách', left]);
    }
  });

  test('one execution a formula, none of them failed', () => {
    expect(host.formulaRuns.filter(({ error }) => error !== null)).toEqual([]);
    expect(host.formulaRuns).toHaveLength(4 * units.length);
  });
});

/** What the tab of findings says of numbers, duplicates aside, by `unit:row`. */
function problemsOfNumbers(): Map<string, string[]> {
  const tab = tabOf('Lỗi dữ liệu');
  const said = new Map<string, string[]>();
  for (let row = 1; row <= tab.rows; row += 1) {
    const [unit, line, column, problem] = [2, 4, 5, 6].map((each) => String(tab.at(row, each)));
    if (column !== 'Số định danh' || /này cũng có ở/.test(problem ?? '')) continue;
    const place = `${unit ?? ''}:${line ?? ''}`;
    said.set(place, [...(said.get(place) ?? []), problem ?? '']);
  }
  return said;
}
