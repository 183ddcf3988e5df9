import type { Cell, Grid } from './domain/cell';
import type { Day } from './domain/day';
import type { Guards, ProtectionFault, TabProtection } from './domain/permission';
import type { Fact } from './domain/self-check';
import type { HiddenTexts } from './domain/missing-list';
import type { RosterLayout } from './view/roster-layout';
import type { TabView, ViewCell } from './view/table';

/** A mail as it leaves; addresses separated by commas. */
export type Mail = { readonly to: string; readonly subject: string; readonly body: string; readonly htmlBody: string };

/** A tab that exists in the workbook. */
export type TabInfo = {
  readonly name: string;
  readonly id: number;
  /** Columns up to the last one that holds something. */
  readonly columns: () => number;
  /** Rows down to the last one that holds something. */
  readonly rows: () => number;
  /** All rows, those that hold nothing too. */
  readonly height: () => number;
  readonly frozenRows: () => number;
};

/** A block of cells in which somebody has typed, pasted, filled or cleared; places 1-based. */
export type Edit = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The filter of a tab, which everybody who looks at the tab sees; lines and columns are 1-based and included. */
export type TabFilter = {
  readonly headerLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly hidden: readonly HiddenTexts[];
  /** Columns that ask for anything else, such as a number above another. */
  readonly conditions: readonly number[];
};

/** A trigger of whoever is acting, with the function it calls. */
export type OwnTrigger = { readonly id: string; readonly handler: string };

/** When a function runs by itself: about a minute of every day or of a weekday (1 Monday to 7 Sunday), or once, soon. */
export type Rhythm = { readonly minute: number; readonly weekday: number | null } | 'soon';

/** A part of the hidden lines that keep texts; 1-based, up to the last that holds something where it is endless. */
export type KeptPart = {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
};

/** A cell, 1-based, and the number format that it gets. */
export type FormattedCell = { readonly row: number; readonly column: number; readonly format: string };

/** All that the add-in asks of the world. Every function may throw what the platform throws. */
export type Ports = {
  readonly today: () => Day;
  /** The hour of the day, `HH:mm`. */
  readonly time: () => string;
  /** Seconds since 1970. */
  readonly seconds: () => number;
  /** The address of who is acting; `''` where the platform does not tell. */
  readonly user: () => string;
  readonly tabs: () => readonly TabInfo[];
  /** A tab from its first cell to the last one that holds something; no rows when it is missing or empty. */
  readonly readTab: (name: string) => Grid;
  /** Likewise, up to a column (1-based, included). */
  readonly readColumns: (name: string, last: number) => Grid;
  /** A block that lies within what a tab holds; places are 1-based. */
  readonly readBlock: (tab: string, row: number, column: number, rows: number, columns: number) => Grid;
  /** The notes of a block, `''` where there is none; places are 1-based. */
  readonly readNotes: (tab: string, row: number, column: number, rows: number, columns: number) => string[][];
  readonly writeNotes: (tab: string, row: number, column: number, notes: readonly (readonly string[])[]) => void;
  /** Writes values as they are: text never becomes a formula, a number or a date. */
  readonly writeCells: (tab: string, row: number, column: number, cells: readonly (readonly ViewCell[])[]) => void;
  /** Writes values alone, in one call: for the add-in's own columns, whose text reads as no formula, number or date. */
  readonly writeOwn: (
    tab: string,
    row: number,
    column: number,
    cells: readonly (readonly (string | number)[])[],
  ) => void;
  /** Adds the tab at the end, or at a 0-based place; one that exists only gets the colour, where it has another. */
  readonly addTab: (name: string, colour: string | null, place?: number) => void;
  /** Adds the tab as a copy of another, at the end. */
  readonly copyTab: (from: string, name: string, colour: string) => void;
  /** Adds an empty row before a 1-based one. */
  readonly insertLine: (tab: string, before: number) => void;
  /** Adds an empty column before a 1-based one. */
  readonly insertColumn: (tab: string, before: number) => void;
  /** Moves a column with all that is in it before another; places are 1-based, as they are now. */
  readonly moveColumn: (tab: string, from: number, before: number) => void;
  /** Gives a cell a name, unless it bears it. */
  readonly nameCell: (name: string, tab: string, row: number, column: number) => void;
  /** The acting person's triggers; those of others are not told. */
  readonly triggers: () => readonly OwnTrigger[];
  /** Makes a function run by itself, as the acting person; gives back the trigger's id. */
  readonly addTrigger: (handler: string, rhythm: Rhythm) => string;
  readonly removeTrigger: (id: string) => void;
  /** Empties a tab and lays the view out in it, adding it where it is missing. */
  readonly showTab: (view: TabView) => void;
  /** Gives a tab that exists the looks of its view, and no content; in a tab that grows, the colours of states alone. */
  readonly dressTab: (view: TabView) => void;
  /** Lays a table out beside what stands in a tab that exists, its first cell at a 1-based place. */
  readonly showBlock: (view: TabView, row: number, column: number) => void;
  /** Writes lines of a tab that grows, in the formats its columns have; rows and columns are 1-based. */
  readonly writeLines: (tab: string, row: number, column: number, cells: readonly (readonly ViewCell[])[]) => void;
  /** The formulas of a block, `''` where there is none; places are 1-based. */
  readonly readFormulas: (tab: string, row: number, column: number, rows: number, columns: number) => string[][];
  /** The number formats of a block. */
  readonly readFormats: (tab: string, row: number, column: number, rows: number, columns: number) => string[][];
  /** Gives cells a number format each; a call for every format. */
  readonly setFormats: (tab: string, cells: readonly FormattedCell[]) => void;
  /** Writes values as they are in cells whose formats are set; days as dates. */
  readonly writeTyped: (tab: string, row: number, column: number, cells: Grid) => void;
  /** Likewise, also what the rules of these cells refuse; the rules stay. */
  readonly writeAnyway: (tab: string, row: number, column: number, cells: Grid) => void;
  /** Adds empty lines before a 1-based one; they look like the one above or behind them. */
  readonly insertLines: (tab: string, before: number, count: number, like: 'above' | 'behind') => void;
  /** Takes neighbouring lines away, from a 1-based one on; a tab keeps one below the lines before them. */
  readonly removeLines: (tab: string, first: number, count: number) => void;
  /** Takes a hidden tab away; none is nothing. */
  readonly dropTab: (name: string) => void;
  /** Puts texts of any length into a 1-based row of a hidden tab, each from a cell of its own on, in place of what
   *  stands in the row. Adds the tab where it is missing. */
  readonly keepTexts: (tab: string, row: number, texts: readonly string[]) => void;
  /** Puts a short text into the first cell of such a row; the others stay. */
  readonly keepFirst: (tab: string, row: number, text: string) => void;
  /** Puts a person's whole list into a tab as it is, replacing what stands there. */
  readonly putRoster: (tab: string, grid: Grid) => void;
  readonly layOutRoster: (layout: RosterLayout) => void;
  /** Lays the drop-downs of a roster again. */
  readonly layChoices: (layout: RosterLayout) => void;
  /** What protects the tabs; two calls, whatever their number. */
  readonly guards: () => Guards;
  /** Protects tabs as planned and mends what is not so; no call for what is. Tabs that are missing are passed over. */
  readonly protect: (tabs: readonly TabProtection[]) => readonly ProtectionFault[];
  /** Lays a drop-down over one cell; places are 1-based. */
  readonly offerChoices: (
    tab: string,
    row: number,
    column: number,
    values: readonly string[],
    accepts: 'these only' | 'others too',
  ) => void;
  /** The tab that the person who acts has open. */
  readonly activeTab: () => string;
  /** The line in which the cursor of the person who acts stands, 1-based. */
  readonly activeRow: () => number;
  readonly openTab: (tab: string) => void;
  /** Puts the cursor of the person who acts on a cell; places are 1-based. */
  readonly openCell: (tab: string, row: number, column: number) => void;
  /** Says a few sentences in the corner of the screen. */
  readonly toast: (title: string, message: string) => void;
  readonly readFilter: (tab: string) => TabFilter | null;
  /**
   * Sets what the named columns hide, none for no text, making the filter where there is none; null takes it away.
   *
   * @returns Whether the person may do so.
   */
  readonly setFilter: (tab: string, wanted: TabFilter | null) => boolean;
  readonly sendMail: (mail: Mail) => void;
  /** Waits until everything written so far has come to stand. */
  readonly settle: () => void;
  /** How many more addressees may be written to today. */
  readonly mailQuota: () => number;
  /** Puts texts of any length into a hidden tab of a name, to be taken out by a later run; none takes the tab away. */
  readonly setAside: (tab: string, texts: readonly string[]) => void;
  /** What was set aside, or kept, a text a line; the tab stays. */
  readonly aside: (tab: string, part?: KeptPart) => readonly string[];
  /** Small facts that stay with the workbook; none about a person. */
  readonly recall: (key: string) => string | null;
  readonly remember: (key: string, value: string) => void;
  /** Likewise, but while one acts alone all of these are written in one call at the end; a cut run forgets them. */
  readonly rememberLater: (key: string, value: string) => void;
  /** Runs `act` while nobody else runs one; null, and `act` not run, when the lock is not had in time, or at once. */
  readonly alone: <T>(act: () => T, patience?: 'waits' | 'at once') => T | null;
  readonly probes: Probes;
};

/** What *Tự kiểm tra* asks besides. */
export type Probes = {
  /** The time zones of the script and of the spreadsheet. */
  readonly zones: () => { readonly script: string; readonly sheet: string };
  readonly locale: () => string;
  /** Whether all permissions are given, and how many; null where the platform does not count them. */
  readonly permissions: () => { readonly complete: boolean; readonly granted: number | null };
  /** The functions that triggers of whoever is acting call; those of others are not told. */
  readonly triggers: () => readonly string[];
  /** What the first cell of a named range holds; null where there is no such name. */
  readonly named: (name: string) => Cell | null;
  /** The tabs with a protection whose description begins with the given words; one stands as often as it has such. */
  readonly protectedTabs: (beginning: string) => readonly string[];
  /** Cells of tabs by name, empty ones too. */
  readonly cells: (tabs: readonly string[]) => number;
  /** Tries the platform out in a scratch tab of a name, which is gone afterwards. */
  readonly facts: (scratch: string) => readonly Fact[];
};
