import { editedText, shownCell } from '../../../host/browser/shown-cell';
import type { Cell } from '../../../host/model/grid';
import { eachCell } from '../../../host/model/grid';
import type { Model } from '../../../host/model/model';
import { hostOver } from '../../../host/host';
import { openWorld } from '../../../host/open-world';
import { functionOf, manifest, now } from '../script';

/** Does something to a sheet, then looks at its model. */
function modelAfter(body: string): { model: Model; cell: (row: number, column: number) => Cell | null } {
  const code = functionOf('go', body);
  const opened = openWorld({ code, manifest, pages: {} }, { now });
  hostOver(opened, code).run('go');
  const { model } = opened.world;
  model.calculator.settle();
  const cell = (row: number, column: number): Cell | null => {
    let found: Cell | null = null;
    eachCell(model.book, { sheet: 0, row, column, rows: 1, columns: 1 }, (one) => (found = one));
    return found;
  };
  return { model, cell };
}

describe('the editor of a cell holds what would have to be typed for it', () => {
  test.each([
    ["'038215157723", "'038215157723"],
    ['01/09/2015', '01/09/2015'],
    ['5/3/2026', '05/03/2026'],
    ['1.234.567,5', '1234567,5'],
    ['12,5%', '12,5%'],
    ['=SUM(1;2)', '=SUM(1;2)'],
    ['true', 'TRUE'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
    ['31/02/2015', '31/02/2015'],
  ])('%s', (typed, edited) => {
    const { model, cell } = modelAfter(`sheet.getRange('B2').setValue(${JSON.stringify(typed)});`);
    expect(editedText(model, cell(2, 2))).toBe(edited);
    model.book.dispose();
  });

  test('a percent is typed as a percent', () => {
    const { model, cell } = modelAfter(`sheet.getRange('B2').setValue(0.07).setNumberFormat('0.00%');`);
    expect(editedText(model, cell(2, 2))).toBe('7%');
    model.book.dispose();
  });

  test('in a column of plain text nothing is quoted', () => {
    const { model, cell } = modelAfter(`sheet.getRange('B2').setNumberFormat('@').setValue('038215157723');`);
    expect(editedText(model, cell(2, 2))).toBe('038215157723');
    model.book.dispose();
  });
});

describe('the grid draws', () => {
  const spot = { sheet: 0, row: 2, column: 2 };

  test('numbers and days as the format says, in vi_VN', () => {
    const { model, cell } = modelAfter(`
      sheet.getRange('B2').setValue(1234567.5).setNumberFormat('#,##0.00');
      sheet.getRange('C2').setValue('5/3/2026');`);
    expect(shownCell(model, cell(2, 2), spot)?.v).toBe('1.234.567,50');
    expect(shownCell(model, cell(2, 3), { ...spot, column: 3 })?.v).toBe('05/03/2026');
    model.book.dispose();
  });

  test('bandings under and conditional formats over the colours of a cell, the first rule first', () => {
    const { model, cell } = modelAfter(`
      const rule = (text, color) => SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(text)
        .setBackground(color).setRanges([sheet.getRange('B:B')]).build();
      sheet.getRange('A1:C4').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false)
        .setFirstRowColor('#ffffff').setSecondRowColor('#eeeeee');
      sheet.setConditionalFormatRules([rule('✗', '#ff0000'), rule('', '#00ff00')]);
      sheet.getRange('B2').setValue('✗ sai');`);
    const shown = shownCell(model, cell(2, 2), spot);
    expect([shown?.themeStyle?.bg, shown?.interceptorStyle?.bg]).toEqual([{ rgb: '#eeeeee' }, { rgb: '#ff0000' }]);
    expect(shownCell(model, cell(9, 9), { sheet: 0, row: 9, column: 9 })).toBeNull();
    model.book.dispose();
  });
});
