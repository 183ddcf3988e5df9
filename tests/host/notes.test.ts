import * as fc from 'fast-check';
import { functionOf, hostOf } from './script';
import { tab } from './spy';

const noted = functionOf(
  'note',
  `const words = [1, 2, 3, 4, 5].map((row) => ['A', 'B', 'C'].map((column) => column + row));
   sheet.getRange('A1:C5').setValues(words).setNotes(words);`,
);
const change = fc.record({
  what: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns', 'moveRows', 'moveColumns'),
  at: fc.integer({ min: 1, max: 5 }),
  n: fc.integer({ min: 1, max: 2 }),
});

test('a note stays at its word, whatever comes, goes or moves around it', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const host = hostOf(noted);
      host.run('note');
      for (const { what, at, n } of changes) {
        if (what === 'moveRows' || what === 'moveColumns') host.edit[what](tab, at, n, at + n + 1);
        else host.edit[what](tab, at, n);
      }
      const [sheet] = host.workbook().sheets;
      const written = sheet?.cells.map(({ row, column, value }) => `${row}.${column} ${String(value)}`);
      expect(sheet?.notes.map(({ row, column, text }) => `${row}.${column} ${text}`)).toEqual(written);
      host.close();
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
