import bacQuang from '../../src/campaigns/bac-quang.json';
import { sitDown, type Desk } from './desk';
import { answer, button, comesAnew } from './page-file';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
  await comesAnew(desk.page, async () => {
    await button(desk.page, 'Bắt đầu lại').click();
    await answer(desk.page, 'Bảng tính trống');
  });
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const dayMs = 86_400_000;

/** The mornings and afternoons of the order's calendar. */
const halfDays = bacQuang.sessions.reduce((sum, { start, end, morning, afternoon }) => {
  const days = (Date.parse(end) - Date.parse(start)) / dayMs + 1;
  return sum + days * [morning, afternoon].filter((school) => school !== null).length;
}, 0);

const goOn = (): Promise<void> => desk.dialog.locator('#next').click();

test('from an empty spreadsheet to Bắc Quang, left once on the way', async () => {
  await desk.menu('Phủ Xanh', 'Thiết lập');
  await desk.dialog.getByLabel('Chiến dịch').selectOption('bac-quang');
  await desk.picture('browser-set-up');
  await goOn();
  await desk.dialog.locator('#propose').click();
  await desk.dialog.locator('#later').click();
  await desk.menu('Phủ Xanh', 'Thiết lập');
  await desk.picture('browser-set-up-units');
  expect((await desk.dialog.locator('#units').inputValue()).trim().split('\n')).toHaveLength(9);
  await goOn();
  await desk.dialog.locator('#mail').fill('chu-tich@xa.example');
  await goOn();
  await goOn();
  await desk.dialog.getByRole('button', { name: 'Đóng' }).waitFor();
  await desk.picture('browser-set-up-done');
  await desk.dialog.getByRole('button', { name: 'Đóng' }).click();
  const filled = async (tab: string): Promise<number> => (await desk.column(tab, 1)).filter(([row]) => row > 1).length;
  expect([await filled('Chỉ tiêu'), await filled('Đơn vị')]).toEqual([9, 9]);
  expect(await filled('Lịch thu nhận')).toBe(halfDays);
});
