import type { HostOptions } from '../../host/host';
import { hostOf } from './script';
import type { Step } from './spy';
import { spy, tab, take, told } from './spy';

/** What onEdit is told of some steps: range, new value, old value; `-` where the event has none. */
const linesOf = (steps: readonly Step[], options: HostOptions = {}): string[] => {
  const host = hostOf(spy, options);
  take(host.edit, steps);
  const lines = told(host).map(({ a1, value, oldValue }) => `${a1 ?? ''} ${value ?? '-'} ${oldValue ?? '-'}`);
  expect(host.failures).toEqual([]);
  host.close();
  return lines;
};

const five: Step = ['type', 'A1', '5'];

describe('onEdit is told of values', () => {
  test.each<[why: string, steps: Step[], lines: string[]]>([
    ['a text typed into an empty cell', [['type', 'B2', 'Lan']], ['B2 Lan -']],
    ['a text typed over a number', [five, ['type', 'A1', 'Mai']], ['A1 5 -', 'A1 Mai 5']],
    ['a day, by its serial number', [['type', 'A1', '01/09/2015']], ['A1 42248 -']],
    ['a decimal, with a point', [['type', 'A1', '1,5']], ['A1 1.5 -']],
    ['a truth', [['type', 'A1', 'true']], ['A1 TRUE -']],
    ['what a formula comes to', [five, ['type', 'A2', '=A1+1']], ['A1 5 -', 'A2 6 -']],
    ['nothing typed over a number', [five, ['type', 'A1', '']], ['A1 5 -', 'A1 - 5']],
    ['one cell cleared', [five, ['clear', 'A1']], ['A1 5 -', 'A1 - 5']],
    ['an empty cell cleared', [['clear', 'A1']], ['A1 - -']],
    ['many cells cleared', [five, ['clear', 'A1:B3']], ['A1 5 -', 'A1:B3 - -']],
    ['one cell pasted', [five, ['paste', 'A1', [['6']]]], ['A1 5 -', 'A1 - -']],
    ['a block pasted, ragged', [['paste', 'B2', [['a', 'b'], ['c']]]], ['B2:C3 - -']],
    ['one text pasted over a range', [['paste', 'B2:B4', [['a']]]], ['B2:B4 - -']],
    ['a block pasted beyond the sheet', [['paste', 'Z1000', [['a', 'b'], ['c']]]], ['Z1000:AA1001 - -']],
    ['one cell filled', [five, ['fill', 'A1', 'A2']], ['A1 5 -', 'A2 5 -']],
    ['a column filled', [five, ['fill', 'A1', 'A2:A9']], ['A1 5 -', 'A2:A9 - -']],
    ['rows moved', [['moveRows', 2, 2, 9]], ['A7:Z8 - -']],
    ['a column moved', [['moveColumns', 3, 1, 1]], ['A1:A1000 - -']],
  ])('%s', (_, steps, lines) => {
    expect(linesOf(steps)).toEqual(lines);
  });

  test.each<[why: string, steps: Step[]]>([
    ['rows inserted', [['insertRows', 2, 3]]],
    ['rows deleted', [['deleteRows', 2]]],
    ['columns inserted', [['insertColumns', 2]]],
    ['columns deleted', [['deleteColumns', 26]]],
    ['a sort', [['sort', 'A2:C9', [1]]]],
    ['a note', [['note', 'A2', 'gọi lại']]],
    ['a colour', [['colour', 'A2:B3', '#ff0000']]],
    [
      'a tab inserted, renamed and deleted',
      [
        ['insertSheet', 'Hai'],
        ['renameSheet', 'Hai', 'Ba'],
        ['deleteSheet', 'Ba'],
      ],
    ],
    ['a tab copied', [['duplicateSheet', tab]]],
  ])('%s is not told', (_, steps) => {
    expect(linesOf(steps)).toEqual([]);
  });

  test.each<[why: string, steps: Step[], lines: string[]]>([
    ['a sort', [['sort', 'A2:C9', [1]]], ['A2:C9 - -']],
    ['rows inserted', [['insertRows', 2, 3]], ['A2:Z4 - -']],
    ['the last rows deleted', [['deleteRows', 999, 2]], ['A998:Z998 - -']],
  ])('a host may be told that Google tells of %s', (_, steps, lines) => {
    expect(linesOf(steps, { undocumented: { sortFires: true, shiftFires: true } })).toEqual(lines);
  });

  test('a script that writes tells nobody', () => {
    const host = hostOf(
      `${spy} function go() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(5); }`,
    );
    host.run('go');
    expect(told(host)).toEqual([]);
    host.close();
  });

  test('the event is an object of the realm', () => {
    const host = hostOf(`function onEdit(e) {
      const one = (ok) => { if (!ok) throw new Error('không'); };
      one(e.range instanceof Object); one(e.range.getSheet().getName() === 'Trang tính1');
      one(e.source.getId() === SpreadsheetApp.getActive().getId()); one(e.authMode === ScriptApp.AuthMode.LIMITED);
      one(Array.isArray(e.range.getValues())); one(!('triggerUid' in e)); one(e.range.getNumRows() === 2);
    }`);
    host.edit.paste(tab, 'A1', [['a'], ['b']]);
    expect(host.failures).toEqual([]);
    host.close();
  });
});

describe('what is pasted and filled', () => {
  test.each<[why: string, steps: Step[], read: (string | number | boolean)[]]>([
    [
      'each cell is read as typed',
      [['paste', 'A1', [['01/09/2015', '1.234,5', "'05", 'Lan']]]],
      [42248, 1234.5, '05', 'Lan'],
    ],
    [
      'a short row empties the rest',
      [
        [
          'paste',
          'A1',
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
        ],
        ['paste', 'A1', [['x', 'y'], ['z']]],
      ],
      ['x', 'y', 'z'],
    ],
    ['one text fills the range', [['paste', 'A1:B2', [['7']]]], [7, 7, 7, 7]],
    ['nothing empties the cell', [five, ['paste', 'A1', []]], []],
    [
      'a pair is copied over and over',
      [
        ['paste', 'A1', [['a'], ['b']]],
        ['fill', 'A1:A2', 'B1:B5'],
      ],
      ['a', 'a', 'b', 'b', 'a', 'b', 'a'],
    ],
  ])('%s', (_, steps, read) => {
    const host = hostOf('');
    take(host.edit, steps);
    const values = host.workbook().sheets[0]?.cells.flatMap(({ value }) => value ?? []);
    expect(values).toEqual(read);
    host.close();
  });

  test('a text column keeps its zeros', () => {
    const host = hostOf(
      `function text() { SpreadsheetApp.getActive().getSheets()[0].getRange('A:A').setNumberFormat('@'); }`,
    );
    host.run('text');
    host.edit.paste(tab, 'A1', [
      ['038123456789', '5'],
      ['01/09/2015', '6'],
    ]);
    const values = host.workbook().sheets[0]?.cells.flatMap(({ value }) => value ?? []);
    expect(values).toEqual(['038123456789', 5, '01/09/2015', 6]);
    host.close();
  });
});

describe('tabs', () => {
  const host = hostOf('');
  const names = (): string[] => host.frames().map(({ name, hidden }) => (hidden ? `(${name})` : name));
  afterAll(() => {
    host.close();
  });

  test('are moved and hidden, and shown again', () => {
    host.edit.insertSheet('Hai');
    host.edit.insertSheet('Ba');
    host.edit.moveSheet('Ba', 0);
    host.edit.open('Ba');
    host.edit.hideSheet('Ba', true);
    expect(names()).toEqual(['(Ba)', tab, 'Hai']);
    host.edit.hideSheet('Ba', false);
    expect(names()).toEqual(['Ba', tab, 'Hai']);
  });

  test('are not hidden all', () => {
    host.edit.hideSheet('Ba', true);
    host.edit.hideSheet('Hai', true);
    expect(() => {
      host.edit.hideSheet(tab, true);
    }).toThrow("You can't hide all the sheets in a document.");
  });
});
