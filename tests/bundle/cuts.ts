import { openHost, type Host, type SavedHost } from '../../host/host';
import { addIn, ON } from './workbook';

/** What the workbook keeps out of sight, and what the years before this version had not, as functions beside the add-in's. */
const BY_HAND = `
function outOfSight() {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const names = SpreadsheetApp.getActive().getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()]);
  return JSON.stringify([Object.entries(kept).sort(), names, ScriptApp.getProjectTriggers().length]);
}
const sheetNamed = (tab) => SpreadsheetApp.getActive().getSheetByName(tab);
function breakLooks(tab) {
  const sheet = sheetNamed(tab);
  sheet.getRange('C3').clearDataValidations();
  sheet.getRange('D2:D3').setNumberFormat('0');
  sheet.getRange('B1').setBackground('#ff0000');
  sheet.clearConditionalFormatRules();
  sheet.setFrozenRows(0);
}
function paintOwn(tab) { sheetNamed(tab).getRange('E1:E4').setBackground('#ffff00'); }
function unpaintOwn(tab) {
  sheetNamed(tab).getRange('E2:E4').setBackground(null);
  sheetNamed(tab).getRange('E1').setBackground('#188038');
}
function undress() {
  const book = SpreadsheetApp.getActive();
  for (const type of ['SHEET', 'RANGE']) for (const each of book.getProtections(type)) each.remove();
  for (const named of book.getNamedRanges()) named.remove();
  for (const sheet of book.getSheets()) {
    for (const banding of sheet.getBandings()) banding.remove();
    sheet.clearConditionalFormatRules();
    sheet.getRange(1, 1, 9, 1).setFontSize(10);
  }
  PropertiesService.getDocumentProperties().deleteAllProperties();
}
`;

/** A spreadsheet with the add-in and those functions, empty or as it was saved. */
export async function handyHost(saved?: SavedHost): Promise<Host> {
  const bundle = await addIn();
  return openHost({ ...bundle, code: bundle.code + BY_HAND }, saved ?? { now: `${ON}T08:00` });
}

/** Every tab but the history, their order, and what is out of sight; a tab that was made anew has another id. */
export function wholePicture(host: Host): ReadonlyMap<string, string> {
  const pictures = [...host.pictures()];
  const ids = new Map(pictures.map(([name, text]) => [/^\{"id":(\d+)/.exec(text)?.[1] ?? '', name]));
  const named = (text: string) => text.replace(/(gid=|^\{"id":)(\d+)/g, (_, sign: string, id: string) => sign + (ids.get(id) ?? id)); // prettier-ignore
  return new Map([
    ...pictures.filter(([name]) => name !== 'Lịch sử').map(([name, text]) => [name, named(text)] as const),
    ['(order)', [...ids.values()].join()],
    ['(kept)', JSON.stringify(host.run('outOfSight'))],
  ]);
}

/** Calls that give a tab its looks; a set-up makes hundreds of them, tab after tab alike. */
const LOOKS = /\.(set(ColumnWidths|HorizontalAlignment|Font|Background|Wrap|Number|Frozen|Hidden|Vertical|TabColor))/;

/**
 * The calls of an action after which a cut leaves something that no other cut leaves: those that write, of several alike
 * in a row the first, and of those that give looks the first and the last of each kind. A cut before a call
 * is one after the call before it.
 */
export function cutPoints(host: Host, act: () => void): number[] {
  host.calls.clear();
  act();
  const calls = host.calls.list().map(({ service, method }) => `${service}.${method}`);
  const writing = calls.flatMap((name, at) => (/\.get/.test(name) || name === calls[at - 1] ? [] : [at]));
  return writing.filter((at) => !LOOKS.test(calls[at] ?? '') || isTelling(calls, at)).map((at) => at + 1);
}

const isTelling = (calls: readonly string[], at: number): boolean =>
  [calls.indexOf(calls[at] ?? ''), calls.lastIndexOf(calls[at] ?? '')].includes(at);

/** Cuts an action after its k-th call and runs it again. */
export function cutAndAgain(host: Host, k: number, act: () => void): void {
  host.faults.cut(k);
  expect(act).toThrow('cut');
  host.faults.clear();
  act();
}
