import { answer } from './script';

describe('how far content reaches is told anew after', () => {
  test.each([
    { what: 'rows that come', act: 'sheet.insertRowsBefore(2, 5)', to: [8, 3] },
    { what: 'rows that go', act: 'sheet.deleteRows(1, 2)', to: [1, 3] },
    { what: 'columns that go', act: 'sheet.deleteColumns(2, 1)', to: [3, 2] },
    { what: 'columns that move', act: "sheet.moveColumns(sheet.getRange('C1'), 6)", to: [3, 5] },
    { what: 'a value', act: "sheet.getRange('E9').setValue('x')", to: [9, 5] },
    { what: 'a look', act: "sheet.getRange('E9').setBackground('#ffffee')", to: [3, 3] },
    { what: 'a clearing', act: "sheet.getRange('A3:C3').clearContent()", to: [2, 2] },
    { what: 'a row at the end', act: 'sheet.appendRow([1, 2, 3, 4])', to: [4, 4] },

    {
      what: 'an overflow below',
      act: "sheet.getRange('D2').setFormula('=TRANSPOSE(A1:C1)'); sheet.getLastRow(); sheet.getRange('D2').getValue()",
      to: [4, 4],
    },
  ])('$what', ({ act, to }) => {
    const body = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('C3').setValue('c');
      const before = [sheet.getLastRow(), sheet.getLastColumn()]; ${act}; return [before, [sheet.getLastRow(), sheet.getLastColumn()]];`;
    expect(answer(body)).toEqual([[3, 3], to]);
  });
});
