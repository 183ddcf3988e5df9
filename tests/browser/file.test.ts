import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Inside } from '../../host/browser/inside';
import type { SheetData } from '../../host/host';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { asInFile } from '../helpers/as-in-file';
import { builtPage } from './build-page';
import { opened, sitDown, type Desk } from './desk';
import { answer, button, comeBack, comesAnew, notice, saved, state, workbookOf } from './page-file';

declare const inside: Inside;

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

function expectSame(shown: readonly unknown[], wanted: readonly unknown[]): void {
  expect(shown.length).toBe(wanted.length);
  shown.forEach((each, at) => {
    expect(each).toEqual(wanted[at]);
  });
}

test('what is taken away as .xlsx and opened again is the same workbook; an empty one lies between', async () => {
  const { page } = desk;
  const workbook = await workbookOf(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải về').click()]);
  const buffer = await readFile(await download.path());
  const file = await readWorkbook(buffer, workbook.name, workbook.timeZone);
  expectSame(asInFile(file.sheets), asInFile(workbook.sheets));

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
  const again = await workbookOf(page);
  expect(again.name).toBe(workbook.name);
  expectSame(again.sheets.map(plain), file.sheets.map(plain));
});

/** As JSON carries it. */
const plain = (sheet: SheetData): unknown => JSON.parse(JSON.stringify(sheet));

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
