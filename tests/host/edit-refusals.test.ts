import { hostOf } from './script';
import type { Step } from './spy';
import { spy, tab, take, told, valueAt } from './spy';

describe('a drop-down that refuses', () => {
  const rule = `function rule() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const build = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    sheet.getRange('B:B').setDataValidation(build().requireValueInList(['Nam', 'Nữ']).build());
    sheet.getRange('C:C').setDataValidation(build().requireDate().build());
  }`;

  test.each([
    { a1: 'B2', text: 'Nam', kept: 'Nam' },
    { a1: 'B2', text: '', kept: null },
    { a1: 'C2', text: '1/9/2015', kept: 42248 },
    { a1: 'D2', text: 'mai', kept: 'mai' },
  ])('lets $text be typed into $a1', ({ a1, text, kept }) => {
    const host = hostOf(rule);
    host.run('rule');
    host.edit.type(tab, a1, text);
    expect(valueAt(host, 2, a1.charCodeAt(0) - 64)).toBe(kept);
    host.close();
  });

  test.each([
    { a1: 'B2', text: 'trai' },
    { a1: 'C2', text: 'mai' },
  ])('does not let $text be typed into $a1, and tells nobody', ({ a1, text }) => {
    const host = hostOf(rule + spy);
    host.run('rule');
    host.edit.paste(tab, 'A2', [['', 'Nữ', '1/1/2014']]);
    const before = host.workbook();
    expect(() => {
      host.edit.type(tab, a1, text);
    }).toThrow(`The data you entered in cell ${a1} violates the data validation rules set on this cell.`);
    expect(host.workbook()).toEqual(before);
    expect(told(host)).toHaveLength(1);
    host.close();
  });

  test('lets all be pasted', () => {
    const host = hostOf(rule);
    host.run('rule');
    host.edit.paste(tab, 'B2', [['trai'], ['Nữ']]);
    expect([valueAt(host, 2, 2), valueAt(host, 3, 2)]).toEqual(['trai', 'Nữ']);
    host.close();
  });
});

describe('a protected range, A1:B2', () => {
  const guard = `function guard() {
    const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').protect();
    range.removeEditors(range.getEditors());
  }`;

  test.each<[why: string, step: Step]>([
    ['typing in it', ['type', 'A1', 'x']],
    ['pasting over its edge', ['paste', 'B2', [['x'], ['y']]]],
    ['filling into it', ['fill', 'C1', 'B1']],
    ['clearing it', ['clear', 'A1:Z9']],
    ['sorting it', ['sort', 'A1:C9', [1]]],
    ['inserting a row within it', ['insertRows', 2]],
    ['inserting a column within it', ['insertColumns', 2]],
    ['deleting its rows', ['deleteRows', 1]],
    ['moving its column', ['moveColumns', 1, 1, 5]],
    ['moving a row above it', ['moveRows', 9, 1, 1]],
    ['painting it', ['colour', 'A1', '#ffffff']],
    ['a note on it', ['note', 'B2', 'n']],
    ['renaming its tab', ['renameSheet', tab, 'Hai']],
    ['deleting its tab', ['deleteSheet', tab]],
  ])('refuses a clerk %s', (_, step) => {
    const host = hostOf(guard + spy);
    host.run('guard');
    host.edit.insertSheet('Khác');
    const before = host.workbook();
    expect(() => {
      take(host.as('thu-ky@xa.example'), [step]);
    }).toThrow('You are trying to edit a protected cell or object.');
    expect(host.workbook()).toEqual(before);
    expect(told(host)).toEqual([]);
    host.close();
  });

  test.each<[why: string, step: Step]>([
    ['typing beside it', ['type', 'C1', 'x']],
    ['copying out of it', ['fill', 'A1', 'C1']],
    ['inserting a row below it', ['insertRows', 3]],
    ['inserting a row above it', ['insertRows', 1]],
    ['moving rows below it', ['moveRows', 5, 1, 3]],
    ['copying its tab', ['duplicateSheet', tab]],
  ])('lets a clerk go on %s', (_, step) => {
    const host = hostOf(guard);
    host.run('guard');
    take(host.as('thu-ky@xa.example'), [step]);
    host.close();
  });
});

describe('what cannot be', () => {
  test.each<[why: string, step: Step, words: string]>([
    ['no such cell', ['type', 'AA1', 'x'], 'No cells AA1'],
    ['typing into two cells', ['type', 'A1:A2', 'x'], 'Not one cell: A1:A2'],
    ['no such place', ['clear', 'ở đây'], 'No cells ở đây'],
    ['rows beyond the end', ['deleteRows', 1000, 2], 'Those rows are out of bounds.'],
    ['columns before the first', ['insertColumns', 0], 'Those columns are out of bounds.'],
    ['all rows', ['deleteRows', 1, 1000], "You can't delete all the rows on the sheet."],
    ['rows moved into themselves', ['moveRows', 2, 3, 4], 'Those rows are out of bounds.'],
    ['no such tab', ['deleteSheet', 'Hai'], 'No sheet named Hai'],
    ['the last tab', ['deleteSheet', tab], "You can't remove all the sheets in a document."],
    ['a name that is taken', ['insertSheet', tab], 'already exists'],
    ['a text too long', ['type', 'A1', 'x'.repeat(50_001)], 'more than the maximum of 50000'],
  ])('%s', (_, step, words) => {
    const host = hostOf(spy);
    expect(() => {
      take(host.edit, [step]);
    }).toThrow(words);
    expect(told(host)).toEqual([]);
    host.close();
  });
});
