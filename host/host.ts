import type { ServiceCall } from './call-log';
import type { HostClock } from './alarms';
import { makeHostClock } from './alarms';
import type { Faults } from './faults';
import type { FormulaRun } from './formula-runs';
import type { Mail } from './outbox';
import type { Edits, Hand } from './edits';
import { makeHistory } from './history';
import { makeEdits } from './edits';
import type { Timing } from './runner';
import { makeRunner } from './runner';
import { pictureSheet } from './picture';
import type { SavedHost } from './saved-host';
import { saveHost } from './saved-host';
import type { Screen } from './screen';
import type { Content, SheetData, SheetFrame, WorkbookData } from './snapshot';
import { snapshotContents, snapshotFrame, snapshotSheet } from './snapshot';
import type { Timer } from './timers';
import { makeTriggers } from './triggers';
import type { Failure, LogLine, Undocumented, World } from './world';
import type { OpenedWorld } from './open-world';
import { openWorld } from './open-world';
import type { Watch } from './watch';

export type { ServiceCall } from './call-log';
export type { FormulaRun } from './formula-runs';
export type { Mail } from './outbox';
export type { SavedHost } from './saved-host';
export type { CellData, SheetData, SheetFrame, WorkbookData } from './snapshot';

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
  /** Whether all users are of one Workspace domain, so that a simple trigger may know who edits; else it is told ''. */
  readonly sameDomain?: boolean;
  /** What Google does not document. */
  readonly undocumented?: Undocumented;
  /** Who may edit the file besides the owner, all others only view; without it everybody who comes may edit. */
  readonly editors?: readonly string[];
  /** The spreadsheet's name. */
  readonly name?: string;
  /** What stands in the spreadsheet; without it one empty sheet. */
  readonly workbook?: WorkbookData;
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
  /** Who runs from now on; becomes an editor of the file unless its editors were named. */
  readonly user: (email: string) => void;
  /** Of the last run, a trigger's too: all its time and the host's part, so that the script's is `ms - hostMs`. */
  readonly lastRun: Timing;
  readonly clock: HostClock;
  /** The present user opens the file: `onOpen` runs. */
  readonly open: () => void;
  readonly outbox: readonly Mail[];
  readonly calls: { list(): readonly ServiceCall[]; clear(): void };
  readonly faults: Faults;
  /** Lets something happen before the service calls of a run, such as another user's edit; gives how to stop it. */
  readonly onCall: Watch['onCall'];
  readonly ui: Screen;
  /** What the script wrote to `console` and `Logger`, all runs. */
  readonly log: readonly LogLine[];
  /** Triggers that failed or never ran, all of them. */
  readonly failures: readonly Failure[];
  /** The executions that cells' formulas have caused, one a cell whose arguments changed; they run when somebody looks. */
  readonly formulaRuns: readonly FormulaRun[];
  /** The triggers of the present user. */
  readonly triggers: () => readonly Timer[];
  /** Switches an installed trigger off, as Google does when its maker's account is closed. */
  readonly disableTrigger: (id: string) => void;
  /** The workbook as plain values. */
  readonly workbook: () => WorkbookData;
  /** Its tabs without their cells, at a hundredth of the cost. */
  readonly frames: () => readonly SheetFrame[];
  /** One tab of it, at a fraction of the cost. @throws {RangeError} There is none of that name. */
  readonly tab: (name: string) => SheetData;
  /** What stands in a tab, row by row. @throws {RangeError} Likewise. */
  readonly contents: (name: string) => readonly Content[];
  /** Every tab as one text, by name: what `workbook` tells, quick to make and to compare. */
  readonly pictures: () => ReadonlyMap<string, string>;
  /** What the present user does by hand. @throws {HostError} What the sheet refuses; a failing trigger throws nothing. */
  readonly edit: Edits;
  /** What another user does by hand, at any moment; becomes an editor of the file as with `user`. */
  readonly as: (email: string) => Edits;
  /** `edit.type`. */
  readonly type: Edits['type'];
  /**
   * What Google keeps when everybody leaves, for `openHost`: the spreadsheet, properties, cache, triggers, mail, time and
   * people; not the screen, the logs and what was planned for calls.
   *
   * @throws {Error} A run is under way.
   */
  readonly save: () => SavedHost;
  readonly close: () => void;
};

/** Opens a host as it was saved, or on a spreadsheet of its own. */
export function openHost(bundle: Bundle, how: HostOptions | SavedHost = {}): Host {
  return hostOver(openWorld(bundle, how), bundle.code);
}

/** The host over an opened world. @param code - The bundle's. */
export function hostOver({ world, faults, told }: OpenedWorld, code: string): Host {
  const runner = makeRunner(world, code);
  const clock = makeHostClock(world, runner, told);
  return {
    run: (name, ...args) => runner.run(name, args),
    lastRun: runner.lastRun,
    clock,
    ...handsOf({ world, triggers: makeTriggers(world, code, runner), history: makeHistory(world.model) }),
    ...handlesOf(world),
    faults,
    workbook: () => snapshotBook(world),
    frames: () => frameBook(world),
    tab: (name) => snapshotSheet(world.model, settledTab(world, name)),
    contents: (name) => snapshotContents(world.model, settledTab(world, name)),
    pictures: () => pictureBook(world),
    save: () => saveHost(world, clock.told()),
    close: world.model.book.dispose,
  };
}

function handsOf(hand: Hand): Pick<Host, 'user' | 'as' | 'edit' | 'type' | 'open'> {
  const { actors, editors, closedList } = hand.world;
  const arrive = (email: string): void => {
    if (!closedList) editors.add(email);
  };
  const edit = makeEdits(hand, actors.present);
  return {
    user: (email) => {
      actors.seat(email);
      arrive(email);
    },
    as: (email) => {
      arrive(email);
      return makeEdits(hand, () => email);
    },
    edit,
    type: edit.type,
    open: () => {
      actors.byHand(actors.present(), () => {
        hand.triggers.fire({ kind: 'open' });
      });
    },
  };
}

type Handles = Pick<
  Host,
  'outbox' | 'calls' | 'onCall' | 'ui' | 'log' | 'failures' | 'formulaRuns' | 'triggers' | 'disableTrigger'
>;

function handlesOf(world: World): Handles {
  return {
    outbox: world.outbox.mails,
    calls: world.calls,
    onCall: world.watch.onCall,
    ui: world.screen,
    log: world.log,
    failures: world.failures,
    formulaRuns: world.formulaRuns,
    triggers: () => world.timers.list(world.user),
    disableTrigger: world.timers.disable,
  };
}

function settledTab({ model }: World, name: string): number {
  const id = model.tabs.ids().find((each) => model.tabs.name(each) === name);
  if (id === undefined) throw new RangeError(`No tab ${name}`);
  model.calculator.settle();
  return id;
}

function snapshotBook({ model, name, sheetZone }: World): WorkbookData {
  model.calculator.settle();
  return { name, timeZone: sheetZone, sheets: model.tabs.ids().map((id) => snapshotSheet(model, id)) };
}

function pictureBook({ model }: World): ReadonlyMap<string, string> {
  model.calculator.settle();
  return new Map(model.tabs.ids().map((id) => [model.tabs.name(id), pictureSheet(model, id)]));
}

function frameBook({ model }: World): readonly SheetFrame[] {
  model.calculator.settle();
  return model.tabs.ids().map((id) => snapshotFrame(model, id));
}
