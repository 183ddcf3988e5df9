import { engineFormula, namedRanges } from '../../host/model/formula-text';
import { answer, hostOf, functionOf } from './script';

describe('formulas', () => {
  test.each([
    ['=SUM(A1:A2)', 7],
    ['=SUM(A1;A2)', 7],
    ['=IF(A1>2,5;"có";"không")', 'có'],
    ["='Trang tính1'!A1*2", 6],
    ['=A1&B1', '3x'],
    ['=COUNTIF(A1:A9;">3")', 1],
    ['=A1>2', true],
    ['=Z99', ''],
    ['=1/0', '#DIV/0!'],
    ['=KHONG_CO(1)', '#NAME?'],
    ['=((', '#ERROR!'],
  ])('%s is %s', (formula, value) => {
    const read = answer(`
      sheet.getRange('A1:B2').setValues([[3, 'x'], [4, '']]);
      return sheet.getRange('E5').setFormula(${JSON.stringify(formula)}).getValue();`);
    expect(read).toBe(value);
  });

  test('they follow what they look at, also a later formula', () => {
    const read = answer(`
      sheet.getRange('A1:C1').setValues([['=B1+1', '=C1+1', 1]]);
      const first = sheet.getRange('A1').getValue();
      sheet.getRange('C1').setValue(10);
      return [first, sheet.getRange('A1').getValue(), sheet.getRange('A1:C1').getFormulas()];`);
    expect(read).toEqual([3, 12, [['=B1+1', '=C1+1', '']]]);
  });

  test('today is the day of the host', () => {
    const host = hostOf(
      functionOf(
        'go',
        "return Utilities.formatDate(sheet.getRange('A1').setFormula('=TODAY()').getValue(), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy');",
      ),
    );
    expect(host.run('go')).toBe('15/04/2026');
    expect(host.workbook().sheets[0]?.cells).toMatchObject([
      { value: 46127, formula: '=TODAY()', format: 'dd/mm/yyyy' },
    ]);
    host.close();
  });

  test('a formula that looks at itself ends', () => {
    expect(answer("sheet.getRange('A1').setFormula('=A1+1'); return typeof sheet.getRange('A1').getValue();")).toBe(
      'number',
    );
  });

  test.each([
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['=SUM(A1;1,5)', '=SUM(A1,1.5)'],
    ['=IF(A1="a;b";"c;""d";2)', '=IF(A1="a;b","c;""d",2)'],
    ["='Tab; một'!A1", "='Tab; một'!A1"],
  ])('%s is read as %s', (typed, read) => {
    expect(engineFormula(typed)).toBe(read);
  });

  test.each([
    ['=TUOI(C2,HOM_NAY)', "=TUOI(C2,'Cấu hình'!$B$9)"],
    ['=hom_nay+1', "='Cấu hình'!$B$9+1"],
    ['=HOM_NAY(1)', '=HOM_NAY(1)'],
    ['=HOM_NAY2+X_HOM_NAY', '=HOM_NAY2+X_HOM_NAY'],
    ['=\'HOM_NAY\'!A1&HOM_NAY!A1&"HOM_NAY"', '=\'HOM_NAY\'!A1&HOM_NAY!A1&"HOM_NAY"'],
  ])('%s with its name is %s', (formula, read) => {
    const rangeOf = (name: string) => (name.toUpperCase() === 'HOM_NAY' ? "'Cấu hình'!$B$9" : null);
    expect(namedRanges(formula, rangeOf)).toBe(read);
  });
});
