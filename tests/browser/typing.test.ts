import { sitDown, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());

test('a cell takes what is typed', async () => {
  await desk.tab('TH Hoàng Sơn');
  await desk.type('C20', 'Nguyễn Thị Bưởi');
  const { cells } = await desk.read('TH Hoàng Sơn');
  expect(cells.find(({ row, column }) => row === 20 && column === 3)?.value).toBe('Nguyễn Thị Bưởi');
  expect(desk.wrongs).toEqual([]);
});
