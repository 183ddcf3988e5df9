import { functionOf, hostOf } from './script';

/** Each change one line of a script. */
const CHANGES = [
  "sheet.getRange('A1').setValue('1')",
  "sheet.getRange('A1').setValue(true)",
  "sheet.getRange('A1').setNumberFormat('@').setValue('1')",
  "sheet.getRange('A2').setFormula('=A1')",
  "sheet.getRange('A2').setValue('1')",
  "sheet.getRange('B2:D90').setBackground('#eeeeee')",
  "sheet.getRange('C50').setBackground(null)",
  "sheet.getRange('B50:D50').setBackground(null)",
  "sheet.getRange('B50:D50').setBackground('#eeeeee')",
  "sheet.getRange('B90:D90').setBackground(null)",
  "sheet.getRange('B89:D89').setBackground('#EEEEEE')",
  "sheet.getRange('B91:D91').setBackground('#eeeeee')",
  "sheet.getRange('B3').setBackground('#dddddd')",
  "sheet.getRange('B4').setFontColor('#111111')",
  "sheet.getRange('B4').setFontWeight('bold')",
  "sheet.getRange('B4').setFontStyle('italic')",
  "sheet.getRange('B4').setFontSize(12)",
  "sheet.getRange('B4').setHorizontalAlignment('center')",
  "sheet.getRange('B4').setVerticalAlignment('middle')",
  "sheet.getRange('B4').setWrap(false)",
  "sheet.getRange('B4').setWrap(true)",
  "sheet.getRange('B4').setBorder(true, null, null, null, null, null)",
  "sheet.getRange('B4').setNumberFormat('0.0')",
  "sheet.getRange('Z1000').setValue('cuối')",
  "sheet.getRange('B4').setNote('hỏi')",
  "sheet.getRange('B4').clearNote()",
  'sheet.setColumnWidth(2, 90)',
  'sheet.setFrozenRows(1)',
  "sheet.getRange('A5:B5').merge()",
  "sheet.getRange('A1').protect()",
  "sheet.setName('Sổ')",
  "book.insertSheet('Hai')",
  "book.deleteSheet(book.getSheetByName('Hai'))",
  "book.insertSheet('Hai')",
];

test('pictures of tabs change exactly where their snapshots do', () => {
  const host = hostOf(CHANGES.map((line, at) => functionOf(`change${at}`, `${line};`)).join(''));
  const state = () => ({ pictures: JSON.stringify([...host.pictures()]), workbook: JSON.stringify(host.workbook()) });
  const seen = [state()];
  const unlike = CHANGES.filter((_, at) => {
    host.run(`change${at}`);
    seen.push(state());
    return seen.slice(0, -1).some((before) => {
      const [one, other] = [before.pictures === seen.at(-1)?.pictures, before.workbook === seen.at(-1)?.workbook];
      return one !== other;
    });
  });
  expect(unlike).toEqual([]);
  expect(new Set(seen.map(({ workbook }) => workbook)).size).toBeGreaterThan(CHANGES.length - 8);
  host.close();
});
