import { functionOf, hostOf } from './script';
import { spy, tab, told, valueAt } from './spy';

const clerk = 'thu-ky@xa.example';
const office = 'vp@xa.example';
const install = (event: string): string =>
  functionOf('install', `ScriptApp.newTrigger('tell').forSpreadsheet(book).${event}().create();`);

describe('a simple trigger', () => {
  test.each([
    { sameDomain: false, seen: '' },
    { sameDomain: true, seen: clerk },
  ])('may or may not know who edits: same domain $sameDomain', ({ sameDomain, seen }) => {
    const host = hostOf(spy, { owner: office, sameDomain });
    host.as(clerk).type(tab, 'A1', 'x');
    expect(told(host)).toMatchObject([{ user: seen, seen, me: seen, mode: 'LIMITED' }]);
    host.close();
  });

  test.each([
    ["MailApp.sendEmail('a@x.example', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    [
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')",
      'Ui.showModalDialog',
      'script.container.ui',
    ],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar', 'script.container.ui'],
  ])('may not %s', (code, call, scope) => {
    const host = hostOf(`function onEdit(e) { ${code}; }`);
    host.edit.type(tab, 'A1', 'x');
    expect(host.failures).toMatchObject([
      {
        handler: 'onEdit',
        message: `Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
      },
    ]);
    expect(valueAt(host, 1, 1)).toBe('x');
    host.close();
  });

  test('may use properties, cache, locks and its own file', () => {
    const host = hostOf(`function onEdit(e) {
      PropertiesService.getDocumentProperties().setProperty('a', 'b'); CacheService.getScriptCache().put('a', 'b');
      LockService.getDocumentLock().waitLock(10); e.range.offset(0, 1).setValue('xong').setNote('ghi');
    }`);
    host.edit.type(tab, 'A1', 'x');
    expect(host.failures).toEqual([]);
    expect(valueAt(host, 1, 2)).toBe('xong');
    host.close();
  });

  test('writes as the one who edits', () => {
    const host = hostOf(
      `function onEdit(e) { e.source.getSheets()[0].getRange('A1').setValue('x'); }` +
        functionOf('guard', "const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors());"),
      { owner: office },
    );
    host.run('guard');
    host.as(clerk).type(tab, 'B1', 'y');
    expect(host.failures).toMatchObject([{ user: clerk }]);
    expect(host.failures[0]?.message).toContain('You are trying to edit a protected cell');
    host.edit.type(tab, 'B1', 'y');
    expect(host.failures).toHaveLength(1);
    host.close();
  });

  test('its failure stays unseen, but is kept and logged', () => {
    const host = hostOf("function onEdit(e) { throw new RangeError('xa quá'); }");
    host.edit.type(tab, 'A1', 'x');
    expect(host.failures).toMatchObject([{ handler: 'onEdit', message: 'xa quá' }]);
    expect(host.failures[0]?.stack).toContain('Code.js');
    expect(host.log).toEqual([{ level: 'error', message: 'onEdit: xa quá' }]);
    host.close();
  });

  test('lastRun tells its time', () => {
    const host = hostOf('function onEdit(e) { for (let i = 0, x = 0; i < 1e7; i += 1) x += i; e.range.getValues(); }');
    host.edit.type(tab, 'A1', 'x');
    expect(host.lastRun.ms - host.lastRun.hostMs).toBeGreaterThan(1);
    host.close();
  });

  test('onOpen runs when the file is opened', () => {
    const host = hostOf(
      "function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addItem('a', 'a').addToUi(); if (e.authMode !== 'LIMITED') throw new Error('?'); }",
    );
    expect(host.ui.menus()).toEqual([]);
    host.open();
    expect(host.ui.menus().map(({ label }) => label)).toEqual(['M']);
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('onOpen does not run for one who only views the file', () => {
    const host = hostOf("function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('a', 'a').addToUi(); }", {
      editors: [],
    });
    host.user('khach@xa.example');
    host.open();
    expect(host.ui.menus()).toEqual([]);
    host.close();
  });
});

describe('a trigger that was installed', () => {
  test('runs as the one who made it, and may know who that is', () => {
    const host = hostOf(spy + install('onEdit'), { owner: office });
    host.run('install');
    host.as(clerk).type(tab, 'A1', 'x');
    host.edit.type(tab, 'A1', 'y');
    expect(told(host).filter(({ by }) => by === 'tell')).toMatchObject([
      { me: office, user: '', mode: 'FULL', value: 'x', keys: 'authMode range source triggerUid user value' },
      { me: office, user: office, mode: 'FULL', value: 'y', oldValue: 'x' },
    ]);
    host.close();
  });

  test('two who install it get two runs', () => {
    const host = hostOf(spy + install('onEdit'), { owner: office });
    host.run('install');
    host.user(clerk);
    host.run('install');
    host.edit.type(tab, 'A1', 'x');
    expect(told(host).map(({ by, me }) => `${by} ${me}`)).toEqual(['onEdit ', `tell ${office}`, `tell ${clerk}`]);
    host.close();
  });

  test('onChange is told the kind of change', () => {
    const host = hostOf(spy + install('onChange'));
    host.run('install');
    const { edit } = host;
    edit.type(tab, 'A1', 'x');
    edit.insertRows(tab, 2);
    edit.deleteRows(tab, 2);
    edit.insertColumns(tab, 2);
    edit.deleteColumns(tab, 2);
    edit.insertSheet('Hai');
    edit.deleteSheet('Hai');
    edit.colour(tab, 'A1', '#ffffff');
    edit.sort(tab, 'A1:B2', [1]);
    const changes = told(host).flatMap(({ change }) => change ?? []);
    expect(changes).toEqual([
      ...['EDIT', 'INSERT_ROW', 'REMOVE_ROW', 'INSERT_COLUMN', 'REMOVE_COLUMN'],
      ...['INSERT_GRID', 'REMOVE_GRID', 'FORMAT', 'OTHER'],
    ]);
    expect(told(host).find(({ by }) => by === 'tell')?.keys).toBe('authMode changeType source triggerUid user');
    host.close();
  });

  test('onOpen runs as its maker', () => {
    const host = hostOf(spy + install('onOpen'), { owner: office });
    host.run('install');
    host.user(clerk);
    host.open();
    expect(told(host)).toMatchObject([{ by: 'tell', me: office, mode: 'FULL' }]);
    host.close();
  });

  test('one that is switched off is silent; one whose function is gone fails', () => {
    const host = hostOf(
      spy +
        install('onEdit') +
        functionOf('other', "ScriptApp.newTrigger('khong').forSpreadsheet(book).onEdit().create();"),
    );
    host.run('install');
    host.disableTrigger(host.triggers()[0]?.id ?? '');
    host.run('other');
    host.edit.type(tab, 'A1', 'x');
    expect(told(host).map(({ by }) => by)).toEqual(['onEdit']);
    expect(host.failures).toMatchObject([{ message: 'Script function not found: khong' }]);
    host.close();
  });
});
