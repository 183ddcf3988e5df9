import type { Host } from '../../host/host';
import { functionOf, hostOf } from './script';

const DENIED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const OWNER = 'vp@xa.example';
const SCHOOL = 'truong@xa.example';
const VILLAGE = 'thon@xa.example';
const VIEWER = 'khach@xa.example';

const only = 'p.removeEditors(p.getEditors());';
const TAB = 'Trang tính1';

/** A spreadsheet of an owner and two editors, where the owner has run `closing` over `sheet`. */
function closed(closing: string, ...functions: readonly (readonly [name: string, body: string])[]): Host {
  const code = [['close', closing] as const, ...functions].map(([name, body]) => functionOf(name, body)).join('');
  const host = hostOf(code, { owner: OWNER, editors: [SCHOOL, VILLAGE] });
  host.run('close');
  return host;
}

const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const SHEET_OF_SCHOOL = `const p = sheet.protect(); ${only} p.addEditor('${SCHOOL}');`;
const RANGE_OF_SCHOOL = `const p = sheet.getRange('A1:B5').protect(); ${only} p.addEditor('${SCHOOL}');`;
const HOLE = `const p = sheet.protect(); ${only} p.setUnprotectedRanges([sheet.getRange('A1:B5')]);`;
const WARNING = `const p = sheet.protect(); ${only} p.setWarningOnly(true);`;
const TWO_RANGES = `${RANGE_OF_SCHOOL} const q = sheet.getRange('B1:C5').protect(); q.removeEditors(q.getEditors());`;

describe('who may type into what, and write it by a script', () => {
  test.each([
    { where: 'a fresh protection', closing: 'sheet.protect()', cell: 'B2', school: true, village: true },
    { where: "the school's sheet", closing: SHEET_OF_SCHOOL, cell: 'B2', school: true, village: false },
    { where: "the school's range", closing: RANGE_OF_SCHOOL, cell: 'B5', school: true, village: false },
    { where: "beside the school's range", closing: RANGE_OF_SCHOOL, cell: 'B6', school: true, village: true },
    { where: 'what a closed sheet leaves open', closing: HOLE, cell: 'B5', school: true, village: true },
    { where: 'the rest of it', closing: HOLE, cell: 'B6', school: false, village: false },
    { where: 'a warning', closing: WARNING, cell: 'B2', school: true, village: true },
    { where: 'two ranges, one of which denies', closing: TWO_RANGES, cell: 'B2', school: false, village: false },
    { where: 'the one that allows', closing: TWO_RANGES, cell: 'A2', school: true, village: false },
  ])('$where, $cell', ({ closing, cell, school, village }) => {
    const host = closed(
      closing,
      ['write', "sheet.getRange(a).setValue('x')"],
      ['ask', 'return sheet.getRange(a).canEdit()'],
    );
    const table = [
      { who: OWNER, may: true },
      { who: SCHOOL, may: school },
      { who: SCHOOL.toUpperCase(), may: school },
      { who: VILLAGE, may: village },
    ];
    for (const { who, may } of table) {
      host.user(who);
      const word = may ? 'done' : DENIED;
      expect([who, refusal(() => host.run('write', cell))]).toEqual([who, word]);
      expect([who, refusal(() => { host.type(TAB, cell, 'y'); })]).toEqual([who, word]); // prettier-ignore
      expect([who, host.run('ask', cell)]).toEqual([who, may]);
    }
    host.close();
  });

  test('one who only views types nothing and runs nothing', () => {
    const host = closed('', ['write', "sheet.getRange('A1').setValue('x')"]);
    host.user(VIEWER);
    expect(refusal(() => host.run('write'))).toContain('permission to edit');
    expect(refusal(() => { host.type(TAB, 'A1', 'x'); })).toBe(DENIED); // prettier-ignore
    expect(host.workbook().sheets[0]?.cells).toEqual([]);
    host.close();
  });

  test('with no list of editors whoever comes may edit', () => {
    const host = hostOf(functionOf('write', "sheet.getRange('A1').setValue('x')"), { owner: OWNER });
    host.user(VIEWER);
    expect(refusal(() => host.run('write'))).toBe('done');
    host.close();
  });
});

const WHOLE_SHEET = [
  "sheet.setName('x')",
  'book.deleteSheet(sheet)',
  'sheet.insertRowsAfter(9, 1)',
  'sheet.insertColumnsBefore(9, 1)',
  'sheet.deleteRows(2, 1)',
  'sheet.deleteColumns(2, 1)',
  "sheet.setTabColor('red')",
  'sheet.setFrozenRows(1)',
  'sheet.setColumnWidth(1, 90)',
  'sheet.hideSheet()',
  'sheet.setConditionalFormatRules([])',
  "sheet.getRange('A1:B3').createFilter()",
  "sheet.getRange('A1').protect()",
];
const CELLS = [
  "sheet.getRange('B2').setValue('x')",
  "sheet.getRange('A1:C9').setValues(Array.from({ length: 9 }, () => ['', '', '']))",
  "sheet.getRange('B2').setNote('x')",
  "sheet.getRange('B2').setNumberFormat('@')",
  "sheet.getRange('B2').setBackground('red')",
  "sheet.getRange('B2').clearContent()",
  "sheet.getRange('B2').clearDataValidations()",
  "sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())",
  "sheet.getRange('A1:B2').merge()",
  "sheet.getRange('B2').setBorder(true, true, true, true, null, null)",
  'sheet.clear()',
  'sheet.clearNotes()',
];
const PROTECTIONS = ['p.remove()', "p.setDescription('x')", `p.addEditor('${VILLAGE}')`, 'p.setWarningOnly(true)', 'p.getEditors()', 'p.canDomainEdit()']; // prettier-ignore

describe("a stranger to the school's sheet is refused in Google's words, the school is not", () => {
  const own = 'const p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];';
  test.each([...WHOLE_SHEET, ...CELLS, ...PROTECTIONS, "sheet.appendRow(['x'])"])('%s', (body) => {
    const host = closed(`${SHEET_OF_SCHOOL} book.insertSheet('khác');`, ['go', `${own} ${body}`]);
    host.user(VILLAGE);
    expect(refusal(() => host.run('go'))).toBe(DENIED);
    host.user(SCHOOL);
    expect(refusal(() => host.run('go'))).toBe('done');
    host.close();
  });
});

describe("a stranger to the school's range A1:B5", () => {
  test.each([
    ...CELLS.map((body) => ({ body, word: DENIED })),
    { body: 'sheet.deleteRows(5, 1)', word: DENIED },
    { body: 'sheet.deleteRows(6, 1)', word: 'done' },
    { body: 'sheet.insertRowsBefore(5, 1)', word: DENIED },
    { body: 'sheet.insertRowsBefore(1, 1)', word: 'done' },
    { body: 'sheet.insertRowsAfter(5, 1)', word: 'done' },
    { body: 'sheet.insertColumnsAfter(1, 1)', word: DENIED },
    { body: 'sheet.setColumnWidth(1, 90)', word: 'done' },
    { body: 'book.deleteSheet(sheet)', word: DENIED },
  ])('$body: $word', ({ body, word }) => {
    const host = closed(RANGE_OF_SCHOOL, ['go', `book.insertSheet('khác'); ${body}`]);
    host.user(VILLAGE);
    expect(refusal(() => host.run('go'))).toBe(word);
    host.close();
  });
});

describe('the list of editors', () => {
  const editors = (host: Host): unknown => host.run('editors');
  const list: readonly [string, string] = [
    'editors',
    'return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors().map((one) => one.getEmail())',
  ];

  test('begins with all editors of the file', () => {
    const host = closed('sheet.protect()', list);
    expect(editors(host)).toEqual([OWNER, SCHOOL, VILLAGE]);
    host.close();
  });

  test('never loses the owner nor the one who changes it', () => {
    const host = closed('sheet.protect()', list, ['empty', `const p = sheet.protect(); ${only}`]);
    host.user(SCHOOL);
    host.run('empty');
    expect(editors(host)).toEqual([OWNER, SCHOOL]);
    host.close();
  });

  test('takes an address once, whatever its case, and opens no file', () => {
    const adding = `${SHEET_OF_SCHOOL} p.addEditors(['${SCHOOL.toUpperCase()}', '${VIEWER}', '${VIEWER}']);`;
    const host = closed(adding, list, ['write', "sheet.getRange('A1').setValue('x')"]);
    expect(editors(host)).toEqual([OWNER, SCHOOL, VIEWER]);
    host.user(VIEWER);
    expect(refusal(() => host.run('write'))).not.toBe('done');
    host.close();
  });

  test('refuses what is no address', () => {
    expect(refusal(() => closed("sheet.protect().addEditor('văn phòng')"))).toBe('Invalid email: văn phòng');
  });
});

test('only a sheet can be left open in parts, and only in its own', () => {
  const parts = "setUnprotectedRanges([book.insertSheet('khác').getRange('A1')])";
  expect(refusal(() => closed("sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])"))).toMatch(
    /protected sheet/,
  );
  expect(refusal(() => closed(`sheet.protect().${parts}`))).toMatch(/protected sheet/);
});

describe('a strict drop-down refuses what is no choice', () => {
  const strict = `sheet.getRange('B2:B9').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['Chưa có', 'Đã có']).setAllowInvalid(false).build());`;
  const words =
    'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Chưa có, Đã có.';
  const write: readonly [string, string] = ['write', "sheet.getRange('A2:B3').setValues([['x', ''], ['y', a]])"];

  test.each([
    { why: 'a choice', text: 'Đã có', word: 'done' },
    { why: 'nothing', text: '', word: 'done' },
    { why: 'other words', text: 'có rồi', word: words },
    { why: 'a choice in another case', text: 'đã có', word: words },
    { why: 'a number', text: '1', word: words },
  ])('$why', ({ text, word }) => {
    const host = closed(strict, write);
    expect(refusal(() => host.run('write', text))).toBe(word);
    expect(refusal(() => { host.type(TAB, 'B3', text); })).toBe(word); // prettier-ignore
    expect(host.workbook().sheets[0]?.cells.some(({ value }) => value === 'y')).toBe(word === 'done');
    host.close();
  });

  test('what stood there before the rule came stays', () => {
    const host = closed(`sheet.getRange('B3').setValue('cũ'); ${strict}`);
    expect(host.workbook().sheets[0]?.cells[0]?.value).toBe('cũ');
    host.close();
  });
});
