import { sitDown, type Desk } from './desk';

jest.setTimeout(60_000);

const LIST = 'TH Hoàng Sơn';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
  await desk.tab(LIST);
  await desk.menu('Phủ Xanh', 'Sửa giúp');
  await desk.sidebar.locator('#lines button').first().waitFor();
});
afterAll(() => desk.close());

const nameBox = () => desk.page.locator('#grid input').first();
const title = () => desk.sidebar.locator('#lineTitle');

test('a line of the list leads by the keyboard to its cell, and the next button to the next', async () => {
  const lines = desk.sidebar.locator('#lines button');
  const [first, second] = [await lines.nth(0).locator('b').innerText(), await lines.nth(1).locator('b').innerText()];
  await lines.nth(0).press('Enter');
  await title()
    .filter({ hasText: first.slice(2) })
    .waitFor();
  expect(await nameBox().inputValue()).toMatch(new RegExp(`^[A-Z]+${/\d+/.exec(first)?.[0] ?? ''}$`));
  await desk.sidebar.getByRole('button', { name: 'Dòng cần sửa tiếp theo' }).press('Enter');
  await title()
    .filter({ hasText: second.slice(2) })
    .waitFor();
  expect(await nameBox().inputValue()).toMatch(new RegExp(`^[A-Z]+${/\d+/.exec(second)?.[0] ?? ''}$`));
});

test('from another tab it comes back to the list', async () => {
  await desk.tab('Bắt đầu');
  const last = desk.sidebar.locator('#lines button').last();
  const said = await last.locator('b').innerText();
  await last.click();
  await title()
    .filter({ hasText: said.slice(2) })
    .waitFor();
  expect(await desk.page.getByRole('tab', { name: LIST, exact: true }).getAttribute('aria-selected')).toBe('true');
});

test('a tab that is no list says so, and the sidebar goes on', async () => {
  await desk.tab('Bắt đầu');
  await desk.sidebar.getByRole('button', { name: 'Xem dòng đang chọn' }).click();
  await desk.sidebar.getByRole('alert').filter({ hasText: '“Bắt đầu” không phải danh sách' }).waitFor();
  await desk.tab(LIST);
  await desk.sidebar.getByRole('button', { name: 'Xem dòng đang chọn' }).click();
  await desk.sidebar.locator('#lines button').first().waitFor();
  expect(desk.wrongs).toEqual([]);
});
