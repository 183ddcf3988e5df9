import type { Host } from '../../host/host';
import { hostOf } from './script';
import { spy, tab, take, told, valueAt, type Step } from './spy';

let host: Host;
beforeEach(() => {
  host = hostOf(spy);
});
afterEach(() => {
  host.close();
});

const picture = (): string => JSON.stringify(host.workbook().sheets);

describe('what was done by hand is taken back and done again', () => {
  test.each<[why: string, steps: Step[]]>([
    ['a text typed over a day', [['type', 'B2', 'hôm qua']]],
    ['a number typed into an empty cell, which brings a format', [['type', 'C9', '12%']]],
    ['a block pasted', [['paste', 'A2', [['x', '01/02/2015'], ['y']]]]],
    ['a range filled', [['fill', 'A2:B2', 'A3:B9']]],
    ['a formula written over', [['type', 'D2', '5']]],
    ['cells cleared', [['clear', 'A1:D9']]],
    ['a sort, with its notes', [['sort', 'A2:D3', [1]]]],
  ])('%s', (_, steps) => {
    take(host.edit, [
      ...([
        ['type', 'A2', 'Mai'],
        ['type', 'A3', 'An'],
        ['type', 'B2', '03/04/2014'],
      ] as Step[]),
      ...([
        ['type', 'D2', '=A2'],
        ['note', 'A2', 'gọi lại'],
      ] as Step[]),
    ]);
    const before = picture();
    take(host.edit, steps);
    const after = picture();
    expect(after).not.toBe(before);
    expect(host.edit.undo()).toBe('done');
    expect(picture()).toBe(before);
    expect(host.edit.redo()).toBe('done');
    expect(picture()).toBe(after);
  });
});

test('onEdit is told of it as if the old value had been typed', () => {
  host.edit.type(tab, 'A1', 'một');
  host.edit.type(tab, 'A1', 'hai');
  host.edit.undo();
  expect(told(host).at(-1)).toMatchObject({ a1: 'A1', value: 'một', oldValue: 'hai' });
});

test('there is nothing to take back at first, nor to do again after something new', () => {
  expect(host.edit.undo()).toBe('nothing');
  host.edit.type(tab, 'A1', 'một');
  host.edit.undo();
  host.edit.type(tab, 'A1', 'hai');
  expect(host.edit.redo()).toBe('nothing');
  expect(valueAt(host, 1, 1)).toBe('hai');
});

test('everybody takes back what they did themselves', () => {
  const other = host.as('ba@phu-xanh.example');
  host.edit.type(tab, 'A1', 'của tôi');
  other.type(tab, 'B1', 'của Ba');
  expect(host.edit.undo()).toBe('done');
  expect([valueAt(host, 1, 1), valueAt(host, 1, 2)]).toEqual([null, 'của Ba']);
});

describe('nothing is written over', () => {
  test.each<[why: string, steps: Step[]]>([
    ['what another has typed there since', [['type', 'A5', 'mới']]],
    ['cells that stand elsewhere after rows came', [['insertRows', 2]]],
    ['cells that stand elsewhere after rows went', [['deleteRows', 2]]],
    ['cells that stand elsewhere after a row moved', [['moveRows', 5, 1, 2]]],
  ])('%s', (_, steps) => {
    host.edit.type(tab, 'A5', 'cũ');
    host.edit.clear(tab, 'A5');
    take(host.as('ba@phu-xanh.example'), steps);
    const before = picture();
    expect(host.edit.undo()).toBe('changed');
    expect(picture()).toBe(before);
    expect(host.edit.undo()).toBe('nothing');
  });

  test('a sheet that is gone', () => {
    host.edit.insertSheet('Hai');
    host.edit.type('Hai', 'A1', 'x');
    host.edit.deleteSheet('Hai');
    expect(host.edit.undo()).toBe('changed');
  });
});

test('a colour given since stays', () => {
  host.edit.type(tab, 'A1', '12%');
  host.edit.colour(tab, 'A1', '#ff0000');
  host.edit.undo();
  const cell = host.workbook().sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 1);
  expect(cell).toMatchObject({ background: '#ff0000' });
});

test('a place that was closed meanwhile stays as it is', () => {
  host.close();
  host = hostOf(
    `${spy} function lock() { const p = SpreadsheetApp.getActive().getSheets()[0].protect(); p.removeEditors(p.getEditors()); }`,
  );
  const other = host.as('ba@phu-xanh.example');
  other.type(tab, 'A1', 'một');
  host.run('lock');
  expect(() => other.undo()).toThrow('protected cell');
  expect(valueAt(host, 1, 1)).toBe('một');
});
