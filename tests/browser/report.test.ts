import { sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const reports = async (): Promise<number> =>
  (await desk.mails()).filter(({ subject }) => subject.includes('báo cáo tuần')).length;

test('the chairman sees the report, sends it, and cannot send it twice without being asked', async () => {
  await desk.page.locator('#around').getByRole('button', { name: 'Đồng hồ' }).click();
  await desk.page.getByRole('button', { name: 'Đến 15:15 thứ Sáu' }).click();
  await desk.page.getByText(/^Đã đến Thứ Sáu/).waitFor();
  await desk.page.keyboard.press('Escape');
  const before = await reports();
  await desk.menu('Phủ Xanh', 'Tạo báo cáo tuần');
  await desk.dialog.frameLocator('iframe').getByText('Cần đôn đốc trước').waitFor();
  await desk.picture('browser-report');
  expect(await reports()).toBe(before);
  await desk.dialog.getByRole('button', { name: 'Gửi ngay' }).click();
  await desk.dialog.getByText(/^Đã gửi báo cáo/).waitFor();
  expect(await reports()).toBe(before + 1);
  await desk.dialog.getByRole('button', { name: 'Đóng' }).click();

  await desk.menu('Phủ Xanh', 'Tạo báo cáo tuần');
  await desk.dialog.getByRole('button', { name: 'Gửi ngay' }).click();
  await desk.dialog
    .getByText(/đã gửi/)
    .first()
    .waitFor();
  await desk.picture('browser-report-again');
  expect(await reports()).toBe(before + 1);
});
