import { readWorkbook } from '../../../host/xlsx/read-workbook';
import { cell, readBack, sheet, tab, write } from './builders';

test.each([
  ['=IF(A1>1,5;"có; không";2)', 'IF(A1>1.5,"có; không",2)', '=IF(A1>1,5;"có; không";2)'],
  ['=SUM(B2:B)', 'SUM(B2:B20)', '=SUM(B2:B20)'],
  ['=COUNTIF(\'Thôn 3\'!C2:C;"x")', 'COUNTIF(\'Thôn 3\'!C2:C1,"x")', '=COUNTIF(\'Thôn 3\'!C2:C1;"x")'],
])('%s is written as Excel reads it, and read as people in Vietnam do', async (formula, inFile, again) => {
  const sheets = [sheet('Trường', { cells: [cell(1, 1, 2, { formula })] }), sheet('Thôn 3', { id: 2, rows: 0 })];
  expect(tab(await readBack(...sheets), 'Trường').getCell('A1').formula).toBe(inFile);
  const read = await readWorkbook(await write(...sheets), 'Hoàng Thanh', 'Asia/Ho_Chi_Minh');
  expect(read.sheets[0]?.cells).toMatchObject([{ value: 2, formula: again }]);
});
