import { sitDown, type Desk } from './desk';

const school = 'TH Hoàng Sơn';
const line = [
  '999',
  'HS000001',
  'Nguyễn Thị Bưởi',
  'Nữ',
  '31/02/2016',
  'Trong tỉnh',
  'LỚP 5E',
  'Thôn 2',
  '38316658290',
];
const [birthDay, number] = [5, 9];

let desk: Desk;
let row: number;
beforeAll(async () => {
  desk = await sitDown();
  await desk.tab(school);
  const pupils = (await desk.column(school, 2)).filter(([, value]) => /^HS\d/.test(String(value)));
  row = Math.max(...pupils.map(([at]) => at)) + 1;
  await desk.goTo(`A${row}`);
  await desk.typeRow(line);
});
afterAll(() => desk.close());

test('a line stands as it was typed, each wrong cell marked with its sentence', async () => {
  const { cells, notes } = await desk.line(school, row);
  expect(cells.slice(1, line.length + 1)).toEqual(line);
  expect(notes[birthDay]).toContain('không phải là một ngày có thật');
  expect(notes[number]).toContain('mất 1 số 0 ở đầu');
});

test('the sentence is read where the mouse rests on the cell', async () => {
  await desk.hover(`E${row}`);
  await desk.page.locator('textarea', { hasText: 'không phải là một ngày có thật' }).waitFor();
  await desk.picture('browser-note');
});

test('Sửa giúp mends the number, and says why it cannot mend the day', async () => {
  await desk.menu('Phủ Xanh', 'Sửa giúp');
  await desk.sidebar.getByText('“31/02/2016” không phải là một ngày có thật').first().waitFor();
  await desk.picture('browser-mend');
  await desk.sidebar.getByRole('button', { name: 'Sửa dòng này' }).click();
  await desk.sidebar.getByText('không có ô nào sửa giúp được').waitFor();
  const { cells, notes } = await desk.line(school, row);
  expect([cells[number], cells[birthDay]]).toEqual(['038316658290', '31/02/2016']);
  expect([notes[number] ?? '', notes[birthDay]]).toEqual(['', expect.stringContaining('ngày có thật')]);
  expect(desk.wrongs).toEqual([]);
});
