import { cellAt, findText } from '../../../host/browser/hands/find-text';

const shown = ['Họ và tên', 'Thôn', 'Lê An', 'thôn 2', 'Lý Bình', 'THÔN 3'];

test.each([
  { why: 'the next after the cursor', from: 1, step: 1, at: 3 },
  { why: 'around from the end', from: 5, step: 1, at: 1 },
  { why: 'the one before', from: 3, step: -1, at: 1 },
  { why: 'around from the start', from: 0, step: -1, at: 5 },
] as const)('a text is found whatever its case: $why', ({ from, step, at }) => {
  expect(findText(shown, ' thôn', from, step)).toEqual({ at, count: 3 });
});

test.each(['', '  ', 'không có'])('nothing is found for “%s”', (wanted) => {
  expect(findText(shown, wanted, 0, 1)).toEqual({ at: -1, count: 0 });
});

test('letters that are put together otherwise are the same', () => {
  expect(findText(shown, 'lê'.normalize('NFD'), 0, 1)).toEqual({ at: 2, count: 1 });
});

test('a place among the cells is a row and a column', () => {
  expect([cellAt(0, { column: 2 }), cellAt(5, { column: 2 })]).toEqual([
    { row: 1, column: 1 },
    { row: 3, column: 2 },
  ]);
});
