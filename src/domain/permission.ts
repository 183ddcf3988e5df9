import { OFFICE_TABS } from './our-tabs';
import { addressesIn, isAddress, validAddresses } from './settings';
import { tabKey } from './unit';

/** A rectangle of cells; places are 1-based. */
export type Place = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What whoever is acting may not edit: a part of a tab, or, with `part` null, the whole of it. */
export type ClosedPlace = { readonly tab: string; readonly part: Place | null };

/** What protects a workbook, as whoever is acting sees it. */
export type Guards = {
  readonly closed: readonly ClosedPlace[];
  /** The tabs that are protected whole, by whomever. */
  readonly covered: readonly string[];
  /** The tabs with warnings of ours; one stands as often as it has such. */
  readonly warned: readonly string[];
};

/** The beginning of the description of every protection that is the add-in's; all others are left alone. */
export const OUR_MARK = 'Phủ Xanh:';

const apart = (start: number, length: number, other: number, otherLength: number): boolean =>
  start + length <= other || other + otherLength <= start;

const meet = (one: Place, other: Place): boolean =>
  !apart(one.row, one.rows, other.row, other.rows) && !apart(one.column, one.columns, other.column, other.columns);

/**
 * Whether a writing would be refused.
 *
 * @param place - What is to be written; null for the whole tab, where any closed part is one too many.
 */
export const isClosed = (closed: readonly ClosedPlace[], tab: string, place: Place | null): boolean =>
  closed.some((each) => each.tab === tab && (each.part === null || place === null || meet(each.part, place)));

/** Whether no cell of a tab may be edited. */
export const isClosedTab = (closed: readonly ClosedPlace[], tab: string): boolean =>
  closed.some((each) => each.tab === tab && each.part === null);

/** Whether a tab may be edited, but not all of it. */
export const isPartlyClosed = (closed: readonly ClosedPlace[], tab: string): boolean =>
  closed.some((each) => each.tab === tab) && !isClosedTab(closed, tab);

/** A unit as far as its permissions go: addresses as `Đơn vị` holds them, several parted by commas. */
export type UnitAddresses = {
  readonly name: string;
  readonly tab: string;
  /** Who is in charge. */
  readonly mail: string;
  /** Who may edit the roster. */
  readonly editors: string;
};

/** Who may edit a tab besides the owner of the file, in small letters; `editors` null leaves the tab open to everybody. */
export type TabEditors = {
  readonly tab: string;
  /** The units whose roster stands there; none for a tab of the office. */
  readonly units: readonly string[];
  readonly editors: readonly string[] | null;
};

/** Those who may edit a roster are named; where nobody is, whoever is in charge of the unit may. */
const ownAddresses = ({ mail, editors }: UnitAddresses): string => (editors.trim() === '' ? mail : editors);

/**
 * Who may edit each tab: a roster its unit's people and the office, the add-in's tabs the office. A tab for which
 * nobody at all is named stays open, for a list that nobody can fill helps nobody.
 *
 * @param office - The addresses of the office, parted by commas.
 *
 * @example
 * tabEditors([{ name: 'Thôn 3', tab: 'Thôn 3', mail: '', editors: 'An@x.vn' }], 'vp@x.vn')[0]
 * //=> { tab: 'Thôn 3', units: ['Thôn 3'], editors: ['an@x.vn', 'vp@x.vn'] }
 */
export function tabEditors(units: readonly UnitAddresses[], office: string): TabEditors[] {
  const ours = new Set<string>(OFFICE_TABS.map(tabKey));
  const rosters = new Map<string, UnitAddresses[]>();
  for (const unit of units) {
    const key = tabKey(unit.tab);
    if (!ours.has(key)) rosters.set(key, [...(rosters.get(key) ?? []), unit]);
  }
  const named = (editors: readonly string[]) => (editors.length === 0 ? null : editors);
  return [
    ...[...rosters.values()].map((together) => ({
      tab: together[0]?.tab ?? '',
      units: together.map(({ name }) => name),
      editors: named(validAddresses(...together.map(ownAddresses), office)),
    })),
    ...OFFICE_TABS.map((tab) => ({ tab, units: [], editors: named(validAddresses(office)) })),
  ];
}

/** The names of the units for which nobody of their own is named: without the office, too, their tabs stay open. */
export const unitsWithoutEditors = (units: readonly UnitAddresses[]): string[] =>
  units.filter((unit) => validAddresses(ownAddresses(unit)).length === 0).map(({ name }) => name);

/** Whatever stands where an address should and has not the form of one, each once. */
export const wrongEditors = (units: readonly UnitAddresses[], office: string): string[] => [
  ...new Set([...units.map(ownAddresses), office].flatMap(addressesIn).filter((address) => !isAddress(address))),
];

/** A place of a tab before whose editing people are warned, with what they should know; `rows` null reaches to its end. */
export type Warning = {
  readonly place: Omit<Place, 'rows'> & { readonly rows: number | null };
  readonly description: string;
};

/** How a tab is to be protected; what is null stays as it is. */
export type TabProtection = {
  readonly tab: string;
  readonly whole: { readonly editors: readonly string[] | null; readonly description: string } | null;
  readonly warnings: readonly Warning[] | null;
};

/** What did not come out as planned in a tab: somebody else has protected it, or addresses were not accepted. */
export type ProtectionFault = {
  readonly tab: string;
  readonly isForeign: boolean;
  readonly refused: readonly string[];
};
