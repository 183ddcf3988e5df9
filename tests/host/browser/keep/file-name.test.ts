import { fileName, workbookName } from '../../../../host/browser/keep/file-name';

test.each([
  { workbook: 'Phủ Xanh – xã Hoàng Thanh', file: 'Phủ Xanh – xã Hoàng Thanh 2026-05-01.xlsx' },
  { workbook: ' A/B: "C"\n? ', file: 'A B C 2026-05-01.xlsx' },
  { workbook: '', file: '2026-05-01.xlsx' },
  { workbook: 'x'.repeat(200), file: `${'x'.repeat(100)} 2026-05-01.xlsx` },
])('the file of "$workbook"', ({ workbook, file }) => {
  expect(fileName(workbook, '2026-05-01')).toBe(file);
});

test.each([
  { file: 'Xã Bắc Quang 2026-05-01.xlsx', workbook: 'Xã Bắc Quang' },
  { file: 'Xã Bắc Quang 2026-05-01 (2).xlsx', workbook: 'Xã Bắc Quang' },
  { file: 'Thôn 3.XLSX', workbook: 'Thôn 3' },
  { file: '.xlsx', workbook: '.xlsx' },
])('the workbook of $file', ({ file, workbook }) => {
  expect(workbookName(file)).toBe(workbook);
});
