import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openHost, type Bundle, type Host, type SavedHost, type SheetData, type WorkbookData } from '../../host/host';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { asInFile } from '../helpers/as-in-file';
import { builtPage } from './build-page';
import { opened, sitDown, type Desk } from './desk';
import { answer, button, comeBack, comesAnew, notice, pictures, saved, state } from './page-file';

let desk: Desk;
beforeAll(async () => {
  desk = await sitDown();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.wrongs).toEqual([]);
});

/** Chooses a file as a person does. */
async function choose(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), button(desk.page, 'Mở').click()]);
  await chooser.setFiles(file);
}

const tabs = (): Promise<number> => desk.page.evaluate(() => inside.host.frames().length);

const half = async (): Promise<Buffer> => (await readFile('tests/fixtures/csdl-ver3.xlsx')).subarray(0, 2000);

test.each([
  { name: 'Hỏng.xlsx', bytes: half, says: '“Hỏng.xlsx” bị hỏng' },
  { name: 'Cũ.xls', bytes: () => readFile('tests/fixtures/tcvn3.xls'), says: '“Cũ.xls” là tệp .xls kiểu cũ' },
  { name: 'Ảnh.xlsx', bytes: () => Buffer.from('JPEG'.repeat(99)), says: '“Ảnh.xlsx” không phải tệp .xlsx' },
])('$name is refused in a sentence', async ({ name, bytes, says }) => {
  const before = await tabs();
  await choose({ name, mimeType: 'application/octet-stream', buffer: await bytes() });
  await notice(desk.page).getByText(says).waitFor();
  expect([await desk.page.locator('dialog').count(), await tabs()]).toEqual([0, before]);
});

/** The host of a built page in Node, on a workbook, or as the page begins. */
async function hostOf(workbook?: WorkbookData): Promise<Host> {
  const built = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(builtPage, name), 'utf8')) as T;
  return openHost(
    await built<Bundle>('add-in.json'),
    workbook ? { workbook } : await built<SavedHost>('workbook.json'),
  );
}

/** The names of the texts that are not as wanted. */
const differing = (wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] =>
  [...new Set([...wanted.keys(), ...found.keys()])].filter((name) => wanted.get(name) !== found.get(name));

/** A tab of each kind: to compare all cells of all takes half a minute. */
const kinds = ['Bắt đầu', 'Cấu hình', 'Tiến độ', 'Lỗi dữ liệu', 'TH Hoàng Sơn', 'Thôn 20'];

const ofEachKind = (sheets: readonly SheetData[]) => asInFile(sheets).filter(({ name }) => kinds.includes(name));

test('what is taken away as .xlsx and opened again is the same workbook; an empty one lies between', async () => {
  const { page } = desk;
  const sample = await hostOf();
  expect(differing(await pictures(page), sample.pictures())).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải về').click()]);
  const buffer = await readFile(await download.path());
  const file = await readWorkbook(buffer, 'Tệp', 'Asia/Ho_Chi_Minh');
  expect(ofEachKind(file.sheets)).toEqual(ofEachKind(sample.workbook().sheets));

  await button(page, 'Bắt đầu lại').click();
  await comesAnew(page, () => answer(page, 'Bảng tính trống'));
  expect(await tabs()).toBe(1);
  await saved(page);
  await comeBack(page, desk.address);
  expect(await page.locator('#name').textContent()).toBe('Bảng tính trống');

  const chosen = { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
  await choose(chosen);
  await answer(page, 'Thôi');
  expect(await tabs()).toBe(1);
  await choose(chosen);
  await comesAnew(page, () => answer(page, 'Mở và thay thế'));
  await saved(page);
  await comeBack(page, desk.address);
  expect(await page.locator('#name').textContent()).toBe('Phủ Xanh – xã Hoàng Thanh (dữ liệu mẫu)');
  const again = await hostOf(file);
  expect(differing(await pictures(page), again.pictures())).toEqual([]);
  for (const each of [sample, again]) each.close();
}, 180_000);

/** Makes what is kept look as if another build had kept it. @returns How many parts there are. */
const age = (): Promise<number> =>
  desk.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('bang-tinh /');
        opening.onsuccess = () => {
          const parts = opening.result.transaction('parts', 'readwrite').objectStore('parts');
          const [rest, count] = [parts.get('rest'), parts.count()];
          count.onsuccess = () => {
            parts.put(String(rest.result).replace(/"shape":\d+/, '"shape":0'), 'rest').onsuccess = () => {
              opening.result.close();
              done(count.result);
            };
          };
        };
      }),
  );

test('a workbook kept by another build is not lost: it can be taken away, then the page begins anew', async () => {
  const { page } = desk;
  await button(page, 'Bắt đầu lại').click();
  await comesAnew(page, () => answer(page, 'Bảng tính trống'));
  await saved(page);
  const parts = await age();
  await page.reload();
  const raw = page.waitForEvent('download');
  await answer(page, 'Tải bản đã lưu (.json)');
  expect(Object.keys(JSON.parse(await readFile(await (await raw).path(), 'utf8')) as object).length).toBe(parts);
  const ways = notice(page).getByRole('button', { name: 'Xem cách giữ lại' });
  await ways.click();
  const file = page.waitForEvent('download');
  await answer(page, 'Tải về .xlsx');
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/);
  await ways.click();
  await answer(page, 'Bắt đầu lại');
  await comesAnew(page, () => answer(page, 'Xã mẫu'));
  expect([await state(page).textContent(), await tabs()]).toEqual(['Tự lưu trên máy này khi có thay đổi', 56]);
});

test('the one file needs no server', async () => {
  const page = await desk.context.newPage();
  await page.goto(`file://${join(builtPage, 'phu-xanh.html')}`);
  await opened(page);
  expect(await page.evaluate(() => inside.host.frames().length)).toBe(56);
  await page.close();
  const [only, ...others] = desk.wrongs.splice(0);
  expect([only, others]).toEqual([expect.stringMatching(/^request: file:.*phu-xanh\.html$/), []]);
});
