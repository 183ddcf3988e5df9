import { barriers } from './axe';
import { sitDown, type Desk } from './desk';

const tab = 'Thôn 20';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
  await desk.tab(tab);
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

const valueAt = async (row: number, column: number): Promise<unknown> =>
  (await desk.line(tab, row)).cells[column] || null;

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.page.keyboard.press(key);
};

const select = async (from: string, to: string): Promise<void> => {
  await desk.click(from);
  await desk.page.keyboard.down('Shift');
  await desk.click(to);
  await desk.page.keyboard.up('Shift');
};

test('what is typed is taken back and done again', async () => {
  const before = await valueAt(5, 1);
  await desk.type('A5', 'Nguyễn Thị Bưởi');
  expect(await valueAt(5, 1)).toBe('Nguyễn Thị Bưởi');
  await press('Control+z');
  expect(await valueAt(5, 1)).toBe(before);
  await press('Control+y');
  expect(await valueAt(5, 1)).toBe('Nguyễn Thị Bưởi');
  await press('Control+z');
});

describe('a drop-down', () => {
  test('is chosen from by keys', async () => {
    await desk.click('I5');
    await press('Alt+ArrowDown');
    await desk.page.getByRole('option', { name: 'Đã thu nhận' }).waitFor();
    await press('ArrowDown', 'Enter');
    expect(await valueAt(5, 9)).toBe('Đã thu nhận');
    await press('Control+z');
    expect(await valueAt(5, 9)).toBeNull();
  });

  test('refuses in Google’s words what it has not', async () => {
    await desk.type('I5', 'hôm qua');
    await desk.toasts.getByText('violates the data validation rules').waitFor();
    expect(await valueAt(5, 9)).toBeNull();
  });
});

describe('copying', () => {
  test('gives a table to other programs, and formats to cells of its own', async () => {
    await select('A5', 'B6');
    await press('Control+c');
    const [text, html] = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return [await navigator.clipboard.readText(), await (await item?.getType('text/html'))?.text()];
    });
    expect(text).toBe('Lê Đức Quyết\t10.01.2009\nTriệu Thảo\t23.07.2015');
    expect(html).toContain('<td>Lê Đức Quyết</td><td>10.01.2009</td>');
    await desk.click('A10');
    await press('Control+v');
    expect([await valueAt(10, 1), await valueAt(11, 2)]).toEqual(['Lê Đức Quyết', await valueAt(6, 2)]);
    await press('Control+z');
    expect(await valueAt(10, 1)).toBe('Lò Thảo Như');
  });

  test('a cut leaves nothing behind', async () => {
    await desk.click('F5');
    await press('Control+x');
    await desk.click('F9');
    await press('Control+v');
    expect([await valueAt(5, 6), await valueAt(9, 6)]).toEqual([null, 'Tạ Hoàng Hào']);
    await press('Control+z', 'Control+z');
    expect([await valueAt(5, 6), await valueAt(9, 6)]).toEqual(['Tạ Hoàng Hào', 'Lý Bảo Phương']);
  });

  test('a table of a web page comes as a table', async () => {
    await desk.page.evaluate(async () => {
      const html =
        '<table><tr><td>Lý Sáu</td><td><p>một</p><p>hai</p></td></tr><tr><td colspan=2>Lý Bảy</td></tr></table>';
      const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    });
    await desk.click('J8');
    await press('Control+v');
    expect([await valueAt(8, 10), await valueAt(8, 11), await valueAt(9, 10)]).toEqual([
      'Lý Sáu',
      'một\nhai',
      'Lý Bảy',
    ]);
    await press('Control+z');
  });
});

test('Ctrl+D and the corner of a selection fill', async () => {
  await select('E4', 'E6');
  await press('Control+d');
  expect([await valueAt(5, 5), await valueAt(6, 5)]).toEqual(['thôn 20', 'thôn 20']);
  await press('Control+z');
  await desk.click('G5');
  const [{ right, bottom }, to] = [await desk.place('G5'), await desk.place('G7')];
  await desk.page.mouse.move(right, bottom);
  await desk.page.mouse.down();
  await desk.page.mouse.move(to.x, to.y, { steps: 5 });
  await desk.page.mouse.up();
  expect([await valueAt(6, 7), await valueAt(7, 7)]).toEqual(['0906740984', '0906740984']);
  await press('Control+z');
});

test('letters that are put together by an input method are typed', async () => {
  const input = await desk.page.context().newCDPSession(desk.page);
  const before = await valueAt(7, 1);
  await desk.click('A7');
  for (const text of ['T', 'Tr', 'Tra', 'Trâ', 'Trần']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await input.send('Input.insertText', { text: 'Trần' });
  await desk.page.keyboard.type(' Mai');
  await press('Tab');
  expect(await valueAt(7, 1)).toBe('Trần Mai');
  await press('Control+z');
  expect(await valueAt(7, 1)).toBe(before);
});

test('500 rows are pasted and taken back', async () => {
  const rows = Array.from({ length: 500 }, (_, line) => `Người ${line}\t01/02/2012\tNam`);
  const before = await valueAt(15, 1);
  await desk.paste('A15', rows.join('\r\n'));
  expect([await valueAt(15, 1), await valueAt(514, 1)]).toEqual(['Người 0', 'Người 499']);
  await press('Control+z');
  expect([await valueAt(15, 1), await valueAt(514, 1)]).toEqual([before, null]);
});

test('a note is written by keys', async () => {
  await desk.click('A9');
  await press('Shift+F2');
  await desk.page.keyboard.type('Gọi lại mẹ sau 17 giờ');
  await press('Control+Enter');
  const notes = await desk.page.evaluate((name) => inside.host.tab(name).notes, tab);
  expect(notes).toContainEqual({ row: 9, column: 1, text: 'Gọi lại mẹ sau 17 giờ' });
});

test('a text is found, line after line', async () => {
  await desk.click('A2');
  await press('Control+f');
  await desk.page.keyboard.type('QUÁCH');
  await press('Enter');
  await desk.page.getByText('11 chỗ').waitFor();
  await press('Escape', 'Shift+F2');
  await desk.page.getByRole('dialog', { name: 'Ghi chú của ô A4' }).waitFor();
  await press('Escape');
});

test('a link leads to its cell', async () => {
  await desk.tab('Lỗi dữ liệu');
  await desk.click('G6');
  await press('ArrowRight');
  await desk.click('H6');
  await press('Shift+F2');
  await desk.page.getByRole('dialog', { name: 'Ghi chú của ô K142' }).waitFor();
  await press('Escape');
  await desk.tab(tab);
});

test('rows come and go by the menu', async () => {
  const third = await valueAt(8, 1);
  await desk.click('D8', { button: 'right' });
  await desk.page.getByRole('menuitem', { name: 'Chèn hàng lên trên' }).click();
  expect([await valueAt(8, 1), await valueAt(9, 1)]).toEqual([null, third]);
  await desk.click('F8');
  await press('Shift+F10', 'End');
  await desk.page.getByRole('menuitem', { name: 'Xóa hàng' }).click();
  expect(await valueAt(8, 1)).toBe(third);
});

test('a filter shows only what is chosen, and says that it is on', async () => {
  await desk.click('I5');
  await desk.menu('Dữ liệu', 'Tạo hoặc bỏ bộ lọc');
  await desk.clickSign('I1');
  const panel = desk.page.getByRole('dialog', { name: 'Lọc cột Định danh mức 2' });
  await panel.waitFor();
  expect(await barriers(desk.page.mainFrame(), '.popup')).toEqual([]);
  await desk.picture('browser-filter');
  await panel.getByRole('searchbox').fill('chưa');
  await press('Enter');
  await panel.waitFor({ state: 'detached' });
  const rules = await desk.page.evaluate((name) => inside.host.tab(name).filterRules, tab);
  expect(rules).toEqual([
    { column: 9, hidden: ['', 'đã kích hoạt', 'đã phê duyệt', 'đã thu nhận'], kind: null, values: [] },
  ]);
  await select('A3', 'A6');
  await press('Delete');
  expect([await valueAt(3, 1), await valueAt(6, 1)]).toEqual([null, null]);
  expect([await valueAt(4, 1), await valueAt(5, 1)]).toEqual(['Quách Anh Quân An', 'Lê Đức Quyết']);
});
