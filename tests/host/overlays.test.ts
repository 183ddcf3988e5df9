import { answer, functionOf, hostOf } from './script';

describe('notes', () => {
  test('each cell has its own; an empty text takes one away', () => {
    const notes = answer(`
      const range = sheet.getRange(2, 2, 2, 2);
      range.setNotes([['một', ''], [null, 'bốn']]);
      const first = sheet.getRange(1, 1, 3, 3).getNotes();
      range.setNotes([['một', 'hai'], ['', '']]);
      sheet.getRange('B2').clearNote();
      return [first, range.getNotes(), sheet.getRange('C2').getNote()];`);
    expect(notes).toEqual([
      [
        ['', '', ''],
        ['', 'một', ''],
        ['', '', 'bốn'],
      ],
      [
        ['', 'hai'],
        ['', ''],
      ],
      'hai',
    ]);
  });

  test('they move with their rows, and stay when contents are cleared', () => {
    const notes = answer(`
      sheet.getRange('A3').setNote('ba'); sheet.getRange('A5').setNote('năm');
      sheet.insertRowsAfter(1, 2); sheet.deleteRows(7, 1); sheet.clear();
      return sheet.getRange('A1:A8').getNotes().flat();`);
    expect(notes).toEqual(['', '', '', '', 'ba', '', '', '']);
  });
});

describe('data validation', () => {
  const list =
    "SpreadsheetApp.newDataValidation().requireValueInList(['Vắng mặt, hẹn lại', 'Khác']).setAllowInvalid(true).setHelpText('Chọn').build()";

  test('a list keeps its choices, commas and all', () => {
    const read = answer(`
      sheet.getRange('B2:B9').setDataValidation(${list});
      const rule = sheet.getRange('B5').getDataValidation();
      return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
        sheet.getRange('B1:C2').getDataValidations().map((row) => row.map((one) => one !== null))];`);
    expect(read).toEqual([
      true,
      [['Vắng mặt, hẹn lại', 'Khác'], true],
      true,
      'Chọn',
      [
        [false, false],
        [true, false],
      ],
    ]);
  });

  test('the later rule wins where two meet; null takes it away; rows carry it along', () => {
    const host = hostOf(
      functionOf(
        'go',
        `const other = SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build();
         sheet.getRange('A1:A10').setDataValidation(${list});
         sheet.getRange('A4:A5').setDataValidation(other);
         sheet.getRange('A10').setDataValidation(null);
         sheet.insertRowsAfter(7, 1);`,
      ),
    );
    host.run('go');
    expect(host.workbook().sheets[0]?.validations.map(({ a1, values }) => [a1, values.length])).toEqual([
      ['A1:A3', 2],
      ['A4:A5', 1],
      ['A6:A10', 2],
    ]);
    host.close();
  });

  test('one rule a cell: a column of the same rule is one area', () => {
    const host = hostOf(
      functionOf(
        'go',
        `const rule = ${list}; sheet.getRange('A1:B3').setDataValidations([[rule, null], [rule, null], [rule, rule]]);`,
      ),
    );
    host.run('go');
    expect(host.workbook().sheets[0]?.validations.map(({ a1 }) => a1)).toEqual(['A1:A3', 'B3']);
    host.close();
  });
});

describe('conditional formats', () => {
  test('rules are read back as they were set, and become formulas in the snapshot', () => {
    const host = hostOf(
      functionOf(
        'go',
        `const rule = () => SpreadsheetApp.newConditionalFormatRule();
         sheet.setConditionalFormatRules([
           rule().whenFormulaSatisfied('=$A2>1').setBackground('red').setRanges([sheet.getRange('A2:C9')]).build(),
           rule().whenTextEqualTo('Lỗi "nặng"').setFontColor('#00f').setBold(true).setRanges([sheet.getRange('B2:B9'), sheet.getRange('D2')]).build(),
           rule().whenCellNotEmpty().setBackground('#eeeeee').setRanges([sheet.getRange('E3')]).build(),
         ]);
         sheet.insertRowsAfter(1, 1);
         return sheet.getConditionalFormatRules().map((r) => [r.getRanges().map((x) => x.getA1Notation()), r.getBooleanCondition().getCriteriaType()]);`,
      ),
    );
    expect(host.run('go')).toEqual([
      [['A3:C10'], 'CUSTOM_FORMULA'],
      [['B3:B10', 'D3'], 'TEXT_EQUAL_TO'],
      [['E4'], 'CELL_NOT_EMPTY'],
    ]);
    expect(host.workbook().sheets[0]?.conditionalFormats).toEqual([
      { a1: ['A3:C10'], formula: '=$A3>1', background: '#ff0000', color: null, bold: false },
      { a1: ['B3:B10', 'D3'], formula: '=B3="Lỗi ""nặng"""', background: null, color: '#0000ff', bold: true },
      { a1: ['E4'], formula: '=LEN(E4)>0', background: '#eeeeee', color: null, bold: false },
    ]);
    host.close();
  });
});

describe('protection', () => {
  const denied = 'You are trying to edit a protected cell or object.';
  const protect = functionOf(
    'protect',
    "const p = sheet.getRange('A1:B5').protect().setDescription('Của trường'); p.removeEditors(p.getEditors()); p.addEditor('truong@xa.example'); return p.getEditors().map((e) => e.getEmail());",
  );
  const write = functionOf('write', "sheet.getRange(a).setValue('x');");

  test('until its editors are named it protects nothing', () => {
    const host = hostOf(functionOf('protect', 'sheet.protect();') + write);
    host.run('protect');
    host.user('ai-do@xa.example');
    expect(host.run('write', 'A1')).toBeNull();
    host.close();
  });

  test('a script edits as the one who runs it', () => {
    const host = hostOf(protect + write, { owner: 'vp@xa.example' });
    expect(host.run('protect')).toEqual(['vp@xa.example', 'truong@xa.example']);
    host.user('thon@xa.example');
    expect(() => host.run('write', 'B5')).toThrow(denied);
    expect(() => {
      host.type('Trang tính1', 'A1', 'x');
    }).toThrow(denied);
    host.run('write', 'C5');
    host.user('truong@xa.example');
    host.run('write', 'B5');
    host.user('vp@xa.example');
    host.run('write', 'A1');
    host.close();
  });

  test.each([
    "sheet.getRange('A1').setNote('x')",
    "sheet.getRange('A1').setBackground('red')",
    "sheet.getRange('A1').clear()",
    "sheet.getRange('A1').setDataValidation(null)",
    'sheet.deleteRows(2, 1)',
    "sheet.setName('x')",
    'sheet.clearContents()',
    'book.deleteSheet(sheet)',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
  ])('another user may not: %s', (body) => {
    const host = hostOf(protect + functionOf('go', `book.insertSheet('khác'); ${body}`), { owner: 'vp@xa.example' });
    host.run('protect');
    host.user('thon@xa.example');
    expect(() => host.run('go')).toThrow(/protected cell|permission/);
    host.close();
  });

  test('a protected sheet may leave parts open; a warning stops nobody', () => {
    const host = hostOf(
      functionOf(
        'close',
        "const p = sheet.protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('A1:A3'), sheet.getRange('A3:B4')]);",
      ) +
        functionOf('warn', 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true);') +
        write,
      { owner: 'vp@xa.example' },
    );
    host.run('close');
    host.user('thon@xa.example');
    host.run('write', 'A1:A4');
    expect(() => host.run('write', 'B1')).toThrow(denied);
    host.user('vp@xa.example');
    host.run('warn');
    host.user('thon@xa.example');
    host.run('write', 'B1');
    host.close();
  });

  test('it moves with its rows and goes with its sheet', () => {
    const host = hostOf(
      protect +
        functionOf(
          'go',
          'sheet.insertRowsBefore(1, 2); const first = book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation()); book.insertSheet(); book.deleteSheet(sheet); return [first, book.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];',
        ),
    );
    host.run('protect');
    expect(host.run('go')).toEqual([['A3:B7'], 0]);
    host.close();
  });
});

describe('a list of ranges', () => {
  test('gets one look in one call', () => {
    const host = hostOf(
      functionOf('go', "sheet.getRangeList(['A1:A3', 'C2']).setNumberFormat('@').setHorizontalAlignment('center');"),
    );
    host.run('go');
    expect(host.calls.list().map(({ service, method }) => `${service}.${method}`)).toEqual([
      'RangeList.setNumberFormat',
      'RangeList.setHorizontalAlignment',
    ]);
    const cells = host.workbook().sheets[0]?.cells ?? [];
    expect(cells.map(({ row, column, format, align }) => [row, column, format, align])).toEqual([
      [1, 1, '@', 'center'],
      [2, 1, '@', 'center'],
      [2, 3, '@', 'center'],
      [3, 1, '@', 'center'],
    ]);
    host.close();
  });

  test('an empty one is refused; one tells its ranges', () => {
    const [empty, looks] = answer(`
      const said = (act) => { try { act(); return ''; } catch (error) { return String(error.message); } };
      return [said(() => sheet.getRangeList([])), sheet.getRangeList(['A1', 'B1']).getRanges().map((one) => one.getA1Notation())];`) as [
      string,
      string[],
    ];
    expect(empty).toContain('getRangeList');
    expect(looks).toEqual(['A1', 'B1']);
  });
});
