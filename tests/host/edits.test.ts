import type { Edits } from '../../host/edits';
import { hostOf } from './script';
import { spy, tab, told, valueAt } from './spy';

type Act = (edit: Edits) => void;

/** Range, new value, old value; `-` where the event has none. */
const linesOf = (act: Act, options = {}): string[] => {
  const host = hostOf(spy, options);
  act(host.edit);
  const lines = told(host).map(({ a1, value, oldValue }) => `${a1 ?? ''} ${value ?? '-'} ${oldValue ?? '-'}`);
  expect(host.failures).toEqual([]);
  host.close();
  return lines;
};

describe('onEdit is told of values', () => {
  test.each<{ why: string; act: Act; lines: string[] }>([
    {
      why: 'a text typed into an empty cell',
      act: (e) => {
        e.type(tab, 'B2', 'Lan');
      },
      lines: ['B2 Lan -'],
    },
    {
      why: 'a text typed over another',
      act: (e) => {
        e.type(tab, 'B2', 'Lan');
        e.type(tab, 'B2', 'Mai');
      },
      lines: ['B2 Lan -', 'B2 Mai Lan'],
    },
    {
      why: 'a day, by its serial number',
      act: (e) => {
        e.type(tab, 'A1', '01/09/2015');
      },
      lines: ['A1 42248 -'],
    },
    {
      why: 'a decimal, with a point',
      act: (e) => {
        e.type(tab, 'A1', '1,5');
      },
      lines: ['A1 1.5 -'],
    },
    {
      why: 'a truth',
      act: (e) => {
        e.type(tab, 'A1', 'true');
      },
      lines: ['A1 TRUE -'],
    },
    {
      why: 'nothing typed over a number',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.type(tab, 'A1', '');
      },
      lines: ['A1 5 -', 'A1 - 5'],
    },
    {
      why: 'one cell cleared',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.clear(tab, 'A1');
      },
      lines: ['A1 5 -', 'A1 - 5'],
    },
    {
      why: 'an empty cell cleared',
      act: (e) => {
        e.clear(tab, 'A1');
      },
      lines: ['A1 - -'],
    },
    {
      why: 'many cells cleared',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.clear(tab, 'A1:B3');
      },
      lines: ['A1 5 -', 'A1:B3 - -'],
    },
    {
      why: 'one cell pasted',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.paste(tab, 'A1', [['6']]);
      },
      lines: ['A1 5 -', 'A1 - -'],
    },
    {
      why: 'a block pasted, ragged',
      act: (e) => {
        e.paste(tab, 'B2', [['a', 'b'], ['c']]);
      },
      lines: ['B2:C3 - -'],
    },
    {
      why: 'one text pasted over a range',
      act: (e) => {
        e.paste(tab, 'B2:B4', [['a']]);
      },
      lines: ['B2:B4 - -'],
    },
    {
      why: 'a block pasted beyond the sheet',
      act: (e) => {
        e.paste(tab, 'Z1000', [
          ['a', 'b'],
          ['c', 'd'],
        ]);
      },
      lines: ['Z1000:AA1001 - -'],
    },
    {
      why: 'one cell filled',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.fill(tab, 'A1', 'A2');
      },
      lines: ['A1 5 -', 'A2 5 -'],
    },
    {
      why: 'a column filled',
      act: (e) => {
        e.type(tab, 'A1', '5');
        e.fill(tab, 'A1', 'A2:A9');
      },
      lines: ['A1 5 -', 'A2:A9 - -'],
    },
    {
      why: 'rows moved',
      act: (e) => {
        e.moveRows(tab, 2, 2, 9);
      },
      lines: ['A7:Z8 - -'],
    },
    {
      why: 'a column moved',
      act: (e) => {
        e.moveColumns(tab, 3, 1, 1);
      },
      lines: ['A1:A1000 - -'],
    },
  ])('$why', ({ act, lines }) => {
    expect(linesOf(act)).toEqual(lines);
  });

  test.each<{ why: string; act: Act }>([
    {
      why: 'rows inserted',
      act: (e) => {
        e.insertRows(tab, 2, 3);
      },
    },
    {
      why: 'rows deleted',
      act: (e) => {
        e.deleteRows(tab, 2);
      },
    },
    {
      why: 'columns inserted',
      act: (e) => {
        e.insertColumns(tab, 2);
      },
    },
    {
      why: 'columns deleted',
      act: (e) => {
        e.deleteColumns(tab, 26);
      },
    },
    {
      why: 'a sort',
      act: (e) => {
        e.sort(tab, 'A2:C9', [1]);
      },
    },
    {
      why: 'a note',
      act: (e) => {
        e.note(tab, 'A2', 'gọi lại');
      },
    },
    {
      why: 'a colour',
      act: (e) => {
        e.colour(tab, 'A2:B3', '#ff0000');
      },
    },
    {
      why: 'a tab that comes, is copied, renamed and goes',
      act: (e) => {
        e.insertSheet('Hai');
        e.renameSheet('Hai', 'Ba');
        e.deleteSheet(e.duplicateSheet('Ba'));
      },
    },
  ])('$why is not told', ({ act }) => {
    expect(linesOf(act)).toEqual([]);
  });

  test.each<{ why: string; act: Act; lines: string[] }>([
    {
      why: 'a sort',
      act: (e) => {
        e.sort(tab, 'A2:C9', [1]);
      },
      lines: ['A2:C9 - -'],
    },
    {
      why: 'rows inserted',
      act: (e) => {
        e.insertRows(tab, 2, 3);
      },
      lines: ['A2:Z4 - -'],
    },
    {
      why: 'the last rows deleted',
      act: (e) => {
        e.deleteRows(tab, 999, 2);
      },
      lines: ['A998:Z998 - -'],
    },
  ])('a host may be told that Google tells of $why', ({ act, lines }) => {
    expect(linesOf(act, { undocumented: { sortFires: true, shiftFires: true } })).toEqual(lines);
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

describe('what the sheet refuses a person', () => {
  const rule = `function rule() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const build = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    sheet.getRange('B:B').setDataValidation(build().requireValueInList(['Nam', 'Nữ']).build());
    sheet.getRange('C:C').setDataValidation(build().requireDate().build());
  }`;

  test.each([
    { a1: 'B2', text: 'Nam', kept: 'Nam' },
    { a1: 'B2', text: '', kept: null },
    { a1: 'B2', text: 'trai', kept: null },
    { a1: 'C2', text: '1/9/2015', kept: 42248 },
    { a1: 'C2', text: 'mai', kept: null },
    { a1: 'D2', text: 'mai', kept: 'mai' },
  ])('a drop-down that refuses: $text in $a1', ({ a1, text, kept }) => {
    const host = hostOf(rule + spy);
    host.run('rule');
    const type = (): void => {
      host.edit.type(tab, a1, text);
    };
    if (kept === null && text !== '') {
      expect(type).toThrow(`The data you entered in cell ${a1} violates the data validation rules set on this cell.`);
    } else type();
    expect(valueAt(host, 2, a1.charCodeAt(0) - 64)).toBe(kept);
    expect(told(host)).toHaveLength(kept === null && text !== '' ? 0 : 1);
    host.close();
  });

  test('what is pasted is let through', () => {
    const host = hostOf(rule);
    host.run('rule');
    host.edit.paste(tab, 'B2', [['trai'], ['Nữ']]);
    expect([valueAt(host, 2, 2), valueAt(host, 3, 2)]).toEqual(['trai', 'Nữ']);
    host.close();
  });

  const guard = `function guard() {
    const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').protect();
    range.removeEditors(range.getEditors());
  }`;

  test.each<{ why: string; act: Act; free: boolean }>([
    {
      why: 'typing in it',
      act: (e) => {
        e.type(tab, 'A1', 'x');
      },
      free: false,
    },
    {
      why: 'typing beside it',
      act: (e) => {
        e.type(tab, 'C1', 'x');
      },
      free: true,
    },
    {
      why: 'pasting over its edge',
      act: (e) => {
        e.paste(tab, 'B2', [['x'], ['y']]);
      },
      free: false,
    },
    {
      why: 'clearing it',
      act: (e) => {
        e.clear(tab, 'A1:Z9');
      },
      free: false,
    },
    {
      why: 'sorting it',
      act: (e) => {
        e.sort(tab, 'A1:C9', [1]);
      },
      free: false,
    },
    {
      why: 'inserting a row within it',
      act: (e) => {
        e.insertRows(tab, 2);
      },
      free: false,
    },
    {
      why: 'inserting a row below it',
      act: (e) => {
        e.insertRows(tab, 3);
      },
      free: true,
    },
    {
      why: 'inserting a row above it',
      act: (e) => {
        e.insertRows(tab, 1);
      },
      free: true,
    },
    {
      why: 'deleting its rows',
      act: (e) => {
        e.deleteRows(tab, 1);
      },
      free: false,
    },
    {
      why: 'moving its column',
      act: (e) => {
        e.moveColumns(tab, 1, 1, 5);
      },
      free: false,
    },
    {
      why: 'moving rows below it',
      act: (e) => {
        e.moveRows(tab, 5, 1, 3);
      },
      free: true,
    },
    {
      why: 'painting it',
      act: (e) => {
        e.colour(tab, 'A1', '#ffffff');
      },
      free: false,
    },
    {
      why: 'a note on it',
      act: (e) => {
        e.note(tab, 'B2', 'n');
      },
      free: false,
    },
    {
      why: 'deleting its tab',
      act: (e) => {
        e.insertSheet('Hai');
        e.deleteSheet(tab);
      },
      free: false,
    },
  ])('a protected range: $why', ({ act, free }) => {
    const host = hostOf(guard + spy);
    host.run('guard');
    const clerk = host.as('thu-ky@xa.example');
    if (free) act(clerk);
    else {
      expect(() => {
        act(clerk);
      }).toThrow('You are trying to edit a protected cell or object.');
      expect(told(host)).toEqual([]);
    }
    host.close();
  });

  test.each<{ why: string; act: Act; words: string }>([
    {
      why: 'no such tab',
      act: (e) => {
        e.type('Hai', 'A1', 'x');
      },
      words: 'No sheet named Hai',
    },
    {
      why: 'no such cell',
      act: (e) => {
        e.type(tab, 'AA1', 'x');
      },
      words: 'No cells AA1',
    },
    {
      why: 'typing into two cells',
      act: (e) => {
        e.type(tab, 'A1:A2', 'x');
      },
      words: 'Not one cell: A1:A2',
    },
    {
      why: 'rows beyond the end',
      act: (e) => {
        e.deleteRows(tab, 1000, 2);
      },
      words: 'Those rows are out of bounds.',
    },
    {
      why: 'all rows',
      act: (e) => {
        e.deleteRows(tab, 1, 1000);
      },
      words: "You can't delete all the rows on the sheet.",
    },
    {
      why: 'rows moved into themselves',
      act: (e) => {
        e.moveRows(tab, 2, 3, 4);
      },
      words: 'Those rows are out of bounds.',
    },
    {
      why: 'the last tab',
      act: (e) => {
        e.deleteSheet(tab);
      },
      words: "You can't remove all the sheets in a document.",
    },
    {
      why: 'a name that is taken',
      act: (e) => {
        e.insertSheet(tab);
      },
      words: 'already exists',
    },
    {
      why: 'a text too long',
      act: (e) => {
        e.type(tab, 'A1', 'x'.repeat(50_001));
      },
      words: 'more than the maximum of 50000',
    },
  ])('$why', ({ act, words }) => {
    const host = hostOf(spy);
    expect(() => {
      act(host.edit);
    }).toThrow(words);
    expect(told(host)).toEqual([]);
    host.close();
  });
});
