import type { Host, SavedHost } from '../../host/host';
import { openHost } from '../../host/host';
import { functionOf, manifest, now } from './script';

const owner = 'chu-tep@xa.example';
const clerk = 'van-thu@xa.example';

const fill = functionOf(
  'fill',
  `sheet.setName('Sổ').setTabColor('#00ff00'); sheet.setFrozenRows(1); sheet.setColumnWidth(2, 240); sheet.hideColumns(9);
   sheet.getRange('A1:D1').setValues([['Tên', 'Sinh', 'Số', 'Đủ']]).setFontWeight('bold').setBackground('#eeeeee');
   sheet.getRange('A2:D4').setValues([['An', '01/09/2015', 3, true], ['Bé', new Date(), 1.5, false], ['Cư', '31/02/2015', 2, '']]);
   sheet.getRange('A2:H90').setFontColor('#111111').setNumberFormat('@').setBorder(true, true, true, true, true, true);
   sheet.getRange('E2').setFormula('=SUM(C2:C4)'); sheet.getRange('F2').setFormula('=GAPDOI(C2:C4)');
   sheet.getRange('G2').setFormula('=TODAY()'); sheet.getRange('H2').setFormula('=HYPERLINK("#gid=0";"đi")');
   sheet.getRange('A10:B10').merge(); sheet.getRange('B3').setNote('hỏi lại'); sheet.getRange('A1:D4').createFilter();
   sheet.getRange('D2:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không'], true).setAllowInvalid(false).build());
   sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2>2').setBackground('#ff0000').setRanges([sheet.getRange('A2:D4')]).build()]);
   sheet.getRange('A20:B30').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false); book.setNamedRange('so_luong', sheet.getRange('C2:C4'));
   sheet.getRange('C1:C4').protect().setDescription('số').removeEditors([${JSON.stringify(clerk)}]);
   const gone = book.insertSheet('Bỏ'); book.insertSheet('Hai').hideSheet(); book.deleteSheet(gone); book.rename('Sổ xã');
   PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2');
   CacheService.getScriptCache().put('c', '3', 600); MailApp.sendEmail('x@x.example', 'S', 'B');
   ScriptApp.newTrigger('tick').timeBased().everyHours(6).create(); ScriptApp.newTrigger('tick').forSpreadsheet(book).onEdit().create();`,
);
const code = `${fill}
function tick() { SpreadsheetApp.getActive().getSheetByName('Hai').appendRow(['tick', Session.getEffectiveUser().getEmail()]); }
${functionOf('again', `return [book.insertSheet('Ba').getSheetId(), book.getSheetByName('Hai').getSheetId(), sheet.protect().getDescription(), ScriptApp.newTrigger('tick').forSpreadsheet(book).onOpen().create().getUniqueId()];`)}
${functionOf(
  'tell',
  `const triggers = ScriptApp.getProjectTriggers().map((one) => [one.getUniqueId(), one.getHandlerFunction()]);
   const names = book.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()]);
   return JSON.stringify([triggers, names, PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperties(),
     CacheService.getScriptCache().get('c'), MailApp.getRemainingDailyQuota(), Session.getEffectiveUser().getEmail(), book.getOwner().getEmail(),
     book.getEditors().map((one) => one.getEmail()), String(new Date()), book.getName(), book.getActiveSheet().getName(), sheet.getRange('A1:I12').getDisplayValues(),
     book.getSheets().map((one) => [one.getLastRow(), one.getLastColumn(), one.getMaxRows()]), sheet.getRange('F2:F4').getFormulas()]);`,
)}
/** @customfunction */
function GAPDOI(values) { return values.map(([value]) => [value * 2]); }`;
const bundle = { code, manifest, pages: {} };

/** All that tells one host from another. */
const told = (host: Host): unknown => [
  [...host.pictures()],
  ...[host.run('tell'), host.triggers(), host.outbox, host.failures, host.clock.now()],
];

function filled(): Host {
  const host = openHost(bundle, { now, owner, editors: [clerk], name: 'Sổ' });
  host.run('fill');
  host.clock.set('2026-04-15T15:00');
  return host;
}

function refusal(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error);
  }
}

const throughJson = (saved: SavedHost): SavedHost => JSON.parse(JSON.stringify(saved)) as SavedHost;

describe('a host that was saved and opened', () => {
  test('is as the one it was saved from', () => {
    const host = filled();
    const other = openHost(bundle, throughJson(host.save()));
    expect(told(other)).toEqual(told(host));
    expect(other.workbook()).toEqual(host.workbook());
    expect(other.save()).toEqual(host.save());
    for (const each of [host, other]) each.close();
  });

  test.each<{ what: string; act: (host: Host) => unknown; says?: string }>([
    { what: 'ids of tabs, protections and triggers go on', act: (host) => host.run('again') },
    { what: 'typing runs the trigger of its maker', act: (host) => { host.as(clerk).type('Sổ', 'A3', 'Bế'); } }, // prettier-ignore
    { what: 'what is closed stays closed', act: (host) => refusal(() => { host.as(clerk).type('Sổ', 'C2', '9'); }), says: 'protected cell' }, // prettier-ignore
    { what: 'a drop-down refuses', act: (host) => refusal(() => { host.type('Sổ', 'D3', 'xong'); }), says: 'validation' }, // prettier-ignore
    { what: 'formulas follow what they speak of', act: (host) => { host.type('Sổ', 'C2', '5'); host.edit.insertRows('Sổ', 3, 2); } }, // prettier-ignore
    { what: 'overflowed cells go with their formula', act: (host) => { host.edit.clear('Sổ', 'F2'); } }, // prettier-ignore
    { what: 'a second overflow keeps clear of the first', act: (host) => { host.type('Hai', 'A1', "=GAPDOI('Sổ'!C2:C4)"); host.edit.clear('Sổ', 'F2'); } }, // prettier-ignore
    { what: 'a name follows its range', act: (host) => { host.edit.insertColumns('Sổ', 1); host.type('Sổ', 'A1', '=SUM(so_luong)'); } }, // prettier-ignore
    { what: 'a sort takes looks and notes along', act: (host) => { host.edit.sort('Sổ', 'A2:D4', [{ column: 1, ascending: false }]); } }, // prettier-ignore
    { what: 'rows move and go', act: (host) => { host.edit.moveRows('Sổ', 2, 1, 5); host.edit.deleteRows('Sổ', 20, 3); } }, // prettier-ignore
    { what: 'a copy has all that lies over the cells', act: (host) => host.edit.duplicateSheet('Sổ') },
    { what: 'the clock fires what comes due', act: (host) => { host.clock.set('2026-04-15T21:00'); } }, // prettier-ignore
    { what: 'the next day the cache is empty and the quota full', act: (host) => { host.clock.set('2026-04-16T09:00'); } }, // prettier-ignore
  ])('$what', ({ act, says }) => {
    const host = filled();
    const other = openHost(bundle, throughJson(host.save()));
    const before = JSON.stringify(told(host));
    const word = act(host);
    expect(act(other)).toEqual(word);
    expect(told(other)).toEqual(told(host));
    if (says) expect(word).toContain(says);
    else expect(JSON.stringify(told(host))).not.toBe(before);
    const after = openHost(bundle, host.save());
    expect(told(after)).toEqual(told(host));
    for (const each of [host, other, after]) each.close();
  });

  test('and what happens in one of them reaches no other', () => {
    const host = filled();
    const saved = host.save();
    const [first, second] = [openHost(bundle, saved), openHost(bundle, saved)];
    const before = JSON.stringify(told(second));
    for (const each of [host, first]) {
      each.edit.colour('Sổ', 'A2:D90', '#00ff00');
      each.edit.clear('Sổ', 'A2:B3');
      each.edit.insertRows('Sổ', 2, 1);
      each.run('again');
    }
    expect(JSON.stringify(told(second))).toBe(before);
    expect(openHost(bundle, saved).save()).toEqual(second.save());
    for (const each of [host, first, second]) each.close();
  });

  test('is not saved while a run is under way', () => {
    const host = filled();
    host.onCall(() => host.save());
    expect(() => host.run('again')).toThrow('A run is under way.');
    host.close();
  });
});
