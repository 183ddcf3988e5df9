import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { columnIn, homeText, orderedWorkbook } from './own-tabs';
import { press, report } from './workbook';

const quiet = () => undefined;
const TAB = 'Cán bộ';
const ALL = ['Rồi', 'Rồi', 'Rồi', 'Rồi', 'Rồi'];
const HOA = ['Lê Thị Hoa', 'Phòng Văn hóa - Xã hội', 'Đã có', 'Đã kích hoạt'];

const aim = (host: Host): string => {
  const found = report(host).summary.indicators.find(({ id }) => id === 'officials');
  return `${String(found?.done)}/${String(found?.population)}`;
};

describe('the officials of Bắc Quang', () => {
  let host: Host;
  beforeAll(async () => {
    host = await orderedWorkbook('bac-quang', '2026-06-01', ['Thôn 1']);
  });
  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('are no figure while nobody is listed', () => {
    expect(aim(host)).toBe('0/null');
  });

  test.each<{ why: string; line: string[]; told: string }>([
    { why: 'with all there is', line: [...HOA, ...ALL], told: '1/1' },
    { why: 'with papers that one need not have', line: [...HOA, 'Rồi', 'Rồi', 'Không thuộc diện', 'không thuộc diện', 'Rồi'], told: '1/1' }, // prettier-ignore
    { why: 'not without one paper', line: [...HOA, 'Rồi', 'Rồi', 'Chưa', 'Rồi', 'Rồi'], told: '0/1' },
    { why: 'not where a paper is not told', line: [...HOA, 'Rồi', '', 'Rồi', 'Rồi', 'Rồi'], told: '0/1' },
    { why: 'not while the account is only approved', line: [...HOA.slice(0, 3), 'Đã phê duyệt', ...ALL], told: '0/1' },
    { why: 'not against the word that there is no card', line: [...HOA.slice(0, 2), 'Chưa có', 'Đã kích hoạt', ...ALL], told: '0/1' }, // prettier-ignore
  ])('count $why', ({ line, told }) => {
    host.edit.paste(TAB, 'A2', [line]);
    expect(aim(host)).toBe(told);
  });

  test('are told what to mend', () => {
    host.edit.paste(TAB, 'A2', [
      [...HOA, ...ALL],
      [...HOA.slice(0, 2), 'Chưa có', 'Đã kích hoạt', ...ALL],
      ['Lê Văn Cả', '', 'Đã có', 'Đã kích hoạt', 'có', 'Rồi', 'Rồi', 'Rồi', 'Rồi'],
    ]);
    const { done } = driveJob(host, { job: 'check', step: 'start' }, quiet) as { done: string };
    const [hoa, other, ca] = columnIn(host, TAB, 'Kiểm tra');
    expect(hoa).toMatch(/^⚠ Cùng tên, cùng đơn vị với dòng 3/);
    expect(other).toMatch(/^✗ Ghi “Đã kích hoạt” mà căn cước “Chưa có”/);
    expect(ca).toMatch(/^✗ BHYT ghi “có”/);
    expect(done).toContain('Trang Cán bộ: 3 dòng cần xem lại.');
    expect(homeText(host)).toContain('Trang Cán bộ: 3 dòng cần xem lại.');
  });

  test('a tab that was deleted is named, and built again by the update', () => {
    host.edit.deleteSheet(TAB);
    press(host, 'gaps');
    expect(homeText(host)).toContain('Thiếu trang “Cán bộ”');
    driveJob(host, { job: 'update', step: 'start' }, quiet);
    press(host, 'gaps');
    expect(homeText(host)).not.toContain('Thiếu trang');
    expect(aim(host)).toBe('0/null');
  });
});

test('choose from what the column offers', async () => {
  const host = await orderedWorkbook('bac-quang', '2026-06-01');
  const refused = (cell: string, text: string): boolean => {
    try {
      host.edit.type(TAB, cell, text);
      return false;
    } catch {
      return true;
    }
  };
  expect([refused('D2', 'Đã kích hoạt'), refused('D2', 'xong'), refused('E2', 'Rồi'), refused('E2', 'có')]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  host.close();
});
