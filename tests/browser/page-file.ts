import type { Locator, Page } from 'playwright-core';
import { barriers } from './axe';
import { opened } from './desk';

/** What the page says beside its name of how it stands with saving. */
export const state = (page: Page): Locator => page.locator('#file .state');

/** The sentence above the grid. */
export const notice = (page: Page): Locator => page.locator('#notice');

/** A button beside the name. */
export const button = (page: Page, name: string): Locator =>
  page.locator('#file').getByRole('button', { name, exact: true });

/** Waits until all that was done is saved. */
export const saved = (page: Page): Promise<void> =>
  state(page)
    .filter({ hasText: /^Đã lưu trên máy này lúc \d+:\d\d$/ })
    .waitFor();

/** Loads the page anew, or goes back to it. */
export async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await opened(page);
}

/** Lets the page be loaded anew by what somebody does in it. */
export async function comesAnew(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await act();
  await page.waitForFunction(() => !('before' in globalThis) && performance.getEntriesByName('ready').length > 0);
}

/** Answers the question that stands on the page, which bars nobody. */
export async function answer(page: Page, choice: string): Promise<void> {
  const dialog = page.locator('dialog.question');
  await dialog.waitFor();
  expect(await barriers(page.mainFrame(), 'dialog.question')).toEqual([]);
  await dialog.getByRole('button', { name: choice, exact: true }).click();
}

/** Every tab as a text by its name. */
export async function pictures(page: Page): Promise<ReadonlyMap<string, string>> {
  const all = await page.evaluate(() => JSON.stringify([...inside.host.pictures()]));
  return new Map(JSON.parse(all) as [string, string][]);
}
