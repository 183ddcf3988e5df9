import type { Letter } from '../outbox';
import type { Box } from '../box';
import type { Block } from '../model/cells';
import type { Band, BandColors } from '../model/bandings';
import type { FilterRule } from '../model/filters';
import type { Guard } from '../model/protections';
import type { FormatRule, ValidationRule } from '../model/rules';
import type { BorderSides } from '../model/borders';
import type { Shift } from '../model/shift';
import type { LookKey, LookValue } from '../model/styles';
import type { NewTimer, Timer } from '../timers';

/** Names a service call in the log: `Range.setValues`. */
export type CallName = string;

/** Cells of a sheet. */
export type CellPort = {
  readonly values: (as: CallName, box: Box) => Block;
  readonly setValues: (as: CallName, box: Box, block: Block) => void;
  readonly display: (as: CallName, box: Box) => readonly string[];
  readonly formulas: (as: CallName, box: Box) => readonly string[];
  readonly notes: (as: CallName, box: Box) => readonly string[];
  readonly setNotes: (as: CallName, box: Box, texts: readonly string[]) => void;
  readonly looks: (as: CallName, box: Box, key: LookKey) => readonly LookValue[];
  readonly setLooks: (as: CallName, box: Box, key: LookKey, values: readonly LookValue[]) => void;
  /** One look for all cells of several boxes. */
  readonly setLook: (as: CallName, boxes: readonly Box[], key: LookKey, value: LookValue) => void;
  readonly setBorder: (as: CallName, box: Box, sides: BorderSides) => void;
  /** Clears any of: contents, formats, notes, validations. */
  readonly clear: (as: CallName, box: Box, what: readonly ClearedPart[]) => void;
  readonly append: (as: CallName, sheet: number, block: Block) => void;
  readonly merges: (box: Box) => readonly Box[];
  readonly merge: (as: CallName, box: Box, merged: boolean) => void;
};

/** What a clear takes away. `formats` are all but the number formats, conditional ones among them. */
export type ClearedPart = 'contents' | 'formats' | 'number-formats' | 'notes' | 'validations';

/** Sheets and their frames. Indices count from 0. */
export type TabPort = {
  readonly ids: () => readonly number[];
  readonly find: (name: string) => number | null;
  readonly name: (id: number) => string;
  readonly rename: (as: CallName, id: number, name: string) => void;
  /** Adds a copy of a sheet at an index; its protections are not copied. */
  readonly copy: (as: CallName, id: number, name: string | null, index: number | null) => number;
  readonly moveColumns: (as: CallName, id: number, first: number, count: number, before: number) => void;
  readonly insert: (as: CallName, name: string | null, index: number | null) => number;
  readonly remove: (as: CallName, id: number) => void;
  readonly move: (as: CallName, id: number, index: number) => void;
  readonly active: () => number;
  readonly activate: (id: number, cell?: { readonly row: number; readonly column: number }) => void;
  /** Where the cursor of a sheet stands. */
  readonly cursor: (id: number) => { readonly row: number; readonly column: number };
  readonly size: (id: number) => { readonly rows: number; readonly columns: number };
  readonly extent: (id: number) => { readonly row: number; readonly column: number };
  readonly shift: (as: CallName, id: number, shift: Shift) => void;
  readonly hidden: (id: number) => boolean;
  readonly hide: (as: CallName, id: number, hidden: boolean) => void;
  readonly tabColor: (id: number) => string | null;
  readonly setTabColor: (as: CallName, id: number, color: string | null) => void;
  readonly frozen: (id: number) => { readonly rows: number; readonly columns: number };
  readonly freeze: (as: CallName, id: number, rows: number | null, columns: number | null) => void;
  readonly setColumnWidths: (as: CallName, id: number, first: number, count: number, width: number) => void;
  readonly columnWidth: (id: number, column: number) => number;
  readonly setRowHeights: (as: CallName, id: number, first: number, count: number, height: number) => void;
  readonly hideColumns: (as: CallName, id: number, first: number, count: number, hidden: boolean) => void;
  readonly columnHidden: (id: number, column: number) => boolean;
  readonly showGridlines: (as: CallName, id: number, shown: boolean) => void;
};

/** What lies over cells. */
export type OverlayPort = {
  readonly validations: (as: CallName, box: Box) => readonly (ValidationRule | null)[];
  readonly setValidations: (as: CallName, box: Box, rules: readonly (ValidationRule | null)[]) => void;
  readonly formatRules: (as: CallName, sheet: number) => readonly FormatRule[];
  readonly setFormatRules: (as: CallName, sheet: number, rules: readonly FormatRule[]) => void;
  readonly filter: (sheet: number) => Box | null;
  readonly setFilter: (as: CallName, sheet: number, box: Box | null) => void;
  /** @throws {Error} No filter, or it does not reach the column. */
  readonly filterRule: (as: CallName, sheet: number, column: number) => FilterRule | null;
  /** Null takes the rule away. @throws {Error} Likewise. */
  readonly setFilterRule: (as: CallName, sheet: number, column: number, rule: FilterRule | null) => void;
  readonly hiddenByFilter: (sheet: number, row: number) => boolean;
  readonly bandings: (sheet: number) => readonly Band[];
  readonly banding: (id: number) => Band;
  readonly band: (as: CallName, box: Box, colors: BandColors) => number;
  /** Null removes it. */
  readonly changeBanding: (as: CallName, id: number, change: Partial<BandColors> | null) => void;
  readonly guards: (as: CallName, sheet: number | null) => readonly Guard[];
  readonly guard: (id: number) => Guard;
  readonly protect: (as: CallName, sheet: number, box: Box | null) => number;
  readonly changeGuard: (as: CallName, id: number, change: Partial<Guard>) => void;
  /** Names or unnames editors; the owner and the caller always stay. */
  readonly changeEditors: (as: CallName, id: number, added: readonly string[], removed: readonly string[]) => void;
  readonly removeGuard: (as: CallName, id: number) => void;
  /** Whether the one who runs may edit what a protection covers. */
  readonly mayChange: (id: number) => boolean;
  /** Whether the one who runs may edit every cell of a box. */
  readonly mayEdit: (box: Box) => boolean;
};

/** Names of ranges. */
export type NamePort = {
  readonly list: () => readonly { readonly name: string; readonly box: Box }[];
  readonly find: (name: string) => Box | null;
  readonly give: (as: CallName, name: string, box: Box) => void;
  readonly take: (as: CallName, name: string) => void;
};

/** The spreadsheet as a file, and who stands before it. */
export type FilePort = {
  readonly id: () => string;
  readonly name: () => string;
  readonly rename: (as: CallName, name: string) => void;
  readonly url: () => string;
  readonly zone: () => string;
  readonly setZone: (as: CallName, zone: string) => void;
  readonly locale: () => string;
  readonly setLocale: (as: CallName, locale: string) => void;
  /** Under whose account the script runs. */
  readonly user: () => string;
  /** Who is at the keyboard, '' where Google hides it. */
  readonly seen: () => string;
  /** What `getEffectiveUser` tells: the account, '' in a simple trigger where Google hides it. */
  readonly effective: () => string;
  readonly owner: () => string;
  readonly editors: () => readonly string[];
};

/** One item of a menu; `items` makes it a submenu, a null label a line. */
export type MenuItem = {
  readonly label: string | null;
  readonly action: string | null;
  readonly items: readonly MenuItem[] | null;
};

/** The screen. */
export type ScreenPort = {
  /** Whether somebody sits before it. */
  readonly present: () => boolean;
  readonly addMenu: (label: string, items: readonly MenuItem[]) => void;
  readonly dialog: (title: string, html: string, width: number | null, height: number | null, modal: boolean) => void;
  readonly sidebar: (title: string, html: string) => void;
  readonly toast: (message: string, title: string) => void;
  /** The HTML file of a name. @throws {Error} There is none, in Google's words. */
  readonly page: (name: string) => string;
};

/** Stores of texts: properties and cache. `store` names whose. */
export type StorePort = {
  readonly property: (as: CallName, store: string, key: string) => string | null;
  readonly properties: (as: CallName, store: string) => Readonly<Record<string, string>>;
  readonly setProperties: (
    as: CallName,
    store: string,
    entries: Readonly<Record<string, string>>,
    others: 'keep' | 'drop',
  ) => void;
  readonly deleteProperty: (as: CallName, store: string, key: string) => void;
  readonly cached: (as: CallName, store: string, keys: readonly string[]) => Readonly<Record<string, string>>;
  readonly cache: (as: CallName, store: string, entries: Readonly<Record<string, string>>, seconds: number) => void;
  readonly uncache: (as: CallName, store: string, keys: readonly string[]) => void;
  /** Takes a lock; false while another run holds it. */
  readonly lock: (as: CallName, store: string) => boolean;
  readonly unlock: (as: CallName, store: string) => void;
  readonly locked: (store: string) => boolean;
};

/** Mail, triggers, time. */
export type ServicePort = {
  readonly send: (as: CallName, letter: Letter) => void;
  readonly mailQuota: (as: CallName) => number;
  readonly timers: (as: CallName) => readonly Timer[];
  readonly addTimer: (as: CallName, timer: NewTimer) => Timer;
  readonly removeTimer: (as: CallName, id: string) => void;
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
  readonly zone: () => string;
  readonly formatDate: (instant: number, zone: string, pattern: string) => string;
  readonly uuid: () => string;
  /** UTF-8 bytes of a text, each -128 to 127. */
  readonly bytes: (text: string) => readonly number[];
  readonly text: (bytes: readonly number[]) => string;
  readonly log: (level: string, message: string) => void;
  /** The scopes of the manifest; null where it names none. */
  readonly scopes: (as: CallName) => readonly string[] | null;
  /** @throws {Error} In Google's words, when the script may not use the service here. */
  readonly authorise: (call: string, scope: string) => void;
};

/** All the guest may ask of the host: plain functions over plain values. Every number is 1-based but indices. */
export type Port = {
  readonly meter: { enter(): void; exit(): void };
  readonly cells: CellPort;
  readonly tabs: TabPort;
  readonly overlays: OverlayPort;
  readonly names: NamePort;
  readonly file: FilePort;
  readonly screen: ScreenPort;
  readonly stores: StorePort;
  readonly services: ServicePort;
};
