import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellPlace } from '../../host/browser/cell-place';
import type { SheetData } from '../../host/host';
import { openBrowser, type OpenBrowser } from './browser';
import { builtPage } from './build-page';

const drawnMs = 500;

const pictures = join(__dirname, '../../docs/pictures');

/** Somebody before the page: what they do by mouse and keyboard, and what stands there then. */
export type Desk = OpenBrowser & {
  readonly page: Page;
  /** The page in the dialog or the sidebar of the add-in. */
  readonly dialog: FrameLocator;
  readonly sidebar: FrameLocator;
  readonly toasts: Locator;
  /** The frame in a dialog or the sidebar, as `barriers` asks for it. @param pane - `dialog`, `#sidebar` or `.mailbox`. */
  readonly frameOf: (pane: 'dialog' | '#sidebar' | '.mailbox') => Promise<Frame>;
  /** Clicks through the menus: `menu('Phủ Xanh', 'Kiểm tra dữ liệu')`. */
  readonly menu: (...labels: readonly string[]) => Promise<void>;
  /** Clicks on a tab at the foot of the grid. */
  readonly tab: (name: string) => Promise<void>;
  /** Goes to a cell of the open tab by the name box. */
  readonly goTo: (a1: string) => Promise<void>;
  /** Where a cell of the open tab stands in the window. */
  readonly place: (a1: string) => Promise<CellPlace>;
  /** Clicks on a cell of the open tab. */
  readonly click: (a1: string, options?: Parameters<Page['mouse']['click']>[2]) => Promise<void>;
  /** Clicks on the sign in the corner of a cell: an arrow of a filter or of a drop-down. */
  readonly clickSign: (a1: string) => Promise<void>;
  /** Rests the mouse on a cell of the open tab. */
  readonly hover: (a1: string) => Promise<void>;
  /** Types into a cell of the open tab and presses Enter. */
  readonly type: (a1: string, text: string) => Promise<void>;
  /** Types texts into cells beside each other, the first of them open, as a clerk does: with the tabulator. */
  readonly typeRow: (texts: readonly string[]) => Promise<void>;
  /** Pastes from the clipboard where the cursor stands. */
  readonly pasteHere: (text: string) => Promise<void>;
  /** Pastes from the clipboard at a cell of the open tab. */
  readonly paste: (a1: string, text: string) => Promise<void>;
  /** What stands in a line of a tab as the host has it, and its notes; by 1-based column, '' for none. */
  readonly line: (tab: string, row: number) => Promise<{ cells: readonly unknown[]; notes: readonly string[] }>;
  /** The rows of a tab with something in a column, as [row, value]. */
  readonly column: (tab: string, column: number) => Promise<readonly (readonly [number, unknown])[]>;
  /** Reads a tab whole, which takes its time. */
  readonly read: (tab: string) => Promise<SheetData>;
  readonly mails: () => Promise<readonly { to: readonly string[]; subject: string }[]>;
  /** Keeps what is seen now as `docs/pictures/<name>.png`. */
  readonly picture: (name: string, clip?: Locator) => Promise<void>;
};

/** Sits down before the page, which shows the sample commune. */
export async function sitDown(folder = builtPage): Promise<Desk> {
  const browser = await openBrowser(folder);
  const page = await browser.context.newPage();
  await page.goto(browser.address);
  await opened(page);
  const click: Desk['click'] = async (a1, options) => {
    const { x, y } = await placeOf(page, a1);
    await page.mouse.click(x, y, options);
  };
  const pasteHere: Desk['pasteHere'] = async (text) => {
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await page.keyboard.press('Control+V');
  };
  return {
    ...{ ...browser, page, click },
    place: (a1) => placeOf(page, a1),
    dialog: page.frameLocator('dialog iframe'),
    sidebar: page.frameLocator('#sidebar iframe'),
    toasts: page.locator('#toasts'),
    frameOf: async (pane) => {
      const frame = await (await page.waitForSelector(`${pane} iframe`)).contentFrame();
      if (!frame) throw new Error(`No page in ${pane}`);
      return frame;
    },
    menu: async (...labels) => {
      for (const label of labels) await page.locator('#menus').getByRole('button', { name: label }).click();
    },
    tab: async (name) => {
      await page.getByRole('tab', { name, exact: true }).click();
      // Nobody types in a tab before it is drawn.
      await page.waitForTimeout(drawnMs);
    },
    type: async (a1, text) => {
      await click(a1);
      // Univer takes the keys a moment after the click, which is long only for a machine.
      await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    clickSign: async (a1) => {
      const { right, bottom } = await placeOf(page, a1);
      await page.mouse.click(right - 9, bottom - 10);
    },
    hover: async (a1) => {
      const { x, y } = await placeOf(page, a1);
      await page.mouse.move(x, y);
    },
    goTo: async (a1) => {
      const names = page.locator('#grid input').first();
      await names.fill(a1);
      await names.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id.startsWith('__editor'));
    },
    typeRow: async (texts) => {
      for (const text of texts) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
    },
    pasteHere,
    paste: async (a1, text) => {
      await click(a1);
      await pasteHere(text);
    },
    line: (tab, row) => page.evaluate(lineOf, [tab, row] as const),
    column: (tab, column) => page.evaluate(columnOf, [tab, column] as const),
    // As one text: Playwright takes half a minute over the objects of a tab.
    read: async (name) =>
      JSON.parse(await page.evaluate((tab) => JSON.stringify(inside.host.tab(tab)), name)) as SheetData,
    mails: () => page.evaluate(() => inside.host.outbox.map(({ to, subject }) => ({ to, subject }))),
    picture: async (name, clip) => {
      await (clip ?? page).screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    },
  };
}

/** Waits until the page shows its workbook. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
}

async function placeOf(page: Page, a1: string): Promise<CellPlace> {
  const place = await page.evaluate((cell) => inside.placeOf(cell), a1);
  if (!place) throw new Error(`Nothing is drawn at ${a1}`);
  return place;
}

function lineOf([tab, row]: readonly [string, number]): Awaited<ReturnType<Desk['line']>> {
  const [cells, notes]: [unknown[], string[]] = [[], []];
  for (const cell of inside.host.contents(tab)) if (cell.row === row) cells[cell.column] = cell.value;
  const frame = inside.host.frames().find(({ name }) => name === tab);
  for (const note of frame?.notes ?? []) if (note.row === row) notes[note.column] = note.text;
  return {
    cells: Array.from(cells, (cell) => cell ?? ''),
    notes: Array.from(notes, (note: string | undefined) => note ?? ''),
  };
}

const columnOf = ([tab, column]: readonly [string, number]): Awaited<ReturnType<Desk['column']>> =>
  inside.host
    .contents(tab)
    .filter((cell) => cell.column === column)
    .map(({ row, value }) => [row, value]);
