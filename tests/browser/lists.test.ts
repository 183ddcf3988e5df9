import type { Locator } from 'playwright-core';
import { sitDown, type Desk } from './desk';

const school = 'TH Hoàng Sơn';

/** A pupil as the lists of the sample's schools have them, the number without a zero where it is lost. */
const pupil = (at: number, birthDay = '15/03/2016', number = `038216${100_000 + at}`): string[] => [
  ...[String(at), `HS9${100_000 + at}`, `Nguyễn Văn Bưởi ${at}`, 'Nam', birthDay, 'Trong tỉnh', 'LỚP 4A'],
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

/** What stands in the school's tab, as one text. */
const everything = (): Promise<string> =>
  desk.page.evaluate((tab) => JSON.stringify(inside.host.contents(tab)), school);

/** By its cross: a frame that goes while its button is being clicked has been seen to keep Playwright waiting. */
const closeDialog = (): Promise<void> => desk.page.locator('dialog > .title').getByRole('button').click();

const done = (): Locator => desk.dialog.getByText(/^Đã kiểm tra/);

test('five hundred lines are pasted, checked, and a finding leads to its cell', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => pupil(at, at === 250 ? '31/02/2016' : '15/03/2016'));
  await desk.goTo(`A${below}`);
  await desk.pasteHere(lines.map((line) => line.join('\t')).join('\n'));
  expect(await people()).toBe(500);
  await desk.menu('Phủ Xanh', 'Kiểm tra dữ liệu');
  await done().waitFor();
  await desk.picture('browser-check');
  await closeDialog();
  await desk.tab('Lỗi dữ liệu');
  const wrong = `E${below + 250}`;
  const [row = 0] =
    (await desk.column('Lỗi dữ liệu', 6)).find(([, value]) => String(value).includes('“31/02/2016”')) ?? [];
  await desk.goTo(`G${row}`);
  await desk.click(`H${row}`);
  await desk.page.waitForFunction((a1) => document.querySelector<HTMLInputElement>('#grid input')?.value === a1, wrong);
  await desk.picture('browser-jump');
});

test('a file is shown before it comes in, comes in, and goes again', async () => {
  const lines = [headers, ...Array.from({ length: 30 }, (_, at) => pupil(600 + at))];
  const csv = lines.map((line) => line.join(',')).join('\n');
  const before = await everything();
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
  expect(await everything()).toBe(before);
});
