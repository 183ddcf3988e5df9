import { driveJob, importRoster } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cellsOf, press, workbookWith } from './workbook';

const TAB = 'TH A';
const FIRST = [
  ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Số điện thoại', 'Riêng'],
  ['Lê Văn An', '20/05/2015', '038215000001', '0947563357', ''],
];

let host: Host;

beforeEach(async () => {
  host = await workbookWith({ [TAB]: FIRST });
  press(host, 'check');
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

function put(...cells: string[][]): void {
  expect(importRoster(host, TAB, { name: TAB, cells })).toBeNull();
}

const verdicts = () => [...cellsOf(host, TAB).values()].filter((value) => /^[✓⚠✗]/u.test(String(value)));

describe('a list put in place of another', () => {
  test('is judged by its own columns from the first keystroke on', () => {
    put(['STT', 'Số định danh', 'Họ tên', 'Ngày sinh'], ['1', '038215000001', 'Lê Văn An', '20/05/2015']);
    host.edit.type(TAB, 'B2', '0382');
    expect(verdicts()).toEqual([expect.stringMatching(/^✗ Số định danh thiếu 8 chữ số/)]);
    host.edit.type(TAB, 'B2', '038215000001');
    expect(verdicts()).toEqual(['✓']);
  });

  test('keeps a header of its own where the other list had a column of ours', () => {
    const [header = [], line = []] = FIRST;
    put(
      header.map((name) => (name === 'Số điện thoại' ? 'Liên lạc' : name)),
      line,
    );
    driveJob(host, { job: 'update', step: 'start' }, () => undefined);
    expect(cellsOf(host, TAB).get('1:4')).toBe('Liên lạc');
  });
});
