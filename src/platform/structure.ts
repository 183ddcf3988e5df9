import { book, existing } from './book';
import type { Ports, Rhythm } from '../ports';

type Structure = Pick<
  Ports,
  | 'copyTab'
  | 'insertLine'
  | 'insertLines'
  | 'removeLines'
  | 'insertColumn'
  | 'moveColumn'
  | 'nameCell'
  | 'triggers'
  | 'addTrigger'
  | 'removeTrigger'
>;

function nameCell(name: string, tab: string, row: number, column: number): void {
  const cell = existing(tab).getRange(row, column);
  const named = book().getRangeByName(name);
  const isIt = named?.getSheet().getName() === tab && named.getA1Notation() === cell.getA1Notation();
  if (!isIt) book().setNamedRange(name, cell);
}

const mine = () => ScriptApp.getProjectTriggers();

/** The zone in which the hours of `Cấu hình` are meant, whatever that of whoever turns it on. */
const ZONE = 'Asia/Ho_Chi_Minh';
const SOON_MILLISECONDS = 60_000;

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

function timed(clock: Clock, rhythm: Rhythm): Clock {
  if (rhythm === 'soon') return clock.after(SOON_MILLISECONDS);
  const { weekday, minute } = rhythm;
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  const name = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY][(weekday ?? 1) - 1] ?? MONDAY;
  const repeated = weekday === null ? clock.everyDays(1) : clock.everyWeeks(1).onWeekDay(name);
  return repeated
    .atHour(Math.floor(minute / 60))
    .nearMinute(minute % 60)
    .inTimezone(ZONE);
}

/** A tab cannot be without lines below the frozen ones. */
function removeLines(tab: string, first: number, count: number): void {
  const sheet = existing(tab);
  const last = sheet.getMaxRows();
  if (first + count > last) sheet.insertRowsAfter(last, 1);
  sheet.deleteRows(first, count);
}

/** The ports that change how the workbook is built, and what runs by itself. */
export const structurePorts: Structure = {
  copyTab: (from, name, colour) => {
    const sheet = book().insertSheet(name, book().getSheets().length, { template: existing(from) });
    if (sheet.getTabColor() !== colour) sheet.setTabColor(colour);
  },
  insertLine: (tab, before) => {
    existing(tab).insertRowsBefore(before, 1);
  },
  insertLines: (tab, before, count, like) => {
    const sheet = existing(tab);
    const last = sheet.getMaxRows();
    if (like === 'above' || before > last) sheet.insertRowsAfter(Math.min(before - 1, last), count);
    else sheet.insertRowsBefore(before, count);
  },
  removeLines,
  insertColumn: (tab, before) => {
    const sheet = existing(tab);
    if (before > sheet.getMaxColumns()) sheet.insertColumnsAfter(before - 1, 1);
    else sheet.insertColumnsBefore(before, 1);
  },
  moveColumn: (tab, from, before) => {
    const sheet = existing(tab);
    sheet.moveColumns(sheet.getRange(1, from), before);
  },
  nameCell,
  triggers: () => mine().map((trigger) => ({ id: trigger.getUniqueId(), handler: trigger.getHandlerFunction() })),
  addTrigger: (handler, rhythm) => timed(ScriptApp.newTrigger(handler).timeBased(), rhythm).create().getUniqueId(),
  removeTrigger: (id) => {
    for (const trigger of mine()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  },
};
