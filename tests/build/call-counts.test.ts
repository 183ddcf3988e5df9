import { callDifferences } from '../../build/bench-actions';

const cost = (action: string, byMethod: Record<string, number>): Parameters<typeof callDifferences>[0][number] => ({
  action,
  byMethod,
  total: 0,
  cells: 0,
  scriptMs: 0,
});

test('two runs differ by the methods that were called more or less often', () => {
  const usual = [
    cost('import', { 'Range.setValues': 80 }),
    cost('check', { 'Range.setNotes': 36, 'Range.getValues': 43 }),
  ];
  const tenfold = [
    cost('import', { 'Range.setValues': 80, 'Sheet.insertRowsAfter': 39 }),
    cost('check', { 'Range.setNotes': 40, 'Range.getValues': 43 }),
  ];
  expect(callDifferences(usual, tenfold)).toEqual([
    'import: Sheet.insertRowsAfter 0 → 39',
    'check: Range.setNotes 36 → 40',
  ]);
  expect(callDifferences(usual, usual)).toEqual([]);
});
