import { printing } from '../../../host/xlsx/print';
import type { CellData } from '../../../host/snapshot';

const cell = (row: number, column: number, value: CellData['value']): CellData => ({
  ...{ row, column, value, formula: null, format: null, background: null, color: null, bold: false, italic: false },
  ...{ size: null, align: null, valign: null, wrap: false, border: null },
});

test.each([
  { why: 'nothing', cells: [], pages: 1 },
  { why: 'one table', cells: [cell(1, 1, 'Mục'), cell(2, 2, 'Giá trị')], pages: 1 },
  { why: 'a table that begins further right', cells: [cell(1, 3, 'Mục')], pages: 1 },
  {
    why: 'tables side by side, parted by a column in which nothing stands',
    cells: [cell(1, 1, 'Mục'), cell(1, 2, 0), cell(1, 3, ''), cell(4, 3, null), cell(9, 4, 'Ngày'), cell(1, 6, 'Lễ')],
    pages: 3,
  },
])('$why takes $pages pages across', ({ cells, pages }) => {
  expect(printing({ cells, frozenRows: 0 })).toMatchObject({ fitToPage: true, fitToWidth: pages, fitToHeight: 0 });
});
