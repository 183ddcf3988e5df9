import { answer, functionOf, hostOf } from './script';

const table =
  "sheet.getRange('A1:B5').setValues([['Tên', 'Bước'], ['An', 'x'], ['Bình', 'y'], ['Chi', ''], ['Dũng', 'X']]);";
const hide = (...texts: string[]) =>
  `SpreadsheetApp.newFilterCriteria().setHiddenValues(${JSON.stringify(texts)}).build()`;
const hiddenRows = 'return [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));';

describe('a filter', () => {
  test.each([
    { why: 'a text that is hidden, letter for letter', rule: hide('x'), rows: [2] },
    { why: 'several texts, the empty one among them', rule: hide('y', ''), rows: [3, 4] },
    { why: 'empty cells', rule: 'SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()', rows: [4] },
    {
      why: 'what does not begin so',
      rule: "SpreadsheetApp.newFilterCriteria().whenTextStartsWith('x').build()",
      rows: [3, 4],
    },
    { why: 'nothing, once its criteria are taken away', rule: 'null', rows: [] },
  ])('hides $why; never its header nor a row below it', ({ rule, rows }) => {
    const shown = `${table} sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(2, ${hide('An')})
      .setColumnFilterCriteria(2, ${rule}); ${hiddenRows}`;
    expect(answer(shown)).toEqual(rows);
  });

  test('gives back its criteria, and null for a column without', () => {
    const read = answer(`${table} const filter = sheet.getRange('A1:B5').createFilter();
      filter.setColumnFilterCriteria(2, ${hide('x', 'y')});
      const criteria = sheet.getFilter().getColumnFilterCriteria(2);
      const kept = criteria.copy().build();
      filter.removeColumnFilterCriteria(2);
      return [filter.getColumnFilterCriteria(1), criteria.getHiddenValues(), criteria.getCriteriaType(),
        kept.getHiddenValues(), filter.getColumnFilterCriteria(2)];`);
    expect(read).toEqual([null, ['x', 'y'], null, ['x', 'y'], null]);
  });

  test('moves with its rows and columns, its criteria too', () => {
    const moved = answer(`${table} sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(2, ${hide('x')});
      sheet.insertRowsBefore(1, 1); sheet.insertColumnsBefore(1, 1);
      return [sheet.getFilter().getRange().getA1Notation(), sheet.isRowHiddenByFilter(3)];`);
    expect(moved).toEqual(['B2:C6', true]);
  });

  test.each([
    {
      why: 'a second one',
      body: "sheet.getRange('A1:B5').createFilter(); sheet.getRange('A1').createFilter()",
      says: 'already has a filter',
    },
    {
      why: 'a column outside',
      body: `sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(3, ${hide('x')})`,
      says: 'out of bounds',
    },
    {
      why: 'criteria that are none',
      body: "sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ['x'])",
      says: "don't match the method signature",
    },
    {
      why: 'null among the hidden values',
      body: 'SpreadsheetApp.newFilterCriteria().setHiddenValues([null])',
      says: 'null',
    },
  ])('refuses $why', ({ body, says }) => {
    expect(() => answer(body)).toThrow(says);
  });

  test('of cells that somebody may not edit is refused to that person, by script and by hand', () => {
    const host = hostOf(
      functionOf('close', 'const p = sheet.protect(); p.removeEditors(p.getEditors());') +
        functionOf('go', "sheet.getRange('A1:B5').createFilter();"),
      { owner: 'vp@xa.example' },
    );
    host.run('close');
    host.user('thon@xa.example');
    expect(() => host.run('go')).toThrow('protected cell');
    expect(() => {
      host.edit.filter('Trang tính1', 'A1:B5');
    }).toThrow('protected cell');
    host.close();
  });
});

describe('bands of alternate rows', () => {
  const band = "sheet.getRange('A2:C9').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false)";

  test('are read back, move with their rows and go when removed', () => {
    const read = answer(`const banding = ${band}.setFirstRowColor('#fff').setSecondRowColor('#EEEEEE');
      sheet.insertRowsBefore(1, 1);
      const first = sheet.getBandings().map((one) => [one.getRange().getA1Notation(), one.getFirstRowColor(), one.getSecondRowColor()]);
      banding.remove();
      return [first, sheet.getBandings().length];`);
    expect(read).toEqual([[['A3:C10', '#ffffff', '#eeeeee']], 0]);
  });

  test('leave the colours of the cells alone', () => {
    const colours = answer(`sheet.getRange('A3').setBackground('red'); ${band};
      return [sheet.getRange('A3').getBackground(), sheet.getRange('B3').getBackground()];`);
    expect(colours).toEqual(['#ff0000', '#ffffff']);
  });

  test('never lie over others', () => {
    expect(() =>
      answer(`${band}; sheet.getRange('C9:D10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, false, false);`),
    ).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });
});
