/** A roster that a check covered, with what it found there. */
export type CoveredRoster = {
  readonly unit: string;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
};

/** What is said about who may edit what. */
export type RightsText = {
  /** Stands at the protection of a roster, behind the add-in's mark. */
  readonly roster: (units: readonly string[]) => string;
  /** Likewise at a tab of the office. */
  readonly office: string;
  /** Likewise at a roster's header. */
  readonly header: string;
  /** Likewise at the add-in's own columns. */
  readonly own: string;
  /** Helps with a drop-down. */
  readonly choose: (values: readonly string[]) => string;
  /** A check by somebody who may not edit everything. */
  readonly covered: (rosters: readonly CoveredRoster[]) => string;
  readonly coveredNone: (rows: number, errors: number, warnings: number) => string;
  /** What the office keeps up: the other rosters, if there are any, and some tabs. */
  readonly others: (otherRosters: boolean, tabs: readonly string[]) => string;
  readonly partly: (tabs: readonly string[]) => string;
  /** Tabs that an action would have written. */
  readonly left: (tabs: readonly string[]) => string;
  readonly setUpByOffice: string;
  readonly importClosed: (tab: string) => string;
  /** What a set-up has to say about protection. */
  readonly openRosters: (units: readonly string[]) => string;
  readonly openTabs: string;
  readonly officeOnly: (units: readonly string[]) => string;
  readonly refused: (addresses: readonly string[]) => string;
  readonly foreign: (tabs: readonly string[]) => string;
};

const MOST = 5;

/** Names in a row, the first five of them or as many as said; `more` says how many others there are. */
export const someOf = (names: readonly string[], more: (count: number) => string, most = MOST): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} ${more(names.length - most)}`;
