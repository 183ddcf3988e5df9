import { usualSeed, sampleCommune } from '../../samples/commune';
import { openHost, type Host } from '../../host/host';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { writeWorkbook } from '../../host/xlsx/write-workbook';
import { asInFile } from '../helpers/as-in-file';
import { addIn, listsOf, ON, press, report, workbookWith } from './workbook';

const lists = listsOf(sampleCommune({ campaign: 'hoang-thanh', on: ON, seed: usualSeed, scale: 0.05 }));

let host: Host;
beforeAll(async () => {
  host = await workbookWith(lists);
  for (const job of ['check', 'gaps', 'deadlines'] as const) press(host, job);
  report(host);
});
afterAll(() => {
  host.close();
});

test('a host that is opened on what another’s workbook holds shows the same', async () => {
  const workbook = host.workbook();
  const other = openHost(await addIn(), { now: `${ON}T08:00`, workbook });
  const again = other.workbook();
  other.close();
  again.sheets.forEach((sheet, at) => {
    expect(sheet).toEqual(workbook.sheets[at]);
  });
});

test('a workbook read from its own file shows the same', async () => {
  const workbook = host.workbook();
  const bytes = await writeWorkbook(workbook, ON);
  const again = await readWorkbook(bytes, workbook.name, workbook.timeZone);
  expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const before = asInFile(workbook.sheets);
  asInFile(again.sheets).forEach((sheet, at) => {
    expect(sheet).toEqual(before[at]);
  });
});

test('and works on: a full check finds what it found before, and that protections are to be put back', async () => {
  const bytes = await writeWorkbook(host.workbook(), ON);
  const workbook = await readWorkbook(bytes, 'Hoàng Thanh', 'Asia/Ho_Chi_Minh');
  const other = openHost(await addIn(), { now: `${ON}T08:00`, workbook });
  const found = (of: Host, tab: string) => of.contents(tab).map(({ row, column, value }) => [row, column, value]);
  other.open();
  for (const job of ['check', 'gaps', 'deadlines'] as const) press(other, job);
  for (const tab of ['Lỗi dữ liệu', 'Chất lượng', 'Khoảng trống']) expect(found(other, tab)).toEqual(found(host, tab));
  const home = other.contents('Bắt đầu').map(({ value }) => String(value));
  expect(home.filter((line) => line.includes('chưa được bảo vệ'))).toHaveLength(1);
  expect(other.failures).toEqual([]);
  other.close();
});
