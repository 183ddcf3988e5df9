import { HostError } from '../host-error';
import type { Bundle, Host } from '../host';
import { hostOver } from '../host';
import type { OpenedWorld } from '../open-world';
import type { Around } from './around/around';
import { openAround } from './around/around';
import { functionNames } from './bundle-functions';
import { placeOf } from './cell-place';
import { byId } from './element';
import type { Hands } from './grid';
import { openGrid } from './grid';
import type { Inside } from './inside';
import type { Deeds } from './hands/deeds';
import { ownMenus } from './hands/grid-menu';
import { openFirst } from './keep/first-state';
import { openKept } from './keep/kept';
import type { PageFile } from './keep/page-file';
import { openPageFile } from './keep/page-file';
import { drawMenus } from './menu-bar';
import { fileJson } from './page-files';
import { makePanes } from './panes';
import { makeToasts, showToast } from './toasts';
import { words } from './words';

/** A part of the page that shows what the host holds. */
type Part = { readonly draw: () => void };

/** Puts a host on the screen. */
function openPage({ world }: OpenedWorld, host: Host, functions: readonly string[], file: PageFile): void {
  const parts: Part[] = [];
  const draw = drawsAll(parts);
  const shown = shower(file, draw);
  const attempt = attempts(shown);
  const panes = makePanes(host.ui, functions, (name, args) => shown(() => host.run(name, ...args)));
  const seat = (email: string): void => {
    panes.close();
    host.user(email);
    open();
    file.changed();
  };
  const around = openAround({ host, world, attempt, says: showToast, seat });
  const does = told(around, attempt);
  const grid = openGrid(world, { edit: host.edit, says: showToast, does });
  parts.push({ draw: grid.repaint }, panes, makeToasts(host.ui), around);
  const open = (): void => {
    around.begins(words.opened);
    host.open();
    draw();
    showMenus(host, grid.deeds, does);
  };
  open();
}

const drawsAll = (parts: readonly Part[]) => (): void => {
  for (const part of parts) part.draw();
};

/** Tells the log of calls what somebody does before it is done. */
const told =
  ({ begins }: Around, attempt: (work: () => void) => void): Hands['does'] =>
  (work, what = words.edited) => {
    begins(what);
    attempt(work);
  };

/** Shows what comes of a work, whoever asks for it; where the page only shows its workbook, there is none. */
function shower(file: PageFile, draw: () => void): <T>(work: () => T) => T {
  return (work) => {
    if (file.refusal !== null) throw new HostError(file.refusal);
    try {
      return work();
    } finally {
      draw();
      file.changed();
    }
  };
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

function showMenus(host: Host, deeds: Deeds, does: Hands['does']): void {
  const isDeed = (action: string): action is keyof Deeds => action in deeds;
  drawMenus([...ownMenus, ...host.ui.menus()], (action, label) => {
    if (isDeed(action)) deeds[action]();
    else does(() => host.run(action), label);
  });
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
