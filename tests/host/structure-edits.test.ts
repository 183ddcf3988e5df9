import fc from 'fast-check';
import type { Edits } from '../../host/edits';
import type { SortKey } from '../../host/model/sorting';
import { sortedRows } from '../../host/model/sorting';
import type { Host, SheetData } from '../../host/host';
import { functionOf, hostOf } from './script';
import { tab } from './spy';

const laid = functionOf(
  'lay',
  `sheet.getRange('A1:D1').setValues([['STT', 'Tên', 'Ngày', 'Căn cước']]).setFontWeight('bold');
   sheet.getRange('A2:C6').setValues([[1, 'Lan', 40000], [2, 'An', ''], [3, 'Bình', 41000], [4, '', 42000], [5, 'Ánh', 39000]]);
   sheet.getRange('C2:C').setNumberFormat('dd/mm/yyyy'); sheet.getRange('B3').setNote('của An').setBackground('#ffeeaa');
   sheet.getRange('B6').setNote('của Ánh'); sheet.getRange('A4').setFormula('=1+2');
   sheet.getRange('D2:D').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Đã có', 'Chưa có']).build());
   sheet.getRange('A1:D1').protect(); sheet.getRange('B4:C5').protect(); sheet.setColumnWidth(2, 240).setFrozenRows(1);
   sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Lan').setBold(true).setRanges([sheet.getRange('B2:B6')]).build()]);
   sheet.getRange('A1:D6').createFilter();`,
);

function layOut(): Host {
  const host = hostOf(laid);
  host.run('lay');
  return host;
}

/** The first sheet, its overlays in an order that does not hang on how they came to be. */
function pictureOf(host: Host, place = 0): SheetData {
  const sheet = host.workbook().sheets[place];
  if (!sheet) throw new Error('No sheet');
  const cells = sheet.cells.filter(
    ({ value, format, background, bold }) => value !== null || format || background || bold,
  );
  const validations = [...sheet.validations].sort((a, b) => a.a1.localeCompare(b.a1));
  return { ...sheet, cells, validations };
}

describe('what goes there and comes back leaves no trace', () => {
  const line = fc.integer({ min: 1, max: 9 });
  const count = fc.integer({ min: 1, max: 4 });

  test.each<{ why: string; there: (e: Edits, at: number, n: number) => void }>([
    {
      why: 'rows inserted and deleted',
      there: (e, at, n) => {
        e.insertRows(tab, at, n);
        e.deleteRows(tab, at, n);
      },
    },
    {
      why: 'columns inserted and deleted',
      there: (e, at, n) => {
        e.insertColumns(tab, at, n);
        e.deleteColumns(tab, at, n);
      },
    },
  ])('$why', ({ there }) => {
    const host = layOut();
    const before = pictureOf(host);
    fc.assert(
      fc.property(line, count, (at, n) => {
        there(host.edit, at, n);
        expect(pictureOf(host)).toEqual(before);
      }),
      { numRuns: 40 },
    );
    host.close();
  });

  const move = fc
    .record({ at: line, count, before: fc.integer({ min: 1, max: 14 }) })
    .filter(({ at, count: n, before }) => before <= at || before >= at + n);

  test.each(['moveRows', 'moveColumns'] as const)('%s there and back', (name) => {
    fc.assert(
      fc.property(move, ({ at, count: n, before }) => {
        const host = layOut();
        const { notes, cells, columnWidths } = pictureOf(host);
        host.edit[name](tab, at, n, before);
        const [from, to] = before > at ? [before - n, at] : [before, at + n];
        host.edit[name](tab, from, n, to);
        expect(pictureOf(host)).toMatchObject({ notes, cells, columnWidths });
        host.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe('what moves along', () => {
  test('rows inserted take the looks above, and push down all that lies below', () => {
    const host = layOut();
    host.edit.insertRows(tab, 3, 2);
    const sheet = pictureOf(host);
    expect(sheet.notes.map(({ row, text }) => `${row} ${text}`)).toEqual(['5 của An', '8 của Ánh']);
    expect(sheet.protections.map(({ a1 }) => a1)).toEqual(['A1:D1', 'B6:C7']);
    expect(sheet.conditionalFormats.map(({ a1 }) => a1)).toEqual([['B2:B8']]);
    expect(sheet.filter).toBe('A1:D8');
    expect(sheet.validations.map(({ a1 }) => a1)).toEqual(['D2:D1002']);
    expect(sheet.cells.find(({ row, column }) => row === 3 && column === 3)?.format).toBe('dd/mm/yyyy');
    host.close();
  });

  test('rows deleted take their notes and protections with them', () => {
    const host = layOut();
    host.edit.deleteRows(tab, 3, 3);
    const sheet = pictureOf(host);
    expect(sheet.notes.map(({ row, text }) => `${row} ${text}`)).toEqual(['3 của Ánh']);
    expect(sheet.protections.map(({ a1 }) => a1)).toEqual(['A1:D1']);
    host.close();
  });

  test('a row moved takes note, colour and its part of what lies over it', () => {
    const host = layOut();
    host.edit.moveRows(tab, 3, 1, 7);
    const sheet = pictureOf(host);
    expect(sheet.notes.map(({ row, text }) => `${row} ${text}`)).toEqual(['5 của Ánh', '6 của An']);
    expect(sheet.cells.find(({ row, column }) => row === 6 && column === 2)).toMatchObject({
      value: 'An',
      background: '#ffeeaa',
    });
    expect(sheet.protections.map(({ a1 }) => a1)).toEqual(['A1:D1', 'B3:C4']);
    host.close();
  });

  test('a column moved takes its width, drop-downs and conditional formats', () => {
    const host = layOut();
    host.edit.moveColumns(tab, 4, 1, 1);
    const sheet = pictureOf(host);
    expect(sheet.columnWidths).toEqual({ 3: 240 });
    expect(sheet.validations.map(({ a1 }) => a1)).toEqual(['A2:A1000']);
    expect(sheet.conditionalFormats.map(({ a1 }) => a1)).toEqual([['C2:C6']]);
    expect(sheet.cells.slice(0, 2).map(({ value }) => value)).toEqual(['Căn cước', 'STT']);
    host.close();
  });

  test('a copied tab is the same but for name and protections', () => {
    const host = layOut();
    const name = host.edit.duplicateSheet(tab);
    const { id, ...first } = pictureOf(host);
    const copy = pictureOf(host, 1);
    expect(name).toBe('Bản sao của Trang tính1');
    expect(copy).toEqual({ ...first, id: copy.id, name, protections: [] });
    expect(copy.id).not.toBe(id);
    host.edit.type(name, 'B2', 'khác');
    expect(pictureOf(host).cells).toEqual(first.cells);
    expect(host.edit.duplicateSheet(tab)).toBe('Bản sao của Trang tính1 2');
    host.close();
  });

  test('a tab deleted leaves nothing to the next', () => {
    const host = layOut();
    host.edit.insertSheet('Hai');
    host.edit.note('Hai', 'A1', 'cũ');
    const { id } = pictureOf(host, 1);
    host.edit.deleteSheet('Hai');
    host.edit.insertSheet('Hai');
    expect(pictureOf(host, 1).notes).toEqual([]);
    expect(pictureOf(host, 1).id).not.toBe(id);
    host.close();
  });

  test('filling copies values, formulas and looks, over and over', () => {
    const host = layOut();
    host.edit.fill(tab, 'A3:B4', 'F2:G5');
    const cells = pictureOf(host).cells.filter(({ column }) => column > 5);
    expect(cells.map(({ value }) => value)).toEqual([2, 'An', 3, 'Bình', 2, 'An', 3, 'Bình']);
    expect(cells.map(({ background }) => background === '#ffeeaa')).toEqual([
      ...[false, true, false, false],
      ...[false, true, false, false],
    ]);
    host.close();
  });
});

describe('the order of a sort', () => {
  const column = [5, 'b', null, true, 'Ă', 'a', 3, false, 'A', '', 'ă'];
  const sorted = (keys: readonly SortKey[]): unknown[] =>
    sortedRows({ sheet: 0, row: 2, column: 1, rows: column.length, columns: 1 }, column, keys).map(
      (row) => column[row],
    );

  test.each([
    { ascending: true, order: [3, 5, 'a', 'A', 'ă', 'Ă', 'b', false, true, null, ''] },
    { ascending: false, order: [true, false, 'b', 'Ă', 'ă', 'A', 'a', 5, 3, null, ''] },
  ])('ascending $ascending: empty cells last either way', ({ ascending, order }) => {
    expect(sorted([{ column: 1, ascending }])).toEqual(order);
  });

  test.each([{ leaves: false }, { leaves: true }])(
    'rows stay whole, with their notes unless told: $leaves',
    ({ leaves }) => {
      const rows = fc.array(fc.tuple(fc.constantFrom('1', '2', '10', 'Lan', 'An', ''), fc.constantFrom('x', 'y', '')), {
        minLength: 1,
        maxLength: 8,
      });
      const host = hostOf('', { undocumented: { sortLeavesNotes: leaves } });
      const lines = (): string[] => {
        const sheet = pictureOf(host);
        return Array.from({ length: 8 }, (_, index) => {
          const at = (column: number): string =>
            String(sheet.cells.find((one) => one.row === index + 1 && one.column === column)?.value ?? '');
          const note = sheet.notes.find((one) => one.row === index + 1)?.text ?? '';
          return [at(1), at(2), leaves ? '' : note].join('|');
        });
      };
      fc.assert(
        fc.property(rows, (cells) => {
          host.edit.clear(tab, 'A1:B8');
          host.edit.note(tab, 'A1:B8', '');
          host.edit.paste(tab, 'A1', cells);
          cells.forEach((_, index) => {
            host.edit.note(tab, `A${index + 1}`, `ghi ${index}`);
          });
          const before = lines();
          host.edit.sort(tab, 'A1:B8', [1, { column: 2, ascending: false }]);
          const after = lines();
          expect([...after].sort()).toEqual([...before].sort());
          host.edit.sort(tab, 'A1:B8', [1, { column: 2, ascending: false }]);
          expect(lines()).toEqual(after);
        }),
        { numRuns: 30 },
      );
      host.close();
    },
  );
});
