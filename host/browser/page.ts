import { HostError } from '../host-error';
import type { Bundle, Host, SavedHost } from '../host';
import { hostOver } from '../host';
import type { OpenedWorld } from '../open-world';
import { openWorld } from '../open-world';
import { openAround } from './around/around';
import { functionNames } from './bundle-functions';
import { placeOf } from './cell-place';
import { byId } from './element';
import type { Hands } from './grid';
import { openGrid } from './grid';
import type { Inside } from './inside';
import { drawMenus } from './menu-bar';
import { makePanes } from './panes';
import { makeToasts, showToast } from './toasts';
import { words } from './words';

async function load<T>(name: string): Promise<T> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Puts a host on the screen. */
function openPage({ world }: OpenedWorld, host: Host, functions: readonly string[]): void {
  const shown = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      grid.repaint();
      for (const part of [panes, toasts, around]) part.draw();
    }
  };
  const panes = makePanes(host.ui, functions, (name, args) => shown(() => host.run(name, ...args)));
  const toasts = makeToasts(host.ui);
  const seat = (email: string): void => {
    panes.close();
    host.user(email);
    openWorkbook(host, does);
  };
  const attempt = attempts(shown);
  const around = openAround({ host, world, attempt, says: showToast, seat });
  const does: Hands['does'] = (work, what = words.edited) => {
    around.begins(what);
    attempt(work);
  };
  const grid = openGrid(world, { edit: host.edit, says: showToast, does });
  openWorkbook(host, does);
}

/** Opens the workbook as whoever sits before it. */
function openWorkbook(host: Host, does: Hands['does']): void {
  does(host.open, words.opened);
  drawMenus(host.ui.menus(), (action, label) => {
    does(() => host.run(action), label);
  });
}

/** Runs what somebody does, and tells them what went wrong. */
function attempts(shown: (work: () => void) => void): (work: () => void) => void {
  const tell = (error: unknown): void => {
    if (!(error instanceof HostError)) console.error(error);
    showToast(error instanceof Error ? error.message : String(error));
  };
  return (work) => {
    try {
      shown(work);
    } catch (error) {
      tell(error);
    }
  };
}

/** What a page of the script may call: functions of the top level, but those whose name ends in `_`. */
const callable = (code: string): string[] => functionNames(code).filter((name) => !name.endsWith('_'));

async function start(): Promise<void> {
  const [bundle, saved] = await Promise.all([load<Bundle>('add-in.json'), load<SavedHost>('workbook.json')]);
  const opened = openWorld(bundle, saved);
  const host = hostOver(opened, bundle.code);
  byId('name').textContent = opened.world.name;
  openPage(opened, host, callable(bundle.code));
  const inside: Inside = { host, placeOf: (a1) => placeOf(opened.world, a1) };
  Object.assign(globalThis, { inside });
  performance.mark('ready');
}

start().catch((error: unknown) => {
  console.error(error);
  byId('name').textContent = words.notOpened + (error instanceof Error ? error.message : String(error));
});
