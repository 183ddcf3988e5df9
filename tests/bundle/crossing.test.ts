import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cellsOf, press, report, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước', 'Vướng mắc'];
const LISTS = {
  'TH Hoàng Thanh': [
    HEADER,
    [1, 'Lê Văn An', '02/05/2012', '038212000123', 'Đã có', ''],
    [2, 'Lê Thị Bé', '20/04/2020', '', '', ''],
    [3, 'Phạm Văn Cả', '05/03/2016', '', '', ''],
    [4, 'Phạm Thị Dung', '01/05/2012', '', '', 'Chuyển đi'],
  ],
  'Thôn 3': [HEADER, [1, 'Lê Văn An', '02/05/2012', '038212000123', '', ''], [2, '=1+1', '15/05/2008', '', '', '']],
};

let host: Host;

/** The lines of the tab, their cells parted by bars. */
function lines(): string[] {
  const rows = new Map<string, string[]>();
  for (const [place, cell] of cellsOf(host, 'Sắp đổi nhóm')) {
    const [line = ''] = place.split(':');
    rows.set(line, [...(rows.get(line) ?? []), String(cell)]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

beforeAll(async () => {
  host = await workbookWith(LISTS);
});

afterAll(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

test('the tab waits for its action', () => {
  expect(lines().slice(0, 2)).toEqual(['SẮP ĐỔI NHÓM TUỔI', 'Chưa có số liệu. Chọn Phủ Xanh → Cảnh báo thời hạn.']);
  expect(lines()).toHaveLength(4);
});

test('who turns 6, 14 or 18 before the last day stands there by unit, with what to do and the link to the row', () => {
  press(host, 'deadlines');
  const told = lines();
  expect(told.slice(2, 3)).toEqual([
    'Từ nay đến 15/5/2026: 1 em đủ 6 tuổi (vào diện), 1 em đủ 14 tuổi (chuyển nhóm; 1 em phải đổi căn cước nếu thẻ cấp trước khi đủ 12 tuổi), 1 em đủ 18 tuổi (ra khỏi diện).',
  ]);
  expect(told.slice(5)).toEqual([
    'TH Hoàng Thanh | 3 | Lê Thị Bé | 46132 | 6 | Vào diện, nhóm từ đủ 6 đến dưới 14 tuổi: mời thu nhận từ ngày này.',
    'TH Hoàng Thanh | 2 | Lê Văn An | 46144 | 14 | Chuyển nhóm: từ đủ 14 đến dưới 16 tuổi. Phải đổi căn cước; thẻ cấp khi đã đủ 12 tuổi thì chưa phải đổi.',
    'Thôn 3 | 2 | Lê Văn An | 46144 | 14 | Chuyển nhóm: từ đủ 14 đến dưới 16 tuổi. Phải đổi căn cước; thẻ cấp khi đã đủ 12 tuổi thì chưa phải đổi.',
    'Thôn 3 | 3 | =1+1 | 46157 | 18 | Ra khỏi diện: làm xong trước ngày này.',
  ]);
  const links = host.tab('Sắp đổi nhóm').cells.filter(({ row, column }) => row > 5 && column === 2);
  expect(links.map(({ formula }) => /range=(\w+)/.exec(formula ?? '')?.[1])).toEqual(['B3', 'B2', 'B2', 'B3']);
});

test('the weekly mail has the counts, and nobody’s name', () => {
  report(host);
  const [mail] = host.outbox;
  for (const text of [mail?.htmlBody ?? '', (mail?.body ?? '').replace(/\s+/g, ' ')]) {
    expect(text).toContain('Từ nay đến 15/5/2026: 1 em đủ 6 tuổi (vào diện)');
    expect(text).not.toContain('Lê Văn An');
  }
});

test('a tab that is gone is missed, and an update brings it back', () => {
  host.edit.deleteSheet('Sắp đổi nhóm');
  press(host, 'check');
  expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).toContain('Thiếu trang “Sắp đổi nhóm”');
  driveJob(host, { job: 'update', step: 'start' }, () => undefined);
  expect(lines()).toHaveLength(4);
});
