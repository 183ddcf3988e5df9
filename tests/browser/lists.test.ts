import type { Locator } from 'playwright-core';
import { sitDown, type Desk } from './desk';

const school = 'THCS Hoàng Sơn';

/** A pupil as the lists of the sample's schools have them, the number without a zero where it is lost. */
const pupil = (at: number, birthDay = '15/03/2013', number = `038213${100_000 + at}`): string[] => [
  ...[String(at), `HS9${100_000 + at}`, `Nguyễn Văn Bưởi ${at}`, 'Nam', birthDay, 'Trong tỉnh', 'LỚP 7A'],
  ...['Thôn 2', number, 'Lê Thị Na'],
];
const headers = [
  'STT',
  'Mã HS',
  'Họ tên',
  'Giới tính',
  'Ngày sinh',
  'Nơi sinh',
  'Lớp',
  'Thôn',
  'Số ĐDCN',
  'Người đại diện',
];

let desk: Desk;
let below: number;
beforeAll(async () => {
  desk = await sitDown();
  await desk.tab(school);
  const codes = await desk.column(school, 2);
  below = Math.max(...codes.filter(([, value]) => /^HS\d/.test(String(value))).map(([row]) => row)) + 1;
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const people = async (): Promise<number> =>
  (await desk.column(school, 3)).filter(([, value]) => String(value).startsWith('Nguyễn Văn Bưởi ')).length;

const closeDialog = (): Promise<void> => desk.dialog.getByRole('button', { name: 'Đóng' }).click();

const done = (): Locator => desk.dialog.getByText(/^Đã kiểm tra/);

test('five hundred lines are pasted, checked, and a finding leads to its cell', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => pupil(at, at === 250 ? '31/02/2013' : '15/03/2013'));
  await desk.goTo(`A${below}`);
  await desk.pasteHere(lines.map((line) => line.join('\t')).join('\n'));
  expect(await people()).toBe(500);
  await desk.menu('Phủ Xanh', 'Kiểm tra dữ liệu');
  await done().waitFor();
  await desk.picture('browser-check');
  await closeDialog();
  await desk.tab('Lỗi dữ liệu');
  const wrong = `E${below + 250}`;
  const [row = 0] = (await desk.column('Lỗi dữ liệu', 8)).find(([, value]) => String(value).includes(wrong)) ?? [];
  await desk.goTo(`G${row}`);
  await desk.click(`H${row}`);
  await desk.page.waitForFunction((a1) => document.querySelector<HTMLInputElement>('#grid input')?.value === a1, wrong);
  await desk.picture('browser-jump');
});

test('a file is shown before it comes in, comes in, and goes again', async () => {
  const lines = [headers, ...Array.from({ length: 30 }, (_, at) => pupil(600 + at))];
  const csv = lines.map((line) => line.join(',')).join('\n');
  const [all] = [await desk.read(school)];
  await desk.menu('Phủ Xanh', 'Nhập danh sách');
  await desk.sidebar.locator('input[type=file]').setInputFiles({
    ...{ name: `${school}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) },
  });
  await desk.sidebar.getByText('30 thêm mới').first().waitFor();
  await desk.picture('browser-import');
  expect(await people()).toBe(500);
  await desk.sidebar.getByRole('button', { name: 'Nhập', exact: true }).click();
  await desk.sidebar.getByText(/Đã nhập vào/).waitFor();
  expect(await people()).toBe(530);
  await desk.menu('Phủ Xanh', 'Hoàn tác');
  await desk.dialog.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await desk.dialog.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await desk.dialog.getByText(/^Đã hoàn tác ở/).waitFor();
  await closeDialog();
  expect((await desk.read(school)).cells).toEqual(all.cells);
});
