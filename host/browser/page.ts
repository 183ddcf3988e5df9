import { HostError } from '../host-error';
import type { Bundle, Host, SavedHost } from '../node';
import { hostOver } from '../node';
import type { OpenedWorld } from '../open-world';
import { openWorld } from '../open-world';
import { functionNames } from './bundle-functions';
import { byId } from './element';
import type { Grid, Hands } from './grid';
import { openGrid } from './grid';
import { drawMenus } from './menu-bar';
import { makePanes } from './panes';
import { showToast } from './toasts';
import { words } from './words';

async function load<T>(name: string): Promise<T> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Puts a host on the screen. */
function openPage(opened: OpenedWorld, host: Host, functions: readonly string[]): void {
  const hands: Hands = {
    edit: host.edit,
    says: showToast,
    does: (work) => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof HostError)) console.error(error);
        showToast(error instanceof Error ? error.message : String(error));
      }
      show();
    },
  };
  const run = (name: string, args: Parameters<Host['run']>[1][]): ReturnType<Host['run']> => {
    try {
      return host.run(name, ...args);
    } finally {
      show();
    }
  };
  const grid: Grid = openGrid(opened.world, hands);
  const panes = makePanes(host.ui, functions, (name, args) => run(name, [...args]));
  let toasted = 0;
  const show = (): void => {
    grid.repaint();
    panes.draw();
    for (const { message, title } of host.ui.toasts().slice(toasted)) showToast(message, title);
    toasted = host.ui.toasts().length;
  };
  byId('name').textContent = opened.world.name;
  host.open();
  drawMenus(host.ui.menus(), (action) => {
    hands.does(() => host.run(action));
  });
  show();
}

/** What a page of the script may call: functions of the top level, but those whose name ends in `_`. */
const callable = (code: string): string[] => functionNames(code).filter((name) => !name.endsWith('_'));

async function start(): Promise<void> {
  const [bundle, saved] = await Promise.all([load<Bundle>('add-in.json'), load<SavedHost>('workbook.json')]);
  const opened = openWorld(bundle, saved);
  openPage(opened, hostOver(opened, bundle.code), callable(bundle.code));
  performance.mark('ready');
}

start().catch((error: unknown) => {
  console.error(error);
  byId('name').textContent = words.notOpened + (error instanceof Error ? error.message : String(error));
});
