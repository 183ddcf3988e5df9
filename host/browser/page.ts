import { HostError } from '../host-error';
import type { Bundle, Host } from '../host';
import { hostOver } from '../host';
import type { OpenedWorld } from '../open-world';
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

/** Puts a host on the screen. */
function openPage(opened: OpenedWorld, host: Host, functions: readonly string[], file: PageFile): void {
  const shown = <T>(work: () => T): T => {
    if (file.refusal !== null) throw new HostError(file.refusal);
    try {
      return work();
    } finally {
      show();
      file.changed();
    }
  };
  const hands = handsOf(host, shown);
  const grid = openGrid(opened.world, hands);
  const panes = makePanes(host.ui, functions, (name, args) => shown(() => host.run(name, ...args)));
  const toasts = makeToasts(host.ui);
  const show = (): void => {
    grid.repaint();
    panes.draw();
    toasts.draw();
  };
  host.open();
  show();
  drawMenus([...ownMenus, ...host.ui.menus()], (action) => {
    if (isDeed(action, grid.deeds)) grid.deeds[action]();
    else hands.does(() => host.run(action));
  });
}

const isDeed = (action: string, deeds: Deeds): action is keyof Deeds => action in deeds;

function handsOf(host: Host, shown: (work: () => void) => void): Hands {
  const tell = (error: unknown): void => {
    if (!(error instanceof HostError)) console.error(error);
    showToast(error instanceof Error ? error.message : String(error));
  };
  return {
    edit: host.edit,
    says: showToast,
    does: (work) => {
      try {
        shown(work);
      } catch (error) {
        tell(error);
      }
    },
  };
}

/** What a page of the script may call: functions of the top level, but those whose name ends in `_`. */
const callable = (code: string): string[] => functionNames(code).filter((name) => !name.endsWith('_'));

async function start(): Promise<void> {
  const [bundle, kept] = await Promise.all([fileJson<Bundle>('add-in.json'), openKept()]);
  const opened = await openFirst(bundle, kept);
  if (!opened) return;
  const host = hostOver(opened, bundle.code);
  openPage(opened, host, callable(bundle.code), openPageFile(host, opened.world, kept));
  byId('name').textContent = opened.world.name;
  const inside: Inside = { host, placeOf: (a1) => placeOf(opened.world, a1) };
  Object.assign(globalThis, { inside });
  performance.mark('ready');
}

start().catch((error: unknown) => {
  console.error(error);
  byId('name').textContent = words.notOpened + (error instanceof Error ? error.message : String(error));
});
