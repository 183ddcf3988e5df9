import type { Host } from '../../host/host';
import { driveJob } from '../../build/add-in-calls';
import { cellsOf, report, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước', 'Định danh mức 2', 'Ngày phê duyệt'];
const LISTS = {
  'TH Hoàng Thanh': [
    HEADER,
    [1, 'Lê Văn An', '02/05/2014', '038214000123', 'Đã có', 'Đã phê duyệt', '01/05/2026'],
    [2, 'Lê Thị Bé', '20/04/2014', '038314000124', 'Đã có', 'Đã phê duyệt', '02/05/2026'],
  ],
  'Thôn 3': [[]],
  'Thôn 4': [[]],
};

/** A week before the last day of the campaign. */
const ON = '2026-05-09';

let host: Host;

beforeAll(async () => {
  host = await workbookWith(LISTS, { on: ON });
  host.type('Đơn vị', 'E3', '07/05/2026');
});

afterAll(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const remind = () =>
  driveJob(host, { job: 'deadlines', step: 'start' }, () => undefined) as { done: string; warnings: string[] };

const setting = (label: string): string => {
  const place = [...cellsOf(host, 'Cấu hình')].find(([, cell]) => cell === label)?.[0] ?? '';
  return `B${place.split(':')[0] ?? ''}`;
};

const homeText = () => [...cellsOf(host, 'Bắt đầu').values()].join('\n');

/** The state of the peak, the only milestone. */
const state = () => cellsOf(host, 'Mốc thời hạn').get('2:7');

const LATE = 'TH Hoàng Thanh: 1 tài khoản đã phê duyệt quá 7 ngày mà chưa kích hoạt.';
const PEAK = 'Đợt cao điểm cài đặt, kích hoạt định danh điện tử mức độ 2: hạn cuối 15/5/2026, còn 6 ngày.';
const DUE = 'Thôn 3: chưa có danh sách, hạn nộp 07/5/2026, đã quá 2 ngày.';
const MISSING = 'Thôn 4: chưa có danh sách.';

test('everything outstanding is told: a list past its day, a task, a list without a day, accounts past the law’s', () => {
  expect(remind()).toMatchObject({ done: 'Có 4 việc cần nhắc.', warnings: [DUE, PEAK, MISSING, LATE] });
  const home = homeText();
  for (const line of [`✗ ${DUE}`, `⚠ ${PEAK}`, `⚠ ${MISSING}`, `✗ ${LATE}`]) expect(home).toContain(line);
  expect(state()).toBe('⚠ Còn không quá 7 ngày');
});

test('what is overdue stands in the weekly mail, and what is not does not stand there twice', () => {
  report(host);
  const [mail] = host.outbox;
  for (const text of [mail?.htmlBody ?? '', (mail?.body ?? '').replace(/\s+/g, ' ')]) {
    for (const line of [DUE, LATE]) expect(text).toContain(line);
    for (const line of [PEAK, MISSING]) expect(text).not.toContain(line);
  }
});

test('how many days ahead is a setting', () => {
  host.type('Cấu hình', setting('Nhắc trước hạn (ngày)'), '5, 2');
  expect(remind().warnings).toEqual([DUE, MISSING, LATE]);
  expect(state()).toBe('Chưa tới hạn');
  host.clock.set('2026-05-11T08:00');
  expect(remind().warnings[1]).toContain('còn 4 ngày');
  expect(state()).toBe('⚠ Còn không quá 5 ngày');
});

test('a setting that nobody understands is named, and the usual days hold', () => {
  host.type('Cấu hình', setting('Nhắc trước hạn (ngày)'), 'sớm nhé');
  remind();
  expect(homeText()).toContain('mục “Nhắc trước hạn (ngày)”: không hiểu “sớm nhé”; tạm dùng “7, 3, 1”.');
  expect(state()).toBe('⚠ Còn không quá 7 ngày');
});

test('an address of a unit that is none is named', () => {
  host.type('Đơn vị', 'D4', 'bác Ba');
  remind();
  expect(homeText()).toContain('Đơn vị, dòng Thôn 4: “bác” không phải là địa chỉ thư điện tử');
});

test('the last days and the day after speak in words', () => {
  const told = ['2026-05-14', '2026-05-15', '2026-05-16'].map((on) => {
    host.clock.set(`${on}T08:00`);
    remind();
    return state();
  });
  expect(told).toEqual(['✗ Hạn hôm nay hoặc ngày mai', '✗ Hạn hôm nay hoặc ngày mai', '✗ Quá hạn']);
  host.type('Mốc thời hạn', 'E2', '16/05/2026');
  remind();
  expect(state()).toBe('✓ Đã xong');
});
