import { closeAll, custom, shown, workbook } from './formula-book';

afterEach(closeAll);

describe('what it may do', () => {
  const codeOf = (body: string) =>
    custom(
      `function F() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; try { ${body} } catch (e) { return e.name + ': ' + e.message; } }`,
    );

  test.each([
    ['return sheet.getRange("A1").getValue();', 'đọc'],
    ['return SpreadsheetApp.getActiveSheet().getName();', 'Trang tính1'],
    ['return "[" + Session.getActiveUser().getEmail() + "]";', '[]'],
    ['CacheService.getScriptCache().put("a", "1"); return CacheService.getScriptCache().get("a");', '1'],
    ['PropertiesService.getScriptProperties().setProperty("a", "1"); return "được";', 'được'],
    ['sheet.getRange("A1").setValue(1);', 'Exception: You do not have permission to call setValue'],
    ['sheet.getRange("A1").setNote("x");', 'Exception: You do not have permission to call setNote'],
    ['sheet.setName("x");', 'Exception: You do not have permission to call setName'],
    ['sheet.insertRowsBefore(1, 1);', 'Exception: You do not have permission to call insertRowsBefore'],
    ['sheet.protect();', 'Exception: You do not have permission to call protect'],
    ['SpreadsheetApp.getActive().rename("x");', 'Exception: You do not have permission to call rename'],
    ['SpreadsheetApp.getActive().toast("x");', 'Exception: Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      'MailApp.sendEmail("a@x.example", "b", "c");',
      'Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
    [
      'ScriptApp.getProjectTriggers();',
      'Exception: You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    ],
    [
      'PropertiesService.getUserProperties().setProperty("a", "1");',
      'Exception: You do not have permission to call setProperty',
    ],
  ])('%s', (body, says) => {
    const host = workbook(codeOf(body), { A1: 'đọc', B1: '=F()' });
    expect(shown(host)['B1']).toBe(says);
    expect(host.outbox).toEqual([]);
  });

  test('what it throws stands in the log of executions', () => {
    const host = workbook(custom('function F() { throw new Error("hỏng"); }'), { B1: '=F()' });
    shown(host);
    expect(host.formulaRuns).toMatchObject([{ name: 'F', a1: 'B1', error: 'hỏng' }]);
  });
});
