import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { PEOPLE, protectedWorkbook } from './people';
import { workbookWith } from './workbook';

const AN = ['Lê Văn An', '31/02/2015'];

let host: Host;
beforeEach(async () => {
  host = await workbookWith({ 'Thôn 1': [['Họ và tên', 'Ngày sinh'], AN] });
});
afterEach(() => {
  host.close();
});

const done = (job: string, on = host) =>
  driveJob(on, { job, step: 'start' }, () => undefined) as { done?: string; opens?: string };

/** What *Nhập danh sách* takes for the open tab. */
const openTab = (): unknown =>
  (JSON.parse(host.run('uiBring', 'open', '{"file":null}') as string) as { tab: string }).tab;

test.each([
  { job: 'check', tab: 'Lỗi dữ liệu' },
  { job: 'gaps', tab: 'Khoảng trống' },
  { job: 'deadlines', tab: 'Mốc thời hạn' },
  { job: 'self-check', tab: 'Tự kiểm tra' },
  { job: 'update', tab: 'Bắt đầu' },
])('$job ends with the tab to look at, which opens', ({ job, tab }) => {
  expect(done(job)).toMatchObject({ opens: tab });
  host.edit.open('Thôn 1');
  expect(host.run('uiOpenTab', tab)).toBe('');
  expect(openTab()).toBe(tab);
});

test('a tab that was deleted since is said to be gone', () => {
  done('gaps');
  host.edit.deleteSheet('Khoảng trống');
  expect(host.run('uiOpenTab', 'Khoảng trống')).toMatch(/“Khoảng trống” không còn trong bảng tính/);
});

test('whoever may not write the result is not sent to an older one', async () => {
  const shut = await protectedWorkbook();
  shut.user(PEOPLE.village);
  const { done: sentence, opens } = done('gaps', shut);
  expect(sentence).toContain('người thuộc độ tuổi');
  expect(opens).toBeUndefined();
  shut.close();
});

test('the gaps are told as a count beside its percentage', () => {
  host.type('Thôn 1', 'B2', '20/05/2015');
  expect(done('gaps').done).toBe('Đã hoàn thành 0/1 · 0,00% người thuộc độ tuổi; còn 1 người.');
});
