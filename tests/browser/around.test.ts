import type { Locator } from 'playwright-core';
import { barriers } from './axe';
import { sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());

const around = (title: string): Locator => desk.page.locator('#around').getByRole('button', { name: title });

/** Opens a panel by its button. */
const panel = async (title: string): Promise<Locator> => {
  await around(title).click();
  return desk.page.getByRole('region', { name: title, exact: true });
};

const mailbox = (): Locator => desk.page.getByRole('dialog', { name: 'Hộp thư đi' });

/** Sits somebody else down before the sheet. */
const actAs = async (email: string): Promise<void> => {
  const users = await panel('Người dùng');
  expect(await barriers(desk.page.mainFrame(), '.panel:popover-open')).toEqual([]);
  await users.getByLabel('Tìm, hoặc gõ thư điện tử khác').fill(email);
  await users.getByRole('button', { name: email }).click();
};

test('a mail is read as on a phone and as on a wide screen', async () => {
  await desk.page.setViewportSize({ width: 1600, height: 900 });
  await around('Hộp thư đi').click();
  const frame = mailbox().locator('iframe');
  for (const [name, width] of [
    ['Điện thoại', 360],
    ['Máy tính rộng', 1200],
  ] as const) {
    await mailbox().getByLabel(name).check();
    await mailbox().frameLocator('iframe').getByText('Cần đôn đốc trước').waitFor();
    expect((await frame.boundingBox())?.width).toBe(width);
    expect(await (await desk.frameOf('.mailbox')).evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await desk.picture(`hop-thu-di-${width}`, frame);
  }
  expect(await barriers(desk.page.mainFrame(), '.mailbox')).toEqual([]);
  await desk.page.keyboard.press('Escape');
  expect(await mailbox().count()).toBe(0);
  await desk.page.setViewportSize({ width: 1280, height: 800 });
});

test('on the way to Friday 15:00 the weekly report goes out by its trigger', async () => {
  await desk.menu('Phủ Xanh', 'Trạng thái tự động');
  await desk.dialog.getByRole('button', { name: 'Bật tự động' }).click();
  await desk.dialog.getByText('Đang bật bằng tài khoản').waitFor();
  await desk.dialog.getByRole('button', { name: 'Đóng' }).click();
  const clock = await panel('Đồng hồ');
  expect(await clock.getByText(/weeklyRun: Thứ Sáu, 17\/4\/2026/).count()).toBe(1);
  expect(await barriers(desk.page.mainFrame(), '.panel:popover-open')).toEqual([]);
  await clock.getByRole('button', { name: 'Đến 15:15 thứ Sáu' }).click();
  await clock.getByText(/^Đã đến Thứ Sáu, 17\/4\/2026, 15:15\. Trên đường đã chạy 5 việc hẹn giờ/).waitFor();
  await desk.picture('dong-ho', clock);
  await desk.page.keyboard.press('Escape');
  const weekly = (await desk.mails()).filter(({ to }) => to.includes('chu-tich@xa.example'));
  expect(weekly.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('báo cáo tuần đến 15/4/2026'),
    expect.stringContaining('báo cáo tuần đến 17/4/2026'),
  ]);
});

test('a long way can be left, and there is none back', async () => {
  const clock = await panel('Đồng hồ');
  await clock.getByLabel('Ngày', { exact: true }).fill('2026-06-30');
  await clock.getByRole('button', { name: 'Đặt giờ' }).click();
  await clock.getByText(/đã chạy [1-9]\d* việc hẹn giờ…$/).waitFor();
  await clock.getByRole('button', { name: 'Dừng' }).click();
  await clock.getByText(/^Đã dừng ở .*, \d+\/4\/2026/).waitFor();
  await clock.getByLabel('Ngày', { exact: true }).fill('2026-04-01');
  await clock.getByRole('button', { name: 'Đặt giờ' }).click();
  await clock.getByText('Đồng hồ chỉ đi tới').waitFor();
  expect(await desk.page.evaluate(() => inside.host.clock.now() > '2026-04-17T15:15')).toBe(true);
  await desk.page.keyboard.press('Escape');
});

test('a village head lists who is not activated, writes into the own tab, and into no other', async () => {
  await actAs('thon-20@xa.example');
  await desk.tab('Thôn 20');
  await desk.click('A5');
  await desk.menu('Dữ liệu', 'Tạo hoặc bỏ bộ lọc');
  await desk.clickSign('I1');
  const filter = desk.page.getByRole('dialog', { name: 'Lọc cột Định danh mức 2' });
  await filter.getByLabel(/^đã kích hoạt/).uncheck();
  await filter.getByRole('button', { name: 'Áp dụng' }).click();
  await filter.waitFor({ state: 'detached' });
  await desk.picture('browser-village-head');
  const [rule] = await desk.page.evaluate(() => inside.host.tab('Thôn 20').filterRules);
  expect(rule).toMatchObject({ column: 9, hidden: ['đã kích hoạt'] });
  const [row = 0] = (await desk.column('Thôn 20', 9)).find(([, value]) => value === 'chưa đăng ký') ?? [];
  await desk.type(`A${row}`, 'Nguyễn Thị Bưởi');
  expect((await desk.line('Thôn 20', row)).cells[1]).toBe('Nguyễn Thị Bưởi');
  const before = await desk.line('Thôn 9', 5);
  await desk.tab('Thôn 9');
  await desk.type('A5', 'Nguyễn Thị Bưởi');
  await desk.toasts.getByText('You are trying to edit a protected cell or object').waitFor();
  await desk.picture('browser-refused');
  expect(await desk.line('Thôn 9', 5)).toEqual(before);
});

test('the log tells what the last action asked of Google', async () => {
  await desk.tab('Thôn 20');
  const [, [row] = [0]] = (await desk.column('Thôn 20', 9)).filter(([, value]) => value === 'chưa đăng ký');
  await desk.type(`A${row}`, 'Nguyễn Thị Cam');
  const calls = await panel('Nhật ký gọi dịch vụ');
  await calls.getByRole('heading', { name: 'Việc vừa rồi: Sửa trong bảng tính' }).waitFor();
  const counted = await desk.page.evaluate(() => inside.host.calls.list().length);
  expect(await calls.getByRole('row', { name: /^Tổng cộng/ }).innerText()).toMatch(
    new RegExp(`^Tổng cộng\\s+${counted}\\s`),
  );
  expect(counted).toBeGreaterThan(0);
  expect(counted).toBeLessThanOrEqual(6);
  expect(await barriers(desk.page.mainFrame(), '.panel:popover-open')).toEqual([]);
  expect(desk.wrongs).toEqual([]);
});
