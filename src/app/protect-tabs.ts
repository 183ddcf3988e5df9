import {
  OUR_MARK,
  tabEditors,
  unitsWithoutEditors,
  wrongEditors,
  type ProtectionFault,
  type TabProtection,
  type Warning,
} from '../domain/permission';
import { OWN_COLUMNS } from '../domain/column';
import type { Text } from '../text/text';
import type { RosterLayout } from '../view/roster-layout';
import type { StepWorld } from './job';
import { readSetup, type WorkbookSetup } from './workbook-setup';

/** What people are warned of in a roster: its header, and the add-in's own columns below it. */
export function rosterWarnings({ headerLine, own }: RosterLayout, { rights }: Text): Warning[] {
  const width = OWN_COLUMNS.length;
  const header = { row: headerLine, column: 1, rows: 1, columns: own + width - 1 };
  const block = { row: headerLine + 1, column: own, rows: null, columns: width };
  return [
    { place: header, description: `${OUR_MARK} ${rights.header}` },
    { place: block, description: `${OUR_MARK} ${rights.own}` },
  ];
}

function planned({ units, settings }: WorkbookSetup, { rights }: Text): TabProtection[] {
  return tabEditors(units, settings.office).map(({ tab, units: names, editors }) => {
    const description = `${OUR_MARK} ${names.length > 0 ? rights.roster(names) : rights.office}`;
    return { tab, whole: { editors, description }, warnings: null };
  });
}

/** Protects the rosters that have just been laid out: for their units' people and the office, with their warnings. */
export function protectRosters({ ports, text }: StepWorld, layouts: readonly RosterLayout[]): void {
  const plans = new Map(planned(readSetup(ports), text).map((plan) => [plan.tab, plan]));
  ports.protect(
    layouts.map((layout) => {
      const whole = plans.get(layout.tab)?.whole ?? null;
      return { tab: layout.tab, whole, warnings: rosterWarnings(layout, text) };
    }),
  );
}

/**
 * Protects every tab, the office's among them, and mends what is missing.
 *
 * @returns Sentences on what is not closed, or not as planned; none where all is well.
 */
export function protectWorkbook({ ports, text }: StepWorld): string[] {
  const setup = readSetup(ports);
  const faults = ports.protect(planned(setup, text));
  return [...openSentences(setup, text), ...faultSentences(setup, faults, text)];
}

function openSentences({ units, settings: { office } }: WorkbookSetup, { rights }: Text): string[] {
  const nameless = unitsWithoutEditors(units);
  const isOpen = tabEditors([], office).some(({ editors }) => editors === null);
  if (isOpen) return [...(nameless.length > 0 ? [rights.openRosters(nameless)] : []), rights.openTabs];
  return nameless.length > 0 ? [rights.officeOnly(nameless)] : [];
}

function faultSentences(
  { units, settings }: WorkbookSetup,
  faults: readonly ProtectionFault[],
  { rights }: Text,
): string[] {
  const refused = [...new Set([...wrongEditors(units, settings.office), ...faults.flatMap((fault) => fault.refused)])];
  const foreign = faults.filter(({ isForeign }) => isForeign).map(({ tab }) => tab);
  return [
    ...(refused.length > 0 ? [rights.refused(refused)] : []),
    ...(foreign.length > 0 ? [rights.foreign(foreign)] : []),
  ];
}
