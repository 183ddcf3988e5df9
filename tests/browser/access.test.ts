import { barriers } from './axe';
import { sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());

test('the frame of the page bars nobody', async () => {
  // The grid is Univer's own.
  for (const part of ['body > header', '#toasts']) expect(await barriers(desk.page.mainFrame(), part)).toEqual([]);
});

test('no dialog of the menu bars anybody', async () => {
  await desk.menu('Phủ Xanh', 'Kiểm tra dữ liệu');
  await desk.dialog.getByRole('button', { name: 'Đóng' }).waitFor();
  expect(await barriers(await desk.frameOf('dialog'))).toEqual([]);
});
