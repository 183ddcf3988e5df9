import type { Frame } from 'playwright-core';
import { barriers } from './axe';
import { sitDown, type Desk } from './desk';

jest.setTimeout(180_000);

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());

test('the frame of the page bars nobody', async () => {
  // The grid is Univer's own.
  for (const part of ['body > header', '#toasts']) expect(await barriers(desk.page.mainFrame(), part)).toEqual([]);
});

/** What each entry of the menu opens, and what stands there when it is ready, in both languages. */
const PANES: readonly { menu: string; pane: 'dialog' | '#sidebar'; ready: string }[] = [
  { menu: 'Sửa giúp', pane: '#sidebar', ready: '#lines button' },
  { menu: 'Nhập danh sách', pane: '#sidebar', ready: '#choose' },
  { menu: 'Hoàn tác', pane: 'dialog', ready: '#close' },
  { menu: 'Trạng thái tự động', pane: 'dialog', ready: '#on' },
  { menu: 'Kiểm tra dữ liệu', pane: 'dialog', ready: '#open' },
  { menu: 'Phân tích khoảng trống', pane: 'dialog', ready: '#open' },
  { menu: 'Cảnh báo thời hạn', pane: 'dialog', ready: '#open' },
  { menu: 'Tự kiểm tra', pane: 'dialog', ready: '#open' },
  { menu: 'Tạo báo cáo tuần', pane: 'dialog', ready: '#letter' },
  { menu: 'Thiết lập', pane: 'dialog', ready: '#next' },
];

const open = async ({ menu, pane, ready }: (typeof PANES)[number]): Promise<Frame> => {
  await desk.menu('Phủ Xanh', menu);
  await desk.page.frameLocator(`${pane} iframe`).locator(ready).first().waitFor();
  return desk.frameOf(pane);
};

const close = async (): Promise<void> => {
  await desk.page.locator('dialog').getByRole('button', { name: 'Đóng' }).first().click();
};

/** What does not fit into its pane, or its box; and controls without words. */
const misfits = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const told = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const shown = [...document.querySelectorAll<HTMLElement>('button, a, p, li, h1, h2, label, summary, dd')].filter(
      (element) => element.offsetParent !== null,
    );
    const cut = shown.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0);
    const mute = shown.filter((element) => element.tagName === 'BUTTON' && element.innerText.trim() === '');
    return [
      ...told,
      ...cut.map(({ id, innerText }) => `cut: ${id} ${innerText}`),
      ...mute.map(({ id }) => `mute: ${id}`),
    ];
  });

/** The colours of what is drawn, to see that a pane follows the machine's. */
const paper = (frame: Frame): Promise<string> => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);

const LANGUAGES = [
  { language: 'vi', other: 'English' },
  { language: 'en', other: 'Tiếng Việt' },
] as const;

describe.each(LANGUAGES)('in $language', ({ language, other }) => {
  beforeAll(async () => {
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.tab('TH Hoàng Sơn');
  });

  test.each(PANES)('$menu bars nobody, by day and by night', async (pane) => {
    await desk.page.emulateMedia({ colorScheme: 'light' });
    const frame = await open(pane);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await paper(frame)).toBe('rgb(255, 255, 255)');
    expect([...(await barriers(frame)), ...(await misfits(frame))]).toEqual([]);
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(frame)).toBe('rgb(32, 33, 36)');
    expect(await barriers(frame)).toEqual([]);
    if (pane.menu === 'Thiết lập') await frame.getByRole('button', { name: other, exact: true }).press('Enter');
    if (pane.menu === 'Thiết lập') await frame.locator(`html:not([lang="${language}"])`).waitFor();
    if (pane.pane === 'dialog') await close();
  });
});

test('nothing of it was told to the console or left the machine', () => {
  expect(desk.wrongs).toEqual([]);
});
