import type { Ports } from '../ports';
import { filterPorts } from './tab-filter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The ports to what a person has before the eyes. */
export type ScreenPorts = Pick<
  Ports,
  'activeTab' | 'activeRow' | 'openTab' | 'openCell' | 'toast' | 'readFilter' | 'setFilter'
>;

const TOAST_SECONDS = 12;

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** The screen of the person who acts. Building it calls nothing. */
export const screenPorts = (sheetOf: (tab: string) => Sheet): ScreenPorts => ({
  activeTab: () => book().getActiveSheet().getName(),
  activeRow: () => book().getCurrentCell()?.getRow() ?? 1,
  openTab: (tab) => {
    sheetOf(tab).activate();
  },
  openCell: (tab, row, column) => {
    sheetOf(tab).getRange(row, column).activate();
  },
  toast: (title, message) => {
    book().toast(message, title, TOAST_SECONDS);
  },
  ...filterPorts(sheetOf),
});
