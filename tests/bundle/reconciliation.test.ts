import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cellsOf, differencesOf, pictureOf, press, workbookWith, type Lists } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước', 'Vướng mắc'];
const BOTH = [1, 'Lê Văn An', '02/05/2015', '038215000123', 'Đã có', ''];
const POLICE = 'Công an xã';
const LISTS: Lists = {
  'TH Hoàng Thanh': [HEADER, BOTH, [2, '=1+1', '05/03/2016', '', '', '']],
  'Thôn 3': [HEADER, BOTH, [2, 'Phạm Thị Dung', '01/06/2011', '', '', ''], [3, 'Lê Thị Bé', '01/06/2019', '', '', '']],
  [POLICE]: [HEADER, BOTH, [2, 'Trần Văn Giang', '09/09/2012', '', '', '']],
};

/** The lines of the tab, their cells parted by bars. */
function linesIn(host: Host): string[] {
  const rows = new Map<string, string[]>();
  for (const [place, cell] of cellsOf(host, 'Đối soát')) {
    const [line = ''] = place.split(':');
    rows.set(line, [...(rows.get(line) ?? []), String(cell)]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

const named = (lines: readonly string[]) => lines.slice(lines.findIndex((line) => line.startsWith('Đơn vị |')) + 1);

describe('a commune with lists of a school, a village and the police', () => {
  let host: Host;

  beforeAll(async () => {
    host = await workbookWith(LISTS);
  });

  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('the tab waits for its action', () => {
    expect(linesIn(host).slice(0, 2)).toEqual([
      'ĐỐI SOÁT DANH SÁCH TRƯỜNG VÀ THÔN',
      'Chưa có số liệu. Chọn Phủ Xanh → Kiểm tra dữ liệu.',
    ]);
    expect(named(linesIn(host))).toEqual([]);
  });

  test('who is missing where stands there by unit, with the year alone, what to do and the link to the row', () => {
    press(host, 'check');
    const told = linesIn(host);
    expect(told).toContain('Cần đối soát 4 người có ở danh sách này mà thiếu ở danh sách kia.');
    expect(told.filter((line) => line.includes('tuổi: '))).toEqual([
      'Có ở trường và ở thôn | 1 | 6 đến dưới 18 tuổi: 1',
      'Có ở trường, không có ở thôn | 1 | 6 đến dưới 18 tuổi: 1',
      'Có ở thôn, không có ở trường | 2 | 6 đến dưới 18 tuổi: 2',
      'Chỉ có ở danh sách khác | 1 | 6 đến dưới 18 tuổi: 1',
      'Cộng trong độ tuổi | 5 | 6 đến dưới 18 tuổi: 5',
    ]);
    expect(named(told).map((line) => line.replace(/\. .*/, ''))).toEqual([
      'TH Hoàng Thanh | 3 | =1+1 | 2016 | 6 đến dưới 18 tuổi | Không có trong danh sách thôn nào',
      'Thôn 3 | 3 | Phạm Thị Dung | 2011 | 6 đến dưới 18 tuổi | Không có trong danh sách trường nào',
      'Thôn 3 | 4 | Lê Thị Bé | 2019 | 6 đến dưới 18 tuổi | Không có trong danh sách trường nào',
      `${POLICE} | 3 | Trần Văn Giang | 2012 | 6 đến dưới 18 tuổi | Chỉ có trong danh sách công an`,
    ]);
    const links = host.tab('Đối soát').cells.filter(({ row, column }) => row > 12 && column === 2);
    expect(links.map(({ formula }) => /range=(\w+)/.exec(formula ?? '')?.[1])).toEqual(['B3', 'B3', 'B4', 'B3']);
  });

  test('a second check leaves the tab as it is; who has come into the other list is gone from it', () => {
    const before = pictureOf(host);
    press(host, 'check');
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.edit.type('TH Hoàng Thanh', 'B4', 'Phạm Thị Dung');
    host.edit.type('TH Hoàng Thanh', 'C4', '01/06/2011');
    press(host, 'check');
    expect(named(linesIn(host)).map((line) => line.split(' | ')[2])).toEqual(['=1+1', 'Lê Thị Bé', 'Trần Văn Giang']);
  });

  test('a tab that is gone is missed, and an update brings it back', () => {
    host.edit.deleteSheet('Đối soát');
    press(host, 'gaps');
    expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).toContain('Thiếu trang “Đối soát”');
    driveJob(host, { job: 'update', step: 'start' }, () => undefined);
    expect(named(linesIn(host))).toEqual([]);
  });
});

test('with the lists of schools alone one sentence says what is missing, and nobody is named', async () => {
  const host = await workbookWith({ 'TH Hoàng Thanh': LISTS['TH Hoàng Thanh'] ?? [] });
  press(host, 'check');
  expect(linesIn(host)).toContain('Chưa có gì để so: danh sách thôn chưa có người nào.');
  expect(named(linesIn(host))).toEqual([]);
  expect(linesIn(host).some((line) => line.includes('tuổi: '))).toBe(false);
  host.close();
});

test('a thousand is written with its dot, in sentences and in the cells of counts', async () => {
  const pupil = (at: number) => [at + 1, 'Lê Văn An', '02/05/2015', String(38_215_000_000 + at).padStart(12, '0')];
  const host = await workbookWith({
    'TH Hoàng Thanh': [HEADER.slice(0, 4), ...Array.from({ length: 1234 }, (_, at) => pupil(at))],
    'Thôn 3': [HEADER.slice(0, 4), pupil(5000)],
  });
  press(host, 'check');
  expect(linesIn(host)).toContain('Cần đối soát 1.235 người có ở danh sách này mà thiếu ở danh sách kia.');
  expect(linesIn(host)).toContain('Có ở trường, không có ở thôn | 1234 | 6 đến dưới 18 tuổi: 1.234');
  const counts = host.tab('Đối soát').cells.filter(({ row, column }) => row > 6 && row < 12 && column === 2);
  expect(counts.map(({ value, format }) => [value, format])).toEqual(
    [0, 1234, 1, 0, 1235].map((sum) => [sum, '#,##0']),
  );
  const years = host.tab('Đối soát').cells.filter(({ row, column }) => row > 12 && column === 4);
  expect(new Set(years.map(({ value, format }) => `${String(value)} ${String(format)}`))).toEqual(new Set(['2015 0']));
  host.close();
});
