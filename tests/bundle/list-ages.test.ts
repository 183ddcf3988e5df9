import type { Host } from '../../host/host';
import { driveJob } from '../../build/add-in-calls';
import { cellsOf, press, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Số điện thoại', 'Căn cước', 'Định danh mức 2'];
const child = (name: string, number: string) => [1, name, '02/05/2014', number, '0912000111', 'Đã có', 'Đã thu nhận'];
const LISTS = {
  'Thôn 3': [HEADER, child('Lê Văn An', '038214000123')],
  'Thôn 4': [HEADER, child('Lê Văn Bình', '038214000124')],
  'Thôn 5': [[]],
};
/** Of the last of these nobody knows the period. */
const TASKS = [
  ['Rà soát, cập nhật danh sách', 'Các thôn', '01/04/2026', '13/04/2026'],
  ['Gửi danh sách bổ sung', 'Các thôn', '', '13/04/2026'],
];

let host: Host;

beforeEach(async () => {
  host = await workbookWith(LISTS, { on: '2026-03-28' });
  TASKS.forEach((cells, at) => {
    cells.forEach((text, place) => {
      if (text !== '') host.type('Mốc thời hạn', `${'ABCD'[place] ?? ''}${at + 3}`, text);
    });
  });
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

/** What is said of lists that have not changed. */
const remindOn = (on: string): string[] => {
  host.clock.set(`${on}T08:00`);
  const { warnings } = driveJob(host, { job: 'deadlines', step: 'start' }, () => undefined) as { warnings: string[] };
  return warnings.filter((each) => each.includes('không đổi'));
};

const BOTH =
  '2 đơn vị có danh sách không đổi, hạn nộp 13/4/2026, còn 5 ngày: Thôn 3 (từ ngày 28/3/2026), Thôn 4 (từ ngày 28/3/2026).';

test('a list that is as it was before its task began is told, from the first step on', () => {
  expect(remindOn('2026-03-28')).toEqual([]);
  expect(remindOn('2026-04-05')).toEqual([]);
  expect(remindOn('2026-04-08')).toEqual([BOTH]);
  expect([...cellsOf(host, 'Bắt đầu').values()]).toContain(`⚠ ${BOTH}`);
  host.type('Mốc thời hạn', 'E3', '08/04/2026');
  expect(remindOn('2026-04-08')).toEqual([]);
});

test.each([
  { what: 'a telephone', cell: 'E2', text: '0912000222' },
  { what: 'a state', cell: 'G2', text: 'Đã kích hoạt' },
  { what: 'another line', cell: 'B3', text: 'Lê Thị Chi' },
])('$what typed since is a change', ({ cell, text }) => {
  press(host, 'check');
  host.clock.set('2026-04-03T08:00');
  host.type('Thôn 3', cell, text);
  expect(remindOn('2026-04-08')).toEqual([
    'Thôn 4: danh sách không đổi từ ngày 28/3/2026, hạn nộp 13/4/2026, còn 5 ngày.',
  ]);
});

test('a list that nobody looked at before its task began is not told of', () => {
  expect(remindOn('2026-04-02')).toEqual([]);
  expect(remindOn('2026-04-08')).toEqual([]);
  expect(remindOn('2026-04-14')).toEqual([]);
});

test('the unit’s own day holds where it lies in the period', () => {
  press(host, 'check');
  host.type('Đơn vị', 'E2', '20/04/2026');
  host.type('Đơn vị', 'E3', '20/03/2026');
  expect(remindOn('2026-04-14')).toEqual([
    'Thôn 4: danh sách không đổi từ ngày 28/3/2026, hạn nộp 13/4/2026, đã quá 1 ngày.',
    'Thôn 3: danh sách không đổi từ ngày 28/3/2026, hạn nộp 20/4/2026, còn 6 ngày.',
  ]);
});

test('whole and narrow readings see the same list, and our own columns are none of it', () => {
  press(host, 'gaps');
  press(host, 'check');
  host.clock.set('2026-04-02T08:00');
  press(host, 'check');
  press(host, 'gaps');
  expect(remindOn('2026-04-08')).toEqual([BOTH]);
});
