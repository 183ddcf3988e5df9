import { HostError } from '../host-error';
import type { Bundle, Host } from '../host';
import { hostOver } from '../host';
import type { OpenedWorld } from '../open-world';
import { openAround } from './around/around';
import { functionNames } from './bundle-functions';
import { placeOf } from './cell-place';
import { byId } from './element';
import type { Hands } from './grid';
import { openGrid } from './grid';
import type { Inside } from './inside';
import { openFirst } from './keep/first-state';
import { openKept } from './keep/kept';
import type { PageFile } from './keep/page-file';
import { openPageFile } from './keep/page-file';
import { drawMenus } from './menu-bar';
import { fileJson } from './page-files';
import { makePanes } from './panes';
import { makeToasts, showToast } from './toasts';
import { words } from './words';

/** Puts a host on the screen. */
function openPage({ world }: OpenedWorld, host: Host, functions: readonly string[], file: PageFile): void {
  const draw = (): void => {
    grid.repaint();
    for (const part of [panes, toasts, around]) part.draw();
  };
  const shown = <T>(work: () => T): T => {
    if (file.refusal !== null) throw new HostError(file.refusal);
    try {
      return work();
    } finally {
      draw();
      file.changed();
    }
  };
  const panes = makePanes(host.ui, functions, (name, args) => shown(() => host.run(name, ...args)));
  const toasts = makeToasts(host.ui);
  const open = (): void => {
    around.begins(words.opened);
    host.open();
    draw();
    drawMenus(host.ui.menus(), (action, label) => {
      does(() => host.run(action), label);
    });
  };
  const seat = (email: string): void => {
    panes.close();
    host.user(email);
    open();
  };
  const attempt = attempts(shown);
  const around = openAround({ host, world, attempt, says: showToast, seat });
  const does: Hands['does'] = (work, what = words.edited) => {
    around.begins(what);
    attempt(work);
  };
  const grid = openGrid(world, { edit: host.edit, says: showToast, does });
  open();
}

/** Runs what somebody does, and tells them what went wrong. */
function attempts(shown: (work: () => void) => void): (work: () => void) => void {
  return (work) => {
    try {
      shown(work);
    } catch (error) {
      if (!(error instanceof HostError)) console.error(error);
      showToast(error instanceof Error ? error.message : String(error));
    }
  };
}

/** What a page of the script may call: functions of the top level, but those whose name ends in `_`. */
const callable = (code: string): string[] => functionNames(code).filter((name) => !name.endsWith('_'));

async function start(): Promise<void> {
  const [bundle, kept] = await Promise.all([fileJson<Bundle>('add-in.json'), openKept()]);
  const opened = await openFirst(bundle, kept);
  if (!opened) return;
  const host = hostOver(opened, bundle.code);
  byId('name').textContent = opened.world.name;
  openPage(opened, host, callable(bundle.code), openPageFile(host, opened.world, kept));
  const inside: Inside = { host, placeOf: (a1) => placeOf(opened.world, a1) };
  Object.assign(globalThis, { inside });
  performance.mark('ready');
}

start().catch((error: unknown) => {
  console.error(error);
  byId('name').textContent = words.notOpened + (error instanceof Error ? error.message : String(error));
});
