import { readTyped } from '../../host/typed-text';
import { answer, hostOf } from './script';

describe('typed text in vi_VN', () => {
  test.each([
    { text: '5', value: 5, format: null },
    { text: ' 5 ', value: 5, format: null },
    { text: '-5', value: -5, format: null },
    { text: '+84912345678', value: 84912345678, format: null },
    { text: '038215001234', value: 38215001234, format: null },
    { text: '1234,5', value: 1234.5, format: null },
    { text: ',5', value: 0.5, format: null },
    { text: '1.234', value: 1234, format: '#,##0' },
    { text: '1.234,5', value: 1234.5, format: '#,##0.00' },
    { text: '1.234.567', value: 1234567, format: '#,##0' },
    { text: '(12)', value: -12, format: null },
    { text: '1e5', value: 100000, format: '0.00E+00' },
    { text: '50%', value: 0.5, format: '0%' },
    { text: '12,5%', value: 0.125, format: '0.00%' },
    { text: '-3%', value: -0.03, format: '0%' },
  ])('$text is the number $value', ({ text, value, format }) => {
    expect(readTyped(text, 2026)).toEqual({ kind: 'number', value, format });
  });

  test.each([
    { text: '01/09/2015', value: 42248, format: 'dd/mm/yyyy' },
    { text: '1-9-2015', value: 42248, format: 'dd/mm/yyyy' },
    { text: '1/9/15', value: 42248, format: 'dd/mm/yyyy' },
    { text: '1/9/30', value: 11202, format: 'dd/mm/yyyy' },
    { text: '2015-09-01', value: 42248, format: 'yyyy-mm-dd' },
    { text: '5/3', value: 46086, format: 'dd/mm' },
    { text: '9/2015', value: 42248, format: 'mm/yyyy' },
    { text: '29/02/2012', value: 40968, format: 'dd/mm/yyyy' },
    { text: '01/09/2015 12:00', value: 42248.5, format: 'dd/mm/yyyy hh:mm:ss' },
    { text: '18:00', value: 0.75, format: 'hh:mm' },
    { text: '06:00:00', value: 0.25, format: 'hh:mm:ss' },
  ])('$text is the moment $value', ({ text, value, format }) => {
    expect(readTyped(text, 2026)).toEqual({ kind: 'number', value, format });
  });

  test.each([
    '31/02/2015',
    '12/31/2015',
    '29/02/2013',
    '1.23',
    '12.34.567',
    '1,2,3',
    '5.3',
    'abc',
    '12 tháng 9',
    '25:00',
    '=',
    '0x10',
    'Infinity',
    'NaN',
    '1 2',
    '--5',
    '%',
  ])('%s stays text', (text) => {
    expect(readTyped(text, 2026)).toEqual({ kind: 'text', value: text });
  });

  test.each([
    { text: 'TRUE', typed: { kind: 'boolean', value: true } },
    { text: 'false', typed: { kind: 'boolean', value: false } },
    { text: "'038", typed: { kind: 'text', value: '038' } },
    { text: "'=1+1", typed: { kind: 'text', value: '=1+1' } },
    { text: "'", typed: { kind: 'empty' } },
    { text: '', typed: { kind: 'empty' } },
    { text: '=A1', typed: { kind: 'formula', value: '=A1' } },
    { text: ' x ', typed: { kind: 'text', value: ' x ' } },
  ])('$text is $typed.kind', ({ text, typed }) => {
    expect(readTyped(text, 2026)).toEqual(typed);
  });
});

describe('typed text in a sheet', () => {
  test.each([
    ['038215001234', '=1+1', "'x", '01/09/2015', 'TRUE', '50%'],
    ['1.234,5', '5/3', '1e5', '  ', '{"a":1}', '+84912'],
  ])('a cell under @ keeps what is written', (...texts) => {
    const kept = answer(`
      sheet.getRange(1, 1, 1, 6).setNumberFormat('@').setValues([${JSON.stringify(texts)}]);
      return [sheet.getRange(1, 1, 1, 6).getValues(), sheet.getRange(1, 1, 1, 6).getFormulas()];`);
    expect(kept).toEqual([[texts], [['', '', '', '', '', '']]]);
  });

  test('a number, a boolean and a Date become text under @', () => {
    const kept = answer(`
      const range = sheet.getRange(1, 1, 1, 3).setNumberFormat('@');
      return range.setValues([[1234.5, true, new Date(2015, 8, 1)]]).getValues();`);
    expect(kept).toEqual([['1234,5', 'TRUE', '01/09/2015']]);
  });

  test('a format a person chose stays when a date is typed', () => {
    const read = answer(`
      sheet.getRange('A1').setNumberFormat('0.00').setValue('01/09/2015');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNumberFormat()];`);
    expect(read).toEqual([42248, '0.00']);
  });

  test('a day without a year takes the year of the clock', () => {
    const host = hostOf('', { now: '2031-12-31T23:00' });
    host.type('Trang tính1', 'B2', '5/3');
    expect(host.workbook().sheets[0]?.cells).toMatchObject([{ row: 2, column: 2, value: 47912, format: 'dd/mm' }]);
    host.close();
  });
});
