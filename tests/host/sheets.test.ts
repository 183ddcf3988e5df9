import { answer, functionOf, hostOf } from './script';

describe('sheets', () => {
  test('are inserted, moved, renamed, found, deleted', () => {
    const read = answer(`
      const one = book.insertSheet('Một'); const two = book.insertSheet('Hai', 0); const three = book.insertSheet();
      book.setActiveSheet(one); book.moveActiveSheet(1);
      const order = book.getSheets().map((s) => s.getName());
      two.setName('Hai mới'); book.deleteSheet(three);
      return [order, book.getSheets().map((s) => [s.getName(), s.getIndex()]), book.getSheetByName('Hai'), book.getSheetByName('Hai mới').getSheetId() === two.getSheetId(),
        book.getSheetById(two.getSheetId()).getName(), book.getSheetById(5), new Set(book.getSheets().map((s) => s.getSheetId())).size];`);
    expect(read).toEqual([
      ['Một', 'Hai', 'Trang tính1', 'Trang tính4'],
      [
        ['Một', 1],
        ['Hai mới', 2],
        ['Trang tính1', 3],
      ],
      null,
      true,
      'Hai mới',
      null,
      3,
    ]);
  });

  test.each([
    ["sheet.getRange('B2:D5')", 'B2:D5'],
    ["sheet.getRange('$B$2')", 'B2'],
    ["sheet.getRange('B:C')", 'B1:C1000'],
    ["sheet.getRange('2:3')", 'A2:Z3'],
    ["sheet.getRange('A5:B')", 'A5:B1000'],
    ['book.getRange("\'Trang tính1\'!C3")', 'C3'],
    ['sheet.getRange(2, 3)', 'C2'],
    ['sheet.getRange(2, 3, 4)', 'C2:C5'],
    ['sheet.getRange(2, 3, 4, 5)', 'C2:G5'],
    ['sheet.getRange(2, 3, 4, 5).offset(1, 1)', 'D3:H6'],
    ['sheet.getRange(2, 3, 4, 5).offset(1, 1, 1)', 'D3:H3'],
    ['sheet.getRange(2, 3, 4, 5).getCell(2, 2)', 'D3'],
  ])('%s is %s', (range, a1) => {
    expect(answer(`return ${range}.getA1Notation();`)).toBe(a1);
  });

  test('rows and columns come and go with what they hold', () => {
    const read = answer(`
      sheet.getRange(1, 1, 4, 2).setValues([[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']]);
      sheet.insertRowsAfter(1, 2); sheet.deleteRows(4, 1); sheet.insertColumnsAfter(1, 1); sheet.deleteColumns(1, 1);
      return [sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];`);
    expect(read).toEqual([
      [
        ['', 'a'],
        ['', ''],
        ['', ''],
        ['', 'c'],
        ['', 'd'],
      ],
      1001,
      26,
    ]);
  });

  test('inserted rows and columns look like those beside them', () => {
    const formats = answer(`
      sheet.getRange('A1:A2').setNumberFormats([['@'], ['0.00']]);
      sheet.insertRowsAfter(1, 1); sheet.insertRowsBefore(3, 1); sheet.insertColumnsAfter(1, 1);
      return sheet.getRange('A1:B4').getNumberFormats();`);
    expect(formats).toEqual([
      ['@', '@'],
      ['@', '@'],
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
  });

  test.each([
    { clear: 'clear()', left: ['', 'General', 'normal', 0, 'ghi'] },
    { clear: 'clear({ contentsOnly: true })', left: ['', '0.00', 'bold', 1, 'ghi'] },
    { clear: 'clear({ formatOnly: true })', left: [5, 'General', 'normal', 0, 'ghi'] },
    { clear: 'clearFormat()', left: [5, '0.00', 'normal', 0, 'ghi'] },
    { clear: 'clear({ commentsOnly: true })', left: [5, '0.00', 'bold', 1, ''] },
  ])('$clear leaves what it does not name', ({ clear, left }) => {
    const read = answer(`
      const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(5).setFontWeight('bold').setNote('ghi');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([cell]).build()]);
      cell.${clear};
      return [cell.getValue(), cell.getNumberFormat(), cell.getFontWeight(), sheet.getConditionalFormatRules().length, cell.getNote()];`);
    expect(read).toEqual(left);
  });

  test('borders are drawn, left and taken away by side', () => {
    const host = hostOf(
      functionOf(
        'go',
        "sheet.getRange('A1:B2').setBorder(true, true, true, true, null, true); sheet.getRange('A1').setBorder(false, null, null, null, null, null);",
      ),
    );
    host.run('go');
    expect(host.workbook().sheets[0]?.cells.map(({ border }) => border)).toEqual(['bl', 'tbr', 'tbl', 'tbr']);
    host.close();
  });

  test('looks are kept by cell and taken away by clear', () => {
    const read = answer(`
      const range = sheet.getRange('A1:B1').setValues([['a', 'b']]).setFontWeight('bold').setBackgrounds([['#FFF000', null]]).setHorizontalAlignment('center')
        .setFontColor('red').setFontSize(14).setNumberFormat('0.00').setWrap(true).setVerticalAlignment('middle').setFontStyle('italic');
      const looks = () => [range.getFontWeights()[0], range.getBackgrounds()[0], range.getHorizontalAlignment(), range.getFontColors()[0], range.getFontSize(), range.getNumberFormats()[0], range.getWrap(), range.getVerticalAlignment(), range.getFontStyle()];
      const set = looks(); range.clearFormat(); return [set, looks(), range.getValues()];`);
    expect(read).toEqual([
      [
        ['bold', 'bold'],
        ['#fff000', '#ffffff'],
        'center',
        ['#ff0000', '#ff0000'],
        14,
        ['0.00', '0.00'],
        true,
        'middle',
        'italic',
      ],
      [
        ['normal', 'normal'],
        ['#ffffff', '#ffffff'],
        'general',
        ['#000000', '#000000'],
        10,
        ['0.00', '0.00'],
        false,
        'bottom',
        'normal',
      ],
      [['a', 'b']],
    ]);
  });
});

describe('the snapshot', () => {
  test('holds the whole workbook as plain values', () => {
    const host = hostOf(
      functionOf(
        'go',
        `sheet.setName('Sổ').setTabColor('#00ff00'); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
         sheet.setColumnWidth(2, 240); sheet.hideColumns(3);
         sheet.getRange('A1:B1').setValues([['Ngày', '01/09/2015']]).setFontWeight('bold').setBackground('#eeeeee');
         sheet.getRange('A2').setFormula('=HYPERLINK("#gid=0";"đi")').setBorder(true, true, true, true, false, false);
         sheet.getRange('C1:D1').merge(); sheet.getRange('B1').setNote('ghi'); sheet.getRange('A1:B2').createFilter();
         sheet.getRange('A1').protect().setDescription('đầu').addEditor('a@x.example');
         book.insertSheet('Ẩn').hideSheet(); book.rename('Tên');`,
      ),
    );
    host.run('go');
    const { sheets, ...book } = host.workbook();
    expect(book).toEqual({ name: 'Tên', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sổ', false],
      ['Ẩn', true],
    ]);
    expect(sheets[0]).toMatchObject({
      ...{ tabColor: '#00ff00', frozenRows: 2, frozenColumns: 1, rows: 2, columns: 2 },
      ...{ columnWidths: { 2: 240 }, hiddenColumns: [3], merges: ['C1:D1'], filter: 'A1:B2' },
      notes: [{ row: 1, column: 2, text: 'ghi' }],
      protections: [
        { a1: 'A1', description: 'đầu', editors: ['chu-so-huu@xa.example', 'a@x.example'], warningOnly: false },
      ],
      cells: [
        { row: 1, column: 1, value: 'Ngày', formula: null, format: null, background: '#eeeeee', bold: true },
        { row: 1, column: 2, value: 42248, format: 'dd/mm/yyyy', bold: true },
        { row: 2, column: 1, value: 'đi', formula: '=HYPERLINK("#gid=0";"đi")', border: 'tblr', bold: false },
      ],
    });
    host.close();
  });
});

test('the cursor stands where a person has clicked, in each sheet by itself', () => {
  const host = hostOf(functionOf('go', 'return [book.getActiveSheet().getName(), book.getCurrentCell().getA1Notation()];')); // prettier-ignore
  expect(host.run('go')).toEqual(['Trang tính1', 'A1']);
  host.edit.insertSheet('Hai');
  host.edit.open('Hai', 'C4');
  expect(host.run('go')).toEqual(['Hai', 'C4']);
  host.edit.open('Trang tính1', 'B2');
  host.edit.open('Hai');
  expect(host.run('go')).toEqual(['Hai', 'C4']);
  host.close();
});
