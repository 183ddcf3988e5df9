import type { ServiceCall } from './call-log';
import type { Clock } from './clock';
import type { Faults } from './faults';
import type { Mail } from './outbox';
import { openPort } from './port/port';
import { execute } from './realm';
import type { Screen } from './screen';
import type { WorkbookData } from './snapshot';
import { snapshotSheet } from './snapshot';
import type { Timer } from './timers';
import { typeText } from './typing';
import type { LogLine, World } from './world';
import { openWorld } from './open-world';

export type { ServiceCall } from './call-log';
export type { Mail } from './outbox';
export type { CellData, SheetData, WorkbookData } from './snapshot';

/** What `clasp push` sends: Code.js, appsscript.json, and each HTML file by its name without `.html`. */
export type Bundle = {
  readonly code: string;
  readonly manifest: string;
  readonly pages: Readonly<Record<string, string>>;
};

/** What crosses into a run and out of it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** How a host is opened. */
export type HostOptions = {
  /** Wall clock of the script's zone, `YYYY-MM-DDTHH:mm`; without it the machine's present. */
  readonly now?: string;
  /** Who runs; the owner when absent. */
  readonly user?: string;
  readonly owner?: string;
  /** The spreadsheet's name. */
  readonly name?: string;
};

/** Apps Script bound to one spreadsheet, on this machine. */
export type Host = {
  /**
   * One execution as on Google: a fresh realm, the bundle evaluated anew, 6 minutes (30 seconds for a simple trigger).
   *
   * @param name - A global function; `onOpen`, `onEdit` and their kin run as simple triggers, without authorisation.
   * @returns What it returned; null for nothing.
   * @throws {HostError} The guest's message; `cut` when a planned cut ended the run.
   */
  readonly run: (name: string, ...args: Plain[]) => Plain;
  /** Who runs from now on; becomes an editor of the file. */
  readonly user: (email: string) => void;
  /** Of the last run: all its time and the host's part, so that the script's is `ms - hostMs`. */
  readonly lastRun: { readonly ms: number; readonly hostMs: number };
  readonly clock: Pick<Clock, 'now' | 'set'>;
  readonly outbox: readonly Mail[];
  readonly calls: { list(): readonly ServiceCall[]; clear(): void };
  readonly faults: Faults;
  readonly ui: Screen;
  /** What the script wrote to `console` and `Logger`, all runs. */
  readonly log: readonly LogLine[];
  /** The triggers of the present user. */
  readonly triggers: () => readonly Timer[];
  /** The workbook as plain values. */
  readonly workbook: () => WorkbookData;
  /**
   * Types into a cell as the present user; fires no onEdit yet.
   *
   * @throws {HostError} No such sheet or cell, or the cell is protected.
   */
  readonly type: (sheet: string, a1: string, text: string) => void;
  readonly close: () => void;
};

const simpleTriggers: readonly string[] = ['onOpen', 'onEdit', 'onSelectionChange'];
const runMs = 6 * 60_000;
const simpleMs = 30_000;

/** Opens a host on an empty spreadsheet with one sheet. */
export function openHost(bundle: Bundle, options: HostOptions = {}): Host {
  const { world, faults } = openWorld(bundle, options);
  const lastRun = { ms: 0, hostMs: 0 };
  return {
    run: (name, ...args) => runOnce(world, bundle.code, lastRun, name, args),
    user: (email) => {
      world.user = email;
      world.editors.add(email);
    },
    lastRun,
    ...handlesOf(world),
    faults,
    workbook: () => snapshotBook(world),
    type: (sheet, a1, text) => {
      typeText(world, sheet, a1, text);
    },
    close: world.model.book.dispose,
  };
}

type Handles = Pick<Host, 'clock' | 'outbox' | 'calls' | 'ui' | 'log' | 'triggers'>;

function handlesOf(world: World): Handles {
  return {
    clock: world.clock,
    outbox: world.outbox.mails,
    calls: world.calls,
    ui: world.screen,
    log: world.log,
    triggers: () => world.timers.list(world.user),
  };
}

function snapshotBook({ model, name, sheetZone }: World): WorkbookData {
  model.calculator.settle();
  return { name, timeZone: sheetZone, sheets: model.tabs.ids().map((id) => snapshotSheet(model, id)) };
}

function runOnce(
  world: World,
  code: string,
  lastRun: { ms: number; hostMs: number },
  name: string,
  args: readonly Plain[],
): Plain {
  world.simple = simpleTriggers.includes(name);
  world.locks.clear();
  const started = performance.now();
  const { port, hostMs, ended } = openPort(world);
  const limitMs = world.simple ? simpleMs : runMs;
  try {
    const json = execute({ code, zone: world.zone, limitMs, name, args: JSON.stringify(args) }, port);
    const end = ended();
    if (end) throw end;
    return json === undefined ? null : (JSON.parse(json) as Plain);
  } catch (error) {
    throw ended() ?? error;
  } finally {
    lastRun.ms = performance.now() - started;
    lastRun.hostMs = hostMs();
  }
}
