import { nodeProcess } from '../../host/node/process';
import { answer, hostOf, functionOf } from './script';

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York'];

describe.each(zones)('on a machine in %s', (zone) => {
  const before = nodeProcess.env.TZ;
  beforeAll(() => {
    nodeProcess.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete nodeProcess.env.TZ;
    else nodeProcess.env.TZ = before;
  });

  test.each(['01/09/2015', '14/06/1975', '31/12/1959', '01/01/1960', '29/02/2012', '05/03/1947', '31/12/9999'])(
    'the day %s reads as itself',
    (text) => {
      const read = answer(`
        sheet.getRange('A1').setValue('${text}');
        const day = sheet.getRange('A1').getValue();
        return [day instanceof Date, day.getDate(), day.getMonth() + 1, day.getFullYear(), day.getHours()];`);
      expect(read).toEqual([true, ...text.split('/').map(Number), 0]);
    },
  );

  test('a Date written reads back equal, to the millisecond', () => {
    const same = answer(`
      const dates = [new Date(1965, 0, 1), new Date(2015, 8, 1, 23, 59, 59, 999), new Date(2026, 3, 15, 12)];
      const range = sheet.getRange(1, 1, 1, 3);
      return range.setValues([dates]).getValues()[0].map((date, i) => date.getTime() - dates[i].getTime());`);
    expect(same).toEqual([0, 0, 0]);
  });

  test('new Date() is the clock of the host, in the zone of the script', () => {
    expect(
      answer(`const d = new Date(); return [d.getDate(), d.getHours(), d.getMinutes(), Date.now() - d.getTime()];`),
    ).toEqual([15, 8, 30, 0]);
    expect(nodeProcess.env.TZ).toBe(zone);
  });
});

describe('values', () => {
  test('each kind reads back as itself, made by the realm', () => {
    const read = answer(`
      const range = sheet.getRange(1, 1, 2, 3);
      range.setValues([['chữ', 12.5, true], [null, undefined, '']]);
      const values = range.getValues();
      return [values, values instanceof Array, values[0] instanceof Array, values[1].map((v) => typeof v)];`);
    expect(read).toEqual([
      [
        ['chữ', 12.5, true],
        ['', '', ''],
      ],
      true,
      true,
      ['string', 'string', 'string'],
    ]);
  });

  test.each([
    { what: 'null', written: 'null' },
    { what: 'undefined', written: 'undefined' },
    { what: 'nothing', written: "''" },
  ])('$what empties a cell and keeps its format', ({ written }) => {
    const read = answer(`
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue('x');
      cell.setValue(${written});
      return [cell.getValue(), cell.isBlank(), sheet.getLastRow(), cell.getNumberFormat()];`);
    expect(read).toEqual(['', true, 0, '@']);
  });

  test('what a cell shows', () => {
    const shown = answer(`
      const range = sheet.getRange(1, 1, 1, 7);
      range.setValues([['01/09/2015', '1.234,5', '12,5%', 0.1 + 0.2, true, 'x', '']]);
      return range.getDisplayValues()[0];`);
    expect(shown).toEqual(['01/09/2015', '1.234,50', '12,50%', '0,3', 'TRUE', 'x', '']);
  });

  test('the data range counts values and formulas, not formats', () => {
    const size = answer(`
      sheet.getRange(900, 20).setBackground('#ff0000');
      const empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange('C5').setValue('x'); sheet.getRange('A9').setFormula('=HYPERLINK("#gid=1";"đi")');
      return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`);
    expect(size).toEqual([[0, 0, 'A1'], 9, 3, 'A1:C9']);
  });

  test('a link keeps its formula and reads as its label', () => {
    const link = answer(`
      const cell = sheet.getRange('A1').setValue('=HYPERLINK("#gid=5&range=B12"; "Dòng ""12""")');
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];`);
    expect(link).toEqual(['Dòng "12"', '=HYPERLINK("#gid=5&range=B12"; "Dòng ""12""")', 'Dòng "12"']);
  });

  test('one value goes into every cell of a range', () => {
    expect(
      answer(
        `return sheet.getRange(1, 1, 2, 2).setValue('01/09/2015').getValues().flat().map((d) => d.getFullYear());`,
      ),
    ).toEqual([2015, 2015, 2015, 2015]);
  });

  test('appendRow goes below the last content and grows the grid', () => {
    const read = answer(`
      sheet.getRange(1000, 1).setValue('cuối');
      sheet.appendRow(['mới', 5]);
      return [sheet.getMaxRows(), sheet.getRange(1001, 1, 1, 2).getValues()];`);
    expect(read).toEqual([1001, [['mới', 5]]]);
  });

  test('arguments come in and results go out as plain values of the realm', () => {
    const host = hostOf(functionOf('go', 'return { list: a instanceof Array, same: a, none: undefined, b };'));
    expect(host.run('go', [1, 'hai', null, { ba: true }], 'Đ')).toEqual({
      list: true,
      same: [1, 'hai', null, { ba: true }],
      b: 'Đ',
    });
    host.close();
  });
});
