import type { Dialog, Page } from 'playwright-core';
import { barriers } from './axe';
import { sitDown, type Desk } from './desk';
import { button, comeBack, comesAnew, notice, pictures, saved, state } from './page-file';

const tab = 'TH Hoàng Sơn';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const valuesAt = async (...rows: readonly number[]): Promise<unknown[]> => {
  const { cells } = await desk.read(tab);
  return rows.map((at) => cells.find(({ row, column }) => row === at && column === 3)?.value);
};

test('what is typed is there when the page comes again, be it closed at once', async () => {
  expect(await barriers(desk.page.mainFrame(), 'body > header')).toEqual([]);
  await desk.tab(tab);
  await desk.type('C20', 'Nguyễn Thị Bưởi');
  await saved(desk.page);
  await desk.type('C21', 'Lê Thị Na');
  await comeBack(desk.page, desk.address);
  expect(await valuesAt(20, 21)).toEqual(['Nguyễn Thị Bưởi', 'Lê Thị Na']);
  await saved(desk.page);
});

test('a page closed amid a check comes with a whole workbook, and the check ends as it would have', async () => {
  const { page } = desk;
  const check = (): Promise<void> => desk.menu('Phủ Xanh', 'Kiểm tra dữ liệu');
  const checked = async (): Promise<ReadonlyMap<string, string>> => {
    await check();
    await desk.dialog.getByRole('button', { name: 'Đóng' }).click();
    return pictures(page);
  };
  await desk.tab(tab);
  await desk.type('C22', 'Phạm Thị Mơ');
  const whole = await checked();
  await desk.type('C22', 'Phạm Thị Mận');
  await check();
  const frame = await desk.frameOf('dialog');
  await frame.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.7);
  await comeBack(page, desk.address);
  expect([await page.locator('dialog').count(), await valuesAt(22)]).toEqual([0, ['Phạm Thị Mận']]);
  await desk.tab(tab);
  await desk.type('C22', 'Phạm Thị Mơ');
  // That it was checked twice stands in the log of what was done.
  expect(differing(await checked(), whole)).toEqual(['Lịch sử']);
});

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...one.keys()].filter((name) => one.get(name) !== other.get(name));

test('another page over the same workbook only shows it, until the first is closed', async () => {
  const second = await desk.context.newPage();
  await comeBack(second, desk.address);
  await notice(second).getByText('đang mở ở một thẻ khác').waitFor();
  expect(await state(second).textContent()).toBe('Chỉ xem');
  expect(await barriers(second.mainFrame(), '#notice')).toEqual([]);
  const before = await pictures(second);
  for (const name of ['Phủ Xanh', 'Kiểm tra dữ liệu']) {
    await second.locator('#menus').getByRole('button', { name }).click();
  }
  await second.locator('#toasts').getByText('Ở đây chỉ xem được').waitFor();
  await button(second, 'Bắt đầu lại').click();
  await notice(second).getByText('Ở đây chỉ xem được').waitFor();
  expect([await second.locator('dialog').count(), differing(await pictures(second), before)]).toEqual([0, []]);
  await desk.page.goto('about:blank');
  await comesAnew(second, () => notice(second).getByRole('button', { name: 'Làm tiếp ở đây' }).click());
  expect(await notice(second).isVisible()).toBe(false);
  await second.close();
  await comeBack(desk.page, desk.address);
});

/** Loads the page anew in a browser that has been told otherwise, and afterwards in one that has not. */
async function under(script: () => void, then: (page: Page) => Promise<void>): Promise<void> {
  const told = await desk.page.addInitScript(script);
  await comeBack(desk.page, desk.address);
  await then(desk.page);
  await told.dispose();
  // The browser asks whether to leave what is not saved.
  const leave = (dialog: Dialog): void => void dialog.accept();
  desk.page.on('dialog', leave);
  await comeBack(desk.page, desk.address);
  desk.page.off('dialog', leave);
}

test('a browser that keeps nothing is told of, and what was done can be taken away', async () => {
  const deny = (): void => {
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  };
  await under(deny, async (page) => {
    await notice(page).getByText('Trình duyệt không cho trang này lưu').waitFor();
    expect(await state(page).textContent()).toBe('Chưa lưu được');
    const given = page.waitForEvent('download');
    await notice(page).getByRole('button', { name: 'Tải về' }).click();
    expect((await given).suggestedFilename()).toMatch(/^Phủ Xanh .* 2026-04-15\.xlsx$/);
  });
});

test('a full disk is told of, and what was saved before stays', async () => {
  const before = await pictures(desk.page);
  const fill = (): void => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  };
  await under(fill, async (page) => {
    await desk.tab(tab);
    await desk.type('C23', 'Trần Văn Mít');
    await notice(page).getByText('đã hết chỗ').waitFor();
    expect(await valuesAt(23)).toEqual(['Trần Văn Mít']);
  });
  expect(differing(await pictures(desk.page), before)).toEqual([]);
});
