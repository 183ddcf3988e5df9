import fc from 'fast-check';
import { afterMove, afterRemoval, afterRename, afterShift, copiedFormula } from '../../host/model/formula-shift';
import type { Shift } from '../../host/model/shift';
import { hostOf } from './script';
import type { Step } from './spy';
import { tab, take } from './spy';

const rows = (kind: Shift['kind'], at: number, count: number): Shift => ({ kind, axis: 'row', at, count });
const columns = (kind: Shift['kind'], at: number, count: number): Shift => ({ kind, axis: 'column', at, count });

describe('a formula follows what it speaks of', () => {
  test.each<[formula: string, shift: Shift, after: string]>([
    ['=A5', rows('insert', 5, 2), '=A7'],
    ['=A5', rows('insert', 6, 2), '=A5'],
    ['=$A$5+a5', rows('insert', 1, 1), '=$A$6+A6'],
    ['=SUM(A2:A5)', rows('insert', 3, 2), '=SUM(A2:A7)'],
    ['=SUM(A2:A5)', rows('insert', 6, 2), '=SUM(A2:A5)'],
    ['=SUM(A2:A5)', rows('delete', 3, 2), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', rows('delete', 1, 9), '=SUM(#REF!)'],
    ['=A5', rows('delete', 5, 1), '=#REF!'],
    ['=SUM(C2:C)', rows('insert', 1, 1), '=SUM(C3:C)'],
    ['=SUM(C2:C)', rows('delete', 2, 5), '=SUM(C2:C)'],
    ['=SUM(C:C)', rows('insert', 1, 1), '=SUM(C:C)'],
    ['=SUM(C:D)', columns('insert', 4, 1), '=SUM(C:E)'],
    ['=SUM(2:4)', columns('insert', 1, 1), '=SUM(2:4)'],
    ['=SUM(2:4)', rows('delete', 1, 1), '=SUM(1:3)'],
    ['=IF(B2="A5";B5;"$A$5")', rows('insert', 1, 1), '=IF(B3="A5";B6;"$A$5")'],
    ["='TH A'!B2+Khác!B2+'TH B'!B2", rows('insert', 1, 1), "='TH A'!B3+Khác!B2+'TH B'!B2"],
    ['=TUOI(C2;HOM_NAY)+LOG10(A2)', columns('insert', 1, 1), '=TUOI(D2;HOM_NAY)+LOG10(B2)'],
    ['=Z2', columns('insert', 1, 1), '=AA2'],
  ])('%s', (formula, shift, after) => {
    expect(afterShift('TH A', shift)(formula, 'TH A')).toBe(after);
  });

  test.each([
    ['a cell goes with its row', '=A5', '=A9'],
    ['a row pushed up', '=A7', '=A6'],
    ['a range round the move', '=SUM(A1:A20)', '=SUM(A1:A20)'],
    ['a range without end', '=SUM(A5:A)', '=SUM(A5:A)'],
  ])('%s', (_, formula, after) => {
    expect(afterMove('Hai', { axis: 'row', at: 5, count: 1, before: 10 })(formula, 'Hai')).toBe(after);
  });

  test.each([
    ["=SUM('TH A'!A1:A5)+A1", "=SUM('TH ''B'''!A1:A5)+A1", '=SUM(#REF!)+A1'],
    ["='th a'!A1", "='TH ''B'''!A1", '=#REF!'],
    ['=Khác!A1&"\'TH A\'!A1"', '=Khác!A1&"\'TH A\'!A1"', '=Khác!A1&"\'TH A\'!A1"'],
  ])('%s, its sheet renamed or deleted', (formula, renamed, removed) => {
    expect(afterRename('TH A', "TH 'B'")(formula, 'Khác')).toBe(renamed);
    expect(afterRemoval('TH A')(formula, 'Khác')).toBe(removed);
  });

  test.each([
    ['=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1'],
    ['=SUM(A1:B2)', 3, 0, '=SUM(A4:B5)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Khác!A:A', 5, 1, '=Khác!B:B'],
  ])('%s copied %i down, %i right', (formula, down, right, after) => {
    expect(copiedFormula(formula, down, right)).toBe(after);
  });

  test('what is inserted and deleted again leaves every formula as it was', () => {
    const cell = fc
      .tuple(fc.constantFrom('A', '$B', 'Z', 'AA'), fc.integer({ min: 1, max: 30 }))
      .map((one) => one.join(''));
    const formula = fc.tuple(cell, cell, cell).map(([a, b, c]) => `=${a}+SUM(${b}:${c})`);
    const shift = fc.tuple(
      fc.constantFrom('row' as const, 'column' as const),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(formula, shift, (one, [axis, at, count]) => {
        const there = afterShift('Hai', { kind: 'insert', axis, at, count })(one, 'Hai');
        const back = afterShift('Hai', { kind: 'delete', axis, at, count })(there, 'Hai');
        fc.pre(!back.includes('#REF!'));
        expect(back).toBe(one);
      }),
    );
  });
});

describe('in the sheet', () => {
  const five: Step = ['paste', 'A1', [['1'], ['2'], ['3'], ['4'], ['5']]];
  const sum: Step = ['type', 'C9', '=SUM(A1:A5)'];

  test.each<[why: string, steps: Step[], formula: string, value: number | string]>([
    ['a row inserted within', [five, sum, ['insertRows', 3], ['type', 'A3', '10']], '=SUM(A1:A6)', 25],
    ['a row deleted', [five, sum, ['deleteRows', 2]], '=SUM(A1:A4)', 13],
    ['a column inserted before', [five, sum, ['insertColumns', 1]], '=SUM(B1:B5)', 15],
    [
      'a formula filled down',
      [five, ['type', 'C1', '=A1*10'], ['fill', 'C1', 'C2:C5'], ['clear', 'C1:C4']],
      '=A5*10',
      50,
    ],
    [
      'rows sorted',
      [five, ['type', 'B2', '=A2*10'], ['sort', 'A1:B5', [{ column: 1, ascending: false }]]],
      '=A4*10',
      20,
    ],
    ['a row moved', [five, ['type', 'C1', '=A5'], ['moveRows', 5, 1, 2], ['type', 'A2', '7']], '=A2', 7],
  ])('%s', (_, steps, formula, value) => {
    const host = hostOf('');
    take(host.edit, steps);
    const cells = host.workbook().sheets[0]?.cells.filter((cell) => cell.formula !== null);
    expect(cells).toMatchObject([{ formula, value }]);
    host.close();
  });

  test('a conditional format by formula follows a column', () => {
    const host = hostOf(`function rule() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2="✗"').setBold(true);
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2:E9')]).build()]);
    }`);
    host.run('rule');
    host.edit.insertColumns(tab, 2);
    host.edit.insertRows(tab, 1);
    expect(host.workbook().sheets[0]?.conditionalFormats).toMatchObject([{ a1: ['A3:F10'], formula: '=$D3="✗"' }]);
    host.close();
  });
});
