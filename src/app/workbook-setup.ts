import type { Campaign } from '../domain/campaign';
import type { Grid } from '../domain/cell';
import { isClosed, type Guards } from '../domain/permission';
import type { RosterTab } from '../domain/roster';
import { readSettings, type Settings } from '../domain/settings';
import { readUnits, type Unit } from '../domain/unit';
import { readDuties, type UnitDuty } from '../domain/unit-duty';
import { isNewer, VERSION, versionOf } from '../domain/workbook-version';
import type { Ports } from '../ports';
import { en } from '../text/en';
import type { Text } from '../text/text';
import { vi } from '../text/vi';
import { orderOf } from './orders';
import { joinSettings, type JoinedSettings } from './own-order';

/** The words of a language; Vietnamese for every other than `en`. */
export const textIn = (language: string): Text => (language.toLowerCase() === 'en' ? en : vi);

/** The workbook's words, with one reading; Vietnamese where it cannot be read. */
export function workbookText(ports: Ports): Text {
  try {
    return textIn(readSettings(ports.readColumns('Cấu hình', 2)).language);
  } catch {
    return vi;
  }
}

/** What `Thiết lập` left in the workbook. */
export type WorkbookSetup = {
  /** The tab `Cấu hình` as it stands. */
  readonly grid: Grid;
  readonly settings: Settings;
  readonly units: readonly Unit[];
  /** Who answers for each unit, and when its list is due. */
  readonly duties: readonly UnitDuty[];
  readonly text: Text;
  /** The order as its letter has it; null for one that is unknown or cannot be read. */
  readonly order: Campaign | null;
  /** The same with what `Cấu hình` says of it. */
  readonly joined: JoinedSettings | null;
};

/** Reads `Cấu hình` and `Đơn vị`, two calls. */
export function readSetup(ports: Ports): WorkbookSetup {
  const grid = ports.readTab('Cấu hình');
  const settings = readSettings(grid);
  const order = orderOf(settings);
  const listed = ports.readTab('Đơn vị');
  return {
    grid,
    settings,
    units: readUnits(listed),
    duties: readDuties(listed),
    text: textIn(settings.language),
    order,
    joined: order && joinSettings(ports, order, grid),
  };
}

/** Why nothing may be done to a workbook yet: a newer add-in built it; null where it may. */
export function newerRefusal({ settings, text }: Pick<WorkbookSetup, 'settings' | 'text'>): string | null {
  return isNewer(settings) ? text.setting.newer(versionOf(settings) ?? 0, VERSION) : null;
}

/** Whether whoever runs may edit what set-up and its update settle. */
export const maySetUp = ({ closed }: Guards): boolean =>
  !isClosed(closed, 'Cấu hình', null) && !isClosed(closed, 'Đơn vị', null);

/** A unit as the reading steps name it. */
export const rosterTab = ({ name, kind, tab }: Unit): RosterTab => ({ unit: name, kind, tab });
