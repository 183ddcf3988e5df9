import type { Letter } from '../outbox';
import type { Box } from '../box';
import type { Block } from '../model/cells';
import type { Guard } from '../model/protections';
import type { FormatRule, ValidationRule } from '../model/rules';
import type { LookKey, LookValue } from '../model/styles';
import type { Timer } from '../timers';

/** Names a service call in the log: `Range.setValues`. */
export type CallName = string;

/** Cells of a sheet. */
export type CellPort = {
  values(as: CallName, box: Box): Block;
  setValues(as: CallName, box: Box, block: Block): void;
  display(as: CallName, box: Box): readonly string[];
  formulas(as: CallName, box: Box): readonly string[];
  notes(as: CallName, box: Box): readonly string[];
  setNotes(as: CallName, box: Box, texts: readonly string[]): void;
  looks(as: CallName, box: Box, key: LookKey): readonly LookValue[];
  setLooks(as: CallName, box: Box, key: LookKey, values: readonly LookValue[]): void;
  /** Clears any of: contents, formats, notes, validations. */
  clear(as: CallName, box: Box, what: readonly ClearedPart[]): void;
  append(as: CallName, sheet: number, block: Block): void;
  merges(box: Box): readonly Box[];
  merge(as: CallName, box: Box, merged: boolean): void;
};

/** What a clear takes away. */
export type ClearedPart = 'contents' | 'formats' | 'notes' | 'validations';

/** Sheets and their frames. Indices count from 0. */
export type TabPort = {
  ids(): readonly number[];
  find(name: string): number | null;
  name(id: number): string;
  rename(as: CallName, id: number, name: string): void;
  insert(as: CallName, name: string | null, index: number | null): number;
  remove(as: CallName, id: number): void;
  move(as: CallName, id: number, index: number): void;
  active(): number;
  activate(id: number): void;
  size(id: number): { readonly rows: number; readonly columns: number };
  extent(id: number): { readonly row: number; readonly column: number };
  shift(as: CallName, id: number, kind: 'insert' | 'delete', axis: 'row' | 'column', at: number, count: number): void;
  hidden(id: number): boolean;
  hide(as: CallName, id: number, hidden: boolean): void;
  tabColor(id: number): string | null;
  setTabColor(as: CallName, id: number, color: string | null): void;
  frozen(id: number): { readonly rows: number; readonly columns: number };
  freeze(as: CallName, id: number, rows: number | null, columns: number | null): void;
  setColumnWidths(as: CallName, id: number, first: number, count: number, width: number): void;
  columnWidth(id: number, column: number): number;
  setRowHeights(as: CallName, id: number, first: number, count: number, height: number): void;
  hideColumns(as: CallName, id: number, first: number, count: number, hidden: boolean): void;
  columnHidden(id: number, column: number): boolean;
  showGridlines(as: CallName, id: number, shown: boolean): void;
};

/** What lies over cells. */
export type OverlayPort = {
  validations(as: CallName, box: Box): readonly (ValidationRule | null)[];
  setValidations(as: CallName, box: Box, rules: readonly (ValidationRule | null)[]): void;
  formatRules(as: CallName, sheet: number): readonly FormatRule[];
  setFormatRules(as: CallName, sheet: number, rules: readonly FormatRule[]): void;
  filter(sheet: number): Box | null;
  setFilter(as: CallName, sheet: number, box: Box | null): void;
  guards(as: CallName, sheet: number | null): readonly Guard[];
  guard(id: number): Guard;
  protect(as: CallName, sheet: number, box: Box | null): number;
  changeGuard(as: CallName, id: number, change: Partial<Guard>): void;
  /** Names or unnames editors; the owner and the caller always stay. */
  changeEditors(as: CallName, id: number, added: readonly string[], removed: readonly string[]): void;
  removeGuard(as: CallName, id: number): void;
  mayEdit(id: number): boolean;
};

/** The spreadsheet as a file, and who stands before it. */
export type FilePort = {
  id(): string;
  name(): string;
  rename(as: CallName, name: string): void;
  url(): string;
  zone(): string;
  setZone(as: CallName, zone: string): void;
  locale(): string;
  setLocale(as: CallName, locale: string): void;
  user(): string;
  owner(): string;
  editors(): readonly string[];
};

/** One item of a menu; `items` makes it a submenu, a null label a line. */
export type MenuItem = {
  readonly label: string | null;
  readonly action: string | null;
  readonly items: readonly MenuItem[] | null;
};

/** The screen. */
export type ScreenPort = {
  addMenu(label: string, items: readonly MenuItem[]): void;
  dialog(title: string, html: string, width: number | null, height: number | null, modal: boolean): void;
  sidebar(title: string, html: string): void;
  toast(message: string, title: string): void;
  /** The HTML file of a name. @throws {Error} There is none, in Google's words. */
  page(name: string): string;
};

/** Stores of texts: properties and cache. `store` names whose. */
export type StorePort = {
  property(as: CallName, store: string, key: string): string | null;
  properties(as: CallName, store: string): Readonly<Record<string, string>>;
  setProperties(as: CallName, store: string, entries: Readonly<Record<string, string>>, others: 'keep' | 'drop'): void;
  deleteProperty(as: CallName, store: string, key: string): void;
  cached(as: CallName, store: string, keys: readonly string[]): Readonly<Record<string, string>>;
  cache(as: CallName, store: string, entries: Readonly<Record<string, string>>, seconds: number): void;
  uncache(as: CallName, store: string, keys: readonly string[]): void;
  lock(as: CallName, store: string): boolean;
  unlock(as: CallName, store: string): void;
  locked(store: string): boolean;
};

/** Mail, triggers, time. */
export type ServicePort = {
  send(as: CallName, letter: Letter): void;
  mailQuota(as: CallName): number;
  timers(as: CallName): readonly Timer[];
  addTimer(as: CallName, timer: Omit<Timer, 'id' | 'user'>): Timer;
  removeTimer(as: CallName, id: string): void;
  now(): number;
  sleep(ms: number): void;
  zone(): string;
  formatDate(instant: number, zone: string, pattern: string): string;
  uuid(): string;
  /** UTF-8 bytes of a text, each -128 to 127. */
  bytes(text: string): readonly number[];
  text(bytes: readonly number[]): string;
  log(level: string, message: string): void;
  /** @throws {Error} In Google's words, when the script may not use the service here. */
  authorise(call: string, scope: string): void;
};

/** All the guest may ask of the host: plain functions over plain values. Every number is 1-based but indices. */
export type Port = {
  readonly meter: { enter(): void; exit(): void };
  readonly cells: CellPort;
  readonly tabs: TabPort;
  readonly overlays: OverlayPort;
  readonly file: FilePort;
  readonly screen: ScreenPort;
  readonly stores: StorePort;
  readonly services: ServicePort;
};
