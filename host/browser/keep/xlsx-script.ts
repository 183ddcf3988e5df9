// Half as large as the page itself, and seldom asked for: a script of its own.
export { readWorkbook } from '../../xlsx/read-workbook';
export { writeWorkbook } from '../../xlsx/write-workbook';
