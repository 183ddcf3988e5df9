import { book, existing } from './book';
import { day } from '../domain/day';
import type { Mail, Ports, TabInfo } from '../ports';
import type { ViewCell } from '../view/table';
import { plainGrid } from './cells';
import { memoryPorts, type MemoryPorts } from './memory';
import { guards, protectTabs } from './protection';
import { offerChoices } from './choices';
import { probes } from './self-check';
import { hiddenPorts } from './hidden-tab';
import { rosterCells } from './roster-cells';
import { layChoices, layOut, putGrid } from './roster-tab';
import { screenPorts, type ScreenPorts } from './screen';
import { dressAgain, makeRoom, showBeside, showView } from './show-tab';
import { structurePorts } from './structure';
import { formatOf, valueOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetOf = (name: string): Sheet | null => book().getSheetByName(name);

/** The ids of the tabs by name, asked for once: a view may link to hundreds of cells. */
function tabIds(): (tab: string) => number | null {
  const ids = new Map(
    book()
      .getSheets()
      .map((sheet) => [sheet.getName(), sheet.getSheetId()]),
  );
  return (tab) => ids.get(tab) ?? null;
}

function readColumns(name: string, most: number) {
  const sheet = sheetOf(name);
  const rows = sheet?.getLastRow() ?? 0;
  const columns = Math.min(sheet?.getLastColumn() ?? 0, most);
  return sheet && rows > 0 && columns > 0 ? plainGrid(sheet.getRange(1, 1, rows, columns).getValues()) : [];
}

function roomyRange(tab: string, row: number, column: number, cells: readonly (readonly unknown[])[]) {
  const sheet = existing(tab);
  const width = cells[0]?.length ?? 0;
  makeRoom(sheet, row + cells.length - 1, column + width - 1);
  return sheet.getRange(row, column, cells.length, width);
}

function writeCells(tab: string, row: number, column: number, cells: readonly (readonly ViewCell[])[]): void {
  const range = roomyRange(tab, row, column, cells);
  range.setNumberFormats(cells.map((line) => line.map((cell) => formatOf(cell, 'count'))));
  const idOf = tabIds();
  range.setValues(cells.map((line) => line.map((cell) => valueOf(cell, idOf))));
}

function addTab(name: string, colour: string | null, place?: number): void {
  const sheet = sheetOf(name) ?? book().insertSheet(name, place ?? book().getSheets().length);
  if (colour !== null && sheet.getTabColor() !== colour) sheet.setTabColor(colour);
}

const zone = () => Session.getScriptTimeZone();
const now = (format: string) => Utilities.formatDate(new Date(), zone(), format);

const tabInfo = (sheet: Sheet): TabInfo => ({
  name: sheet.getName(),
  id: sheet.getSheetId(),
  columns: () => sheet.getLastColumn(),
  rows: () => sheet.getLastRow(),
  height: () => sheet.getMaxRows(),
  frozenRows: () => sheet.getFrozenRows(),
});

type PortsFor<K extends keyof Ports> = Pick<Ports, K>;

const reading: PortsFor<'tabs' | 'readTab' | 'readColumns' | 'readBlock' | 'readNotes'> = {
  tabs: () => book().getSheets().map(tabInfo),
  readTab: (name) => readColumns(name, Infinity),
  readColumns,
  readBlock: (tab, row, column, rows, columns) =>
    plainGrid(existing(tab).getRange(row, column, rows, columns).getValues()),
  readNotes: (tab, row, column, rows, columns) => existing(tab).getRange(row, column, rows, columns).getNotes(),
};

function writeLines(tab: string, row: number, column: number, cells: readonly (readonly ViewCell[])[]): void {
  const idOf = tabIds();
  roomyRange(tab, row, column, cells).setValues(cells.map((line) => line.map((cell) => valueOf(cell, idOf))));
}

const writing: PortsFor<'writeNotes' | 'writeCells' | 'writeOwn' | 'writeLines'> = {
  writeNotes: (tab, row, column, notes) => {
    const range = existing(tab).getRange(row, column, notes.length, notes[0]?.length ?? 0);
    range.setNotes(notes.map((line) => [...line]));
  },
  writeCells,
  writeOwn: (tab, row, column, cells) => {
    roomyRange(tab, row, column, cells).setValues(cells.map((line) => [...line]));
  },
  writeLines,
};

const showing: PortsFor<
  'addTab' | 'dressTab' | 'showTab' | 'showBlock' | 'putRoster' | 'layOutRoster' | 'layChoices' | 'offerChoices'
> = {
  addTab,
  dressTab: (view) => {
    dressAgain(existing(view.tab), view);
  },
  showTab: (view) => {
    addTab(view.tab, null);
    const sheet = existing(view.tab);
    showView(sheet, view, tabIds(), sheet.getLastRow() === 0);
  },
  showBlock: (view, row, column) => {
    showBeside(existing(view.tab), view, row, column, tabIds());
  },
  putRoster: (tab, grid) => {
    putGrid(existing(tab), grid);
  },
  offerChoices,
  layOutRoster: (layout) => {
    layOut(existing(layout.tab), layout);
  },
  layChoices: (layout) => {
    layChoices(existing(layout.tab), layout);
  },
};

const around: Omit<
  Ports,
  | keyof ScreenPorts
  | keyof MemoryPorts
  | keyof typeof reading
  | keyof typeof writing
  | keyof typeof showing
  | keyof typeof structurePorts
  | keyof typeof rosterCells
> = {
  today: () => day(now('yyyy-MM-dd')),
  time: () => now('HH:mm'),
  seconds: () => Math.floor(Date.now() / 1000),
  user: () => Session.getActiveUser().getEmail(),
  sendMail: (mail: Mail) => {
    MailApp.sendEmail({ ...mail, name: 'Phủ Xanh' });
  },
  ...hiddenPorts,
  settle: () => {
    SpreadsheetApp.flush();
  },
  mailQuota: () => MailApp.getRemainingDailyQuota(),
  guards,
  protect: protectTabs,
  probes,
};

/** The ports over the spreadsheet this script is bound to. Building them calls nothing. */
export const appsScript = (): Ports => ({
  ...memoryPorts(),
  ...screenPorts(existing),
  ...reading,
  ...writing,
  ...showing,
  ...structurePorts,
  ...rosterCells,
  ...around,
});
