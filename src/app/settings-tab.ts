import { cellText, type Grid } from '../domain/cell';
import type { Day } from '../domain/day';
import { settingCell, settingLine, TODAY_NAME, type SettingName } from '../domain/settings';
import { readSettings } from '../domain/settings';
import { settingsToAdd, VERSION, versionOf } from '../domain/workbook-version';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { settingRow, settingsView, type SettingValues } from '../view/set-up';
import type { ViewCell } from '../view/table';
import { provideTab, TAB_COLOURS } from './provide-tab';

const TAB = 'Cấu hình';

/** A value as the tab shows it, to tell whether it has to be written. */
function shown(value: ViewCell): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? cellText(value) : value.link.label;
}

/** A setting's value is a day only in a date cell: a text that looks like one is not what formulas need. */
const stands = (grid: Grid, name: SettingName, value: ViewCell): boolean => {
  const cell = settingCell(grid, name);
  const isDay = typeof value === 'object' && value !== null && 'day' in value;
  return cellText(cell).trim() === shown(value) && (typeof cell === 'object') === isDay;
};

/** The last row (1-based) of the settings; other tables beside them may be longer. */
const lastSettingRow = (grid: Grid): number =>
  grid.reduce((last, row, at) => (row.slice(0, 3).some((cell) => cell !== '') ? at + 1 : last), 0);

/**
 * Adds the tab `Cấu hình` or the lines it lacks, and writes the given values where others stand.
 *
 * @param grid - The tab as it stands now; no rows where it is missing.
 * @param values - Values not given stay, or are empty in lines that are added.
 */
export function provideSettings(ports: Ports, grid: Grid, values: SettingValues, text: Text): void {
  if (grid.length === 0) {
    provideTab(ports, settingsView({ language: 'vi', ...values }, text), TAB_COLOURS.input);
    return;
  }
  const missing = settingsToAdd(grid, versionOf(readSettings(grid)));
  const lines = missing.map((name) => settingRow(name, values[name] ?? '', text));
  for (const [name, value] of Object.entries(values) as [SettingName, ViewCell][]) {
    const at = settingLine(grid, name);
    if (at >= 0 && !stands(grid, name, value)) ports.writeCells(TAB, at + 1, 2, [[value]]);
  }
  if (lines.length > 0) ports.writeCells(TAB, lastSettingRow(grid) + 1, 1, lines);
}

/** The values that the add-in itself keeps in `Cấu hình`. */
export const ownValues = (on: Day): SettingValues => ({ today: { day: on }, version: VERSION });

/** Writes the day into `Hôm nay` where another stands; nothing where the line is missing. */
export function writeToday(ports: Ports, grid: Grid, on: Day): void {
  const at = settingLine(grid, 'today');
  if (at >= 0 && !stands(grid, 'today', { day: on })) ports.writeCells(TAB, at + 1, 2, [[{ day: on }]]);
}

/** Gives the cell of `Hôm nay` the name that formulas know it by. */
export function nameToday(ports: Ports): void {
  const at = settingLine(ports.readTab(TAB), 'today');
  if (at >= 0) ports.nameCell(TODAY_NAME, TAB, at + 1, 2);
}

/** Lays drop-downs over the values of settings. */
export function offerSettings(ports: Ports, choices: Readonly<Partial<Record<SettingName, readonly string[]>>>): void {
  const labels = ports.readColumns(TAB, 1);
  for (const [name, values] of Object.entries(choices) as [SettingName, readonly string[]][]) {
    const at = settingLine(labels, name);
    if (at >= 0) ports.offerChoices(TAB, at + 1, 2, values, 'these only');
  }
}
