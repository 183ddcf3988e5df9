import { answer, functionOf, hostOf } from './script';

describe('a named range', () => {
  test('is found by its name in any case, named again, and taken away', () => {
    expect(
      answer(`
        book.setNamedRange('HOM_NAY', sheet.getRange('B9'));
        const found = book.getRangeByName('hom_nay').getA1Notation();
        book.setNamedRange('HOM_NAY', sheet.getRange('C1:C3'));
        const names = book.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()]);
        book.removeNamedRange('HOM_NAY');
        return [found, names, book.getRangeByName('HOM_NAY')];`),
    ).toEqual(['B9', [['HOM_NAY', 'C1:C3']], null]);
  });

  test('moves with its cells, and goes with its row and its sheet', () => {
    expect(
      answer(`
        book.setNamedRange('MOT', sheet.getRange('B2'));
        book.setNamedRange('HAI', sheet.getRange('B5'));
        book.setNamedRange('BA', book.insertSheet('Khác').getRange('A1'));
        sheet.insertRowsBefore(1, 2); sheet.deleteRow(7); book.deleteSheet(book.getSheetByName('Khác'));
        return ['MOT', 'HAI', 'BA'].map((name) => { const range = book.getRangeByName(name); return range && range.getA1Notation(); });`),
    ).toEqual(['B4', null, null]);
  });

  test.each(['A1', 'R1C1', 'TRUE', '1a', 'hôm nay', ''])('may not be called “%s”', (name) => {
    expect(() => answer(`book.setNamedRange('${name}', sheet.getRange('A1'));`)).toThrow('not a valid range name');
  });
});

describe('a sheet made of a template', () => {
  test('has its cells, formats, drop-downs, colours and widths, and none of its protections', () => {
    const host = hostOf(
      functionOf(
        'go',
        `sheet.getRange('A1:B2').setNumberFormat('@').setValues([['Tên', '038'], ['An', '']]).setBackground('#ff0000');
         sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có'], true).build()).setNote('ghi');
         sheet.setColumnWidth(1, 190); sheet.setFrozenRows(1); sheet.protect();
         const copy = book.insertSheet('Hai', 0, { template: sheet }); copy.getRange('A2').setValue('Bé');
         return [copy.getIndex(), sheet.getRange('A2').getValue()];`,
      ),
    );
    expect(host.run('go')).toEqual([1, 'An']);
    const [copy, first] = host.workbook().sheets;
    const { validations, notes, columnWidths, frozenRows } = first ?? {};
    expect(copy).toMatchObject({ name: 'Hai', validations, notes, columnWidths, frozenRows, protections: [] });
    expect(copy?.id).not.toBe(first?.id);
    host.close();
  });

  test('may not take a name that another has', () => {
    expect(() => answer(`book.insertSheet(sheet.getName(), { template: sheet });`)).toThrow('already exists');
  });
});

test.each([
  { from: 'A1', before: 4, reads: ['b', 'c', 'a', 'd'] },
  { from: 'D1', before: 1, reads: ['d', 'a', 'b', 'c'] },
  { from: 'B1:C9', before: 5, reads: ['a', 'd', 'b', 'c'] },
  { from: 'B2', before: 2, reads: ['a', 'b', 'c', 'd'] },
])('columns $from moved before column $before', ({ from, before, reads }) => {
  expect(
    answer(`sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
      sheet.moveColumns(sheet.getRange('${from}'), ${before});
      return sheet.getRange('A1:D1').getValues()[0];`),
  ).toEqual(reads);
});

test('columns are not moved outside the grid', () => {
  expect(() => answer(`sheet.moveColumns(sheet.getRange('A1'), 40);`)).toThrow('out of bounds');
});
