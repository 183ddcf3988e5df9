import fc from 'fast-check';
import { cellText, type Cell, type Grid } from '../../src/domain/cell';
import { ACCOUNT_STATES, CARD_STATES, OBSTACLES } from '../../src/domain/choice';
import { OWN_COLUMNS } from '../../src/domain/column';
import { missingList, type MissingList } from '../../src/domain/missing-list';
import { campaign, checked, commune, date, grid, row, TODAY, type Fields } from './builders';

const SETTLED = ['Ngoài độ tuổi', 'Không còn trong danh sách'];

const listOf = (unit: string, cells: Grid): MissingList =>
  missingList(cells, checked(unit, cells), campaign, TODAY, SETTLED);

const hiddenBy = (unit: string, rows: readonly Fields[]): string[] => {
  const cells = grid(rows);
  return listOf(unit, cells).hidden.flatMap(({ column, texts }) =>
    texts.map((text) => `${cellText(cells[0]?.[column - 1] ?? '')}: ${text}`),
  );
};

describe('what is hidden', () => {
  const obstacle = (text: string) => row({ 'Vướng mắc': text });

  test('the closing stage, in every spelling of the list', () => {
    const hidden = hiddenBy('Thôn 3', [row({ 'Định danh mức 2': ' đã  kích hoạt' })]);
    expect(hidden).toEqual(['Định danh mức 2: Đã kích hoạt', 'Định danh mức 2:  đã  kích hoạt']);
  });

  test('those who have gone; in a school also those who left the school', () => {
    expect(hiddenBy('Thôn 3', [obstacle('chuyen di')])).toEqual([
      'Định danh mức 2: Đã kích hoạt',
      'Vướng mắc: Chuyển đi',
      'Vướng mắc: Đã mất',
      'Vướng mắc: chuyen di',
    ]);
    expect(hiddenBy('TH Hoàng Thanh', [obstacle('')])).toEqual([
      'Định danh mức 2: Đã kích hoạt',
      'Vướng mắc: Học nơi khác',
      'Vướng mắc: Chuyển đi',
      'Vướng mắc: Thôi học',
      'Vướng mắc: Đã mất',
    ]);
  });
});

/** A tab with the add-in's own block, which says of each row what the test gives. */
const withOwn = (rows: readonly (readonly [Fields, string])[]): Grid => {
  const cells = grid(rows.map(([fields]) => fields));
  return cells.map((line, at): Cell[] => [
    ...line,
    ...(at === 0 ? OWN_COLUMNS : ['', rows[at - 1]?.[1] ?? '', '✓', String(at)]),
  ]);
};

describe("the add-in's own column of bands", () => {
  const tooOld = row({ 'Ngày sinh': date('1980-01-01') });

  test('hides who is out of every band', () => {
    expect(
      listOf(
        'Thôn 3',
        withOwn([
          [row(), '6 đến dưới 14 tuổi'],
          [tooOld, 'Ngoài độ tuổi'],
        ]),
      ),
    ).toMatchObject({
      missing: 1,
      unsure: 0,
    });
  });

  test('hides nobody who is missing: somebody who has come of age since the last check stays in sight', () => {
    const cells = withOwn([
      [row(), 'Ngoài độ tuổi'],
      [tooOld, 'Ngoài độ tuổi'],
    ]);
    expect(listOf('Thôn 3', cells)).toMatchObject({ missing: 1, unsure: 1 });
  });
});

test('whatever stands in a list, all of its gap stays in sight', () => {
  const fields = fc.record({
    'Ngày sinh': fc.constantFrom(date('2015-05-20'), date('1980-01-01'), '', '2015'),
    'Căn cước': fc.constantFrom(...CARD_STATES, ''),
    'Định danh mức 2': fc.constantFrom(...ACCOUNT_STATES, '', 'đã kích hoạt', 'chưa rõ'),
    'Vướng mắc': fc.constantFrom(...OBSTACLES, '', 'chuyen di'),
  });
  const own = fc.constantFrom('6 đến dưới 14 tuổi', '', ...SETTLED);
  const unit = fc.constantFrom('Thôn 3', 'TH Hoàng Thanh');
  fc.assert(
    fc.property(unit, fc.array(fc.tuple(fields, own), { minLength: 1, maxLength: 12 }), (name, rows) => {
      const cells = withOwn(rows.map(([each, text]) => [row(each), text]));
      const gap = commune([checked(name, cells)]).units[0]?.gap;
      expect(listOf(name, cells).missing).toBe(gap);
    }),
    { numRuns: 200 },
  );
});
