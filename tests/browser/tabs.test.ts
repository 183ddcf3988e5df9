import { barriers } from './axe';
import { opened, sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
  await desk.tab('Thôn 1');
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const names = (): Promise<string[]> =>
  desk.page.evaluate(() => inside.host.frames().map(({ name, hidden }) => (hidden ? `(${name})` : name)));

const around = async (name: string): Promise<string[]> => {
  const all = await names();
  const at = all.findIndex((one) => one.includes(name));
  return all.slice(at - 1, at + 2);
};

const choose = async (tab: string, label: string): Promise<void> => {
  await desk.page.getByRole('tab', { name: tab, exact: true }).click({ button: 'right' });
  await desk.page.getByRole('menuitem', { name: label }).click();
  // Nobody types before what was chosen is drawn.
  await desk.page.waitForTimeout(500);
};

test('a tab is copied, renamed, moved, hidden and shown again', async () => {
  await choose('Thôn 1', 'Nhân bản');
  await choose('Bản sao của Thôn 1', 'Đổi tên');
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.type('Thôn 1 nháp');
  await desk.page.keyboard.press('Enter');
  expect(await around('nháp')).toEqual(['Thôn 1', 'Thôn 1 nháp', 'Thôn 2']);
  await choose('Thôn 1 nháp', 'Chuyển sang phải');
  expect(await around('nháp')).toEqual(['Thôn 2', 'Thôn 1 nháp', 'Thôn 3']);
  await choose('Thôn 1 nháp', 'Ẩn trang');
  expect(await around('nháp')).toEqual(['Thôn 2', '(Thôn 1 nháp)', 'Thôn 3']);
  await choose('Thôn 2', 'Hiện trang “Thôn 1 nháp”');
  expect(await around('nháp')).toEqual(['Thôn 2', 'Thôn 1 nháp', 'Thôn 3']);
});

test('a tab is deleted once somebody has said so again', async () => {
  await choose('Thôn 1 nháp', 'Xóa trang');
  const asked = desk.page.getByRole('dialog', { name: 'Xóa trang' });
  expect(await barriers(desk.page.mainFrame(), '.popup')).toEqual([]);
  await asked.getByRole('button', { name: 'Hủy' }).click();
  expect(await names()).toContain('Thôn 1 nháp');
  await choose('Thôn 1 nháp', 'Xóa trang');
  await asked.getByRole('button', { name: 'Xóa trang' }).click();
  expect(await names()).not.toContain('Thôn 1 nháp');
});

test('a name that is taken is refused', async () => {
  await choose('Thôn 1', 'Đổi tên');
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.type('Thôn 2');
  await desk.page.keyboard.press('Enter');
  await desk.page.getByText('Trang bảng đã tồn tại').waitFor();
  expect(await around('Thôn 2')).toEqual(['Thôn 1', 'Thôn 2', 'Thôn 3']);
});

test('a sidebar over a tab that is deleted says so, and nothing else changes', async () => {
  await desk.page.keyboard.press('Escape');
  await desk.page.reload();
  await opened(desk.page);
  await desk.tab('Thôn 20');
  await desk.click('A4');
  await desk.menu('Phủ Xanh', 'Sửa giúp');
  const mend = desk.sidebar.getByRole('button', { name: 'Sửa cả trang' });
  await mend.waitFor();
  await choose('Thôn 20', 'Xóa trang');
  await desk.page.getByRole('dialog', { name: 'Xóa trang' }).getByRole('button', { name: 'Xóa trang' }).click();
  const left = await names();
  await mend.click();
  await desk.sidebar.getByText('Trang “Thôn 20” không còn').waitFor();
  expect(await names()).toEqual(left);
});
