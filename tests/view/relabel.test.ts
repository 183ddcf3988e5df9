import fc from 'fast-check';
import type { Grid } from '../../src/domain/cell';
import { relabel } from '../../src/view/relabel';
import { viewRow } from '../../src/view/rows';
import type { TabView } from '../../src/view/table';

const viewOf = (...rows: readonly (readonly (string | null)[])[]): TabView => ({
  tab: 'Cấu hình',
  columns: [
    { kind: 'text', width: 100 },
    { kind: 'text', width: 100 },
  ],
  rows: rows.map((cells) => viewRow('body', ...cells)),
  frozenRows: 1,
  grows: true,
});

const vi = viewOf(['Mục', 'Giải thích'], ['Tên xã', 'Như trên văn bản'], ['Ngôn ngữ', 'vi hoặc en']);
const en = viewOf(['Item', 'What it is for'], ['Tên xã', 'As on its letters'], ['Ngôn ngữ', 'vi or en']);

/** The grid after what is to be written. */
function after(grid: Grid, from: TabView, to: TabView): Grid {
  const cells = grid.map((row) => [...row]);
  for (const { row, column, words } of relabel(grid, from, to))
    words.forEach(([word], at) => {
      const line = cells[row - 1 + at];
      if (line) line[column - 1] = word;
    });
  return cells;
}

const gridOf = (view: TabView): Grid =>
  view.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : '')));

describe('the words of a tab follow the language', () => {
  test('from one to the other and back', () => {
    expect(after(gridOf(vi), vi, en)).toEqual(gridOf(en));
    expect(after(gridOf(en), en, vi)).toEqual(gridOf(vi));
  });

  test('words below each other are written at once', () => {
    expect(relabel(gridOf(vi), vi, en)).toEqual([
      { row: 1, column: 1, words: [['Item']] },
      { row: 1, column: 2, words: [['What it is for'], ['As on its letters'], ['vi or en']] },
    ]);
  });

  test.each([
    {
      why: 'a line that a person has put between stays, ours follow',
      grid: [
        ['Mục', 'Giải thích'],
        ['x', 'y'],
        ['Tên xã', 'Như trên văn bản'],
      ],
      then: [
        ['Item', 'What it is for'],
        ['x', 'y'],
        ['Tên xã', 'As on its letters'],
      ],
    },
    {
      why: 'a word of ours that a person has changed stays',
      grid: [['Mục!', 'Giải thích (mới)']],
      then: [['Mục!', 'Giải thích (mới)']],
    },
    { why: 'a word of ours in another column stays', grid: [['Giải thích', 'Mục']], then: [['Giải thích', 'Mục']] },
    { why: 'an empty tab stays empty', grid: [], then: [] },
    { why: 'numbers stay', grid: [[1, 2]], then: [[1, 2]] },
  ])('$why', ({ grid, then }) => {
    expect(after(grid, vi, en)).toEqual(then);
  });

  test('nothing but our words is ever touched, and twice is once', () => {
    const words = fc.constantFrom('Mục', 'Giải thích', 'Như trên văn bản', 'vi hoặc en', 'Item', 'khác', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 12 }), (grid) => {
        const once = after(grid, vi, en);
        expect(after(once, vi, en)).toEqual(once);
        grid.forEach((row, at) => {
          row.forEach((cell, column) => {
            const isOurs = vi.rows.some(
              ({ cells }, place) => cells[column] === cell && en.rows[place]?.cells[column] !== cell,
            );
            if (!isOurs) expect(once[at]?.[column]).toBe(cell);
            else expect(once[at]?.[column]).not.toBe(cell);
          });
        });
      }),
    );
  });
});
