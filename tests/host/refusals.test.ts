import { answer } from './script';

describe('what Google refuses is refused in its words', () => {
  test.each([
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange(1, 1, 2, 2).setNotes([['a', 'b', 'c'], ['a', 'b', 'c']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      "sheet.getRange(1, 1).setValues('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ["sheet.getRange('không')", 'Range not found'],
    [
      "sheet.getRange(1, 1).setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      "book.insertSheet('A'); book.insertSheet('A')",
      'A sheet with the name "A" already exists. Please enter another name.',
    ],
    [
      "book.insertSheet('A').setName('Trang tính1')",
      'A sheet with the name "Trang tính1" already exists. Please enter another name.',
    ],
    ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteColumns(26, 2)', 'Those columns are out of bounds.'],
    [
      'sheet.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'sheet.getRange(1, 1).createFilter(); sheet.getRange(2, 1).createFilter()',
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      'SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().build()',
      'Conditional format rule must have at least one range.',
    ],
    ['nowhere()', 'nowhere is not defined'],
  ])('%s', (body, words) => {
    expect(() => answer(body)).toThrow(words);
  });

  test.each([
    ['sheet.setRowGroup(1)', 'Not in this host: Sheet.setRowGroup'],
    ['sheet.getRange(1, 1).sort(1)', 'Not in this host: Range.sort'],
    ['book.getAs("application/pdf")', 'Not in this host: Spreadsheet.getAs'],
    ['SpreadsheetApp.openById("x")', 'Not in this host: SpreadsheetApp.openById'],
    ['SpreadsheetApp.getUi().alert("x")', 'Not in this host: Ui.alert'],
    ['SpreadsheetApp.getUi().prompt("x")', 'Not in this host: Ui.prompt'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'Not in this host: BorderStyle.WAVY'],
    ['Utilities.gzip()', 'Not in this host: Utilities.gzip'],
    ['MailApp.draft', 'Not in this host: MailApp.draft'],
    ['book.setSpreadsheetLocale("en_US")', 'Not in this host: the locale en_US'],
  ])('what the host lacks it names: %s', (body, words) => {
    expect(() => answer(body)).toThrow(words);
  });

  test('a refusal is an Exception of the realm', () => {
    const caught = answer(
      `try { sheet.getRange(0, 0); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    );
    expect(caught).toEqual([
      true,
      'Exception',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  test('a refused write leaves every cell as it was', () => {
    const values = answer(`
      const range = sheet.getRange(1, 1, 1, 2).setValues([['cũ', 'cũ']]);
      try { range.setValues([['mới', 'x'.repeat(50001)]]); } catch (e) {}
      return range.getValues();`);
    expect(values).toEqual([['cũ', 'cũ']]);
  });
});
