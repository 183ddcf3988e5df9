import { nameKeys } from '../domain/text-key';
import { tabNameFor, type Unit, UNIT_COLUMNS } from '../domain/unit';
import type { NamedUnit } from '../domain/unit-lines';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { unitCells, unitsView } from '../view/set-up';
import { provideTab, TAB_COLOURS } from './provide-tab';

const TAB = 'Đơn vị';

/** Adds the tab `Đơn vị` where it is missing. */
export const provideUnitsTab = (ports: Ports, text: Text): void => {
  provideTab(ports, unitsView([], text), TAB_COLOURS.input);
};

/**
 * Adds units below those that `Đơn vị` lists; one that stands there already, by its name in any case, is passed over.
 *
 * @param present - What the tab lists now.
 * @returns All units, each with the line it now stands in.
 */
export function addUnits(
  ports: Ports,
  present: readonly Unit[],
  named: readonly NamedUnit[],
  text: Text,
): readonly Unit[] {
  const keyOf = nameKeys();
  const known = new Set(present.map(({ name }) => keyOf(name)));
  const fresh = named.filter(({ name }) => !known.has(keyOf(name)) && known.add(keyOf(name)));
  provideUnitsTab(ports, text);
  if (fresh.length === 0) return present;
  const first = ports.readTab(TAB).length + 1;
  const taken = [...ports.tabs().map(({ name }) => name), ...present.map(({ tab }) => tab)];
  const added = placed(fresh, taken, first);
  const lines = added.map((unit) => unitCells(unit, text));
  ports.writeCells(TAB, first, 1, lines);
  return [...present, ...added];
}

/** New units with a tab's name and a line for each. */
function placed(named: readonly NamedUnit[], taken: string[], first: number): Unit[] {
  return named.map(({ name, kind }, at) => {
    const tab = tabNameFor(name, taken);
    taken.push(tab);
    return { name, kind, tab, mail: '', editors: '', line: first + at };
  });
}

/** Corrects the tab of units whose tab has another name by now. */
export function correctTabs(ports: Ports, listed: readonly Unit[], units: readonly Unit[]): void {
  units.forEach(({ line, tab }, at) => {
    if (listed[at]?.tab !== tab) ports.writeCells(TAB, line, UNIT_COLUMNS.tab, [[tab]]);
  });
}

/**
 * Writes who may edit each unit's roster, where it differs. They are who is reminded as well, until somebody names others.
 *
 * @param editors - Addresses by the unit's name; units not named keep theirs.
 */
export function writeEditors(ports: Ports, units: readonly Unit[], editors: Readonly<Record<string, string>>): void {
  for (const { name, line, mail, editors: before } of units) {
    const now = editors[name]?.trim() ?? before;
    if (now === before) continue;
    ports.writeCells(TAB, line, UNIT_COLUMNS.editors, [[now]]);
    if (mail === before) ports.writeCells(TAB, line, UNIT_COLUMNS.mail, [[now]]);
  }
}
