import { sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());

test('look', async () => {
  const names = desk.page.locator('#grid input').first();
  console.log(await desk.page.locator('#grid input').count(), await names.evaluate((e) => e.outerHTML));
  await desk.tab('TH Hoàng Sơn');
  const { rows } = await desk.read('TH Hoàng Sơn');
  await names.fill(`A${rows + 1}`);
  await names.press('Enter');
  await desk.page.waitForTimeout(600);
  for (const text of ['999', 'HS000001', 'Nguyễn Thị Bưởi', 'Nữ', '31/02/2016', '', 'LỚP 1A', '18', '38319658290']) {
    await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Tab');
  }
  await desk.page.keyboard.press('Enter');
  await desk.page.waitForTimeout(600);
  await desk.page.screenshot({ path: '/tmp/a1.png' });
  const tab = await desk.read('TH Hoàng Sơn');
  console.log(
    rows,
    tab.rows,
    tab.cells.filter((c) => c.row > rows),
    tab.notes.filter((n) => n.row > rows),
  );
  expect(desk.wrongs).toEqual([]);
});
