import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { orders } from '../helpers/orders';
import { columnIn, homeText, linesIn, orderedWorkbook } from './own-tabs';
import { emptyHost, press, report } from './workbook';

const quiet = () => undefined;
const ON = '2026-04-15';
const TAB = 'Tổ chức';

/** Types lines below the header, columns A–G. */
const fill = (host: Host, ...lines: string[][]): void => {
  host.edit.paste(TAB, 'A2', lines);
};
const aimOf = (host: Host, id = 'organisations') => {
  const found = report(host).summary.indicators.find((each) => each.id === id);
  return `${String(found?.done)}/${String(found?.population)} ${String(found?.verdict)}`;
};

const SAO_MAI = ['HTX Sao Mai', 'Hợp tác xã', 'Có', '0101243150', 'Lê Văn Mai', 'Đã phê duyệt', '10/04/2026'];
const POST = ['Bưu điện xã', 'Đơn vị sự nghiệp', 'Không', '12/QĐ-BĐ', '', 'Đã kích hoạt', '11/04/2026'];
const SHOP = ['Công ty TNHH Hoa Mai', 'Doanh nghiệp', 'Không', '0101243151', '', 'Chưa đăng ký', ''];

test('the tabs, and the links of Bắt đầu to them, stand where the order counts them, and nowhere else', async () => {
  for (const { id, indicators } of orders) {
    const host = await emptyHost(ON);
    setUp(host, { campaign: id, units: [], mail: '' }, quiet);
    const tabs = host.workbook().sheets.map(({ name }) => name);
    const counts = (word: string) => indicators.some(({ among }) => among.includes(word));
    expect([id, tabs.includes(TAB), tabs.includes('Cán bộ')]).toEqual([
      id,
      counts('organisations'),
      counts('officials'),
    ]);
    const linked = () =>
      [TAB, 'Cán bộ'].map((tab) => linesIn(host, 'Bắt đầu').some(([cell]) => cell?.startsWith(`${tab} – `)));
    expect([id, ...linked()]).toEqual([id, counts('organisations'), counts('officials')]);
    press(host, 'deadlines');
    expect([id, ...linked()]).toEqual([id, counts('organisations'), counts('officials')]);
    host.close();
  }
});

describe('the organisations of Đức Thọ', () => {
  let host: Host;
  beforeAll(async () => {
    host = await orderedWorkbook('duc-tho', ON, ['Thôn 1']);
    importRoster(host, 'Thôn 1', {
      name: 'Thôn 1',
      cells: [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Văn An', '01/09/2015'],
      ],
    });
  });
  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('are no figure while nobody has listed any', () => {
    expect(aimOf(host)).toBe('0/null overdue');
    expect(homeText(host)).toContain('Chưa có số liệu');
  });

  test('count where they have a seal or are a business', () => {
    fill(host, SAO_MAI, POST, SHOP);
    expect(aimOf(host)).toBe('1/2 overdue');
  });

  test('count once, at the further stage, though they stand twice', () => {
    fill(host, SAO_MAI, POST, SHOP, [
      'Công ty Hoa Mai',
      'Doanh nghiệp',
      '',
      '0101243151',
      '',
      'Đã phê duyệt',
      '12/04/2026',
    ]);
    expect(aimOf(host)).toBe('2/2 done');
  });

  test('are told what to mend, in the tab, at the end of a check and on the home', () => {
    fill(host, SAO_MAI, ['', 'Khác', 'Có', '99', '', 'xong', '31/02/2026'], SHOP, ['', '', '', '', '', '', '']);
    const { done } = driveJob(host, { job: 'check', step: 'start' }, quiet) as { done: string };
    const told = columnIn(host, TAB, 'Kiểm tra');
    expect(told[0]).toBe('✓');
    expect(told[1]).toMatch(/^✗ Thiếu tên/);
    expect(told[2]).toBe('✓');
    expect(done).toContain('Trang Tổ chức: 1 dòng cần xem lại.');
    expect(homeText(host)).toContain('Trang Tổ chức: 1 dòng cần xem lại.');
    fill(host, SAO_MAI, ['', '', '', '', '', '', '']);
    press(host, 'check');
    expect(columnIn(host, TAB, 'Kiểm tra')).toEqual(['✓', '', '✓']);
    expect(homeText(host)).not.toContain('Trang Tổ chức');
  });

  test('keep what a person has written beside them', () => {
    host.type(TAB, 'H2', 'đã gọi');
    host.type(TAB, 'K2', 'của tôi');
    press(host, 'check');
    expect(linesIn(host, TAB)[1]).toEqual([...SAO_MAI.slice(0, 6), expect.anything(), 'đã gọi', '✓', '', 'của tôi']);
  });

  test('are found by their headers, wherever these were moved', () => {
    host.edit.insertRows(TAB, 1, 2);
    host.type(TAB, 'A1', 'DANH SÁCH TỔ CHỨC CỦA XÃ');
    host.edit.moveColumns(TAB, 6, 1, 2);
    expect(aimOf(host)).toBe('1/2 overdue');
  });

  test('a column without its header is named, and so is a header that is gone', () => {
    host.type(TAB, 'B3', 'tài khoản');
    press(host, 'gaps');
    expect(homeText(host)).toContain('Trang Tổ chức thiếu cột “Định danh tổ chức”.');
    host.edit.clear(TAB, 'A3:K3');
    press(host, 'gaps');
    expect(homeText(host)).toContain('Trang Tổ chức: không thấy dòng tiêu đề các cột');
    expect(aimOf(host)).toBe('0/null overdue');
  });
});

test('Bắc Quang counts every one that is listed', async () => {
  const host = await orderedWorkbook('bac-quang', '2026-06-01');
  fill(host, SAO_MAI, POST, SHOP);
  host.edit.insertSheet('x');
  expect(aimOf(host)).toBe('2/3 too-little-data');
  host.close();
});

test('an action reads the list once, and a check writes it once', async () => {
  const host = await orderedWorkbook('duc-tho', ON);
  fill(host, SAO_MAI, SHOP);
  const calls = (job: 'check' | 'gaps', method: string) => {
    host.calls.clear();
    press(host, job);
    return host.calls.list().filter((call) => call.method === method).length;
  };
  expect(calls('check', 'setValues') - calls('check', 'setValues')).toBe(1);
  const reads = calls('gaps', 'getValues');
  host.edit.deleteSheet(TAB);
  expect(reads - calls('gaps', 'getValues')).toBe(1);
  host.close();
});

test('an action does not read a list that holds only its header, and reads it from its first line on', async () => {
  const host = await orderedWorkbook('bac-quang', '2026-06-01');
  const reads = () => {
    host.calls.clear();
    press(host, 'gaps');
    return host.calls.list().filter(({ method }) => method === 'getValues').length;
  };
  press(host, 'gaps');
  const empty = reads();
  host.type('Cán bộ', 'A2', 'Lê Thị Hoa');
  expect(reads() - empty).toBe(1);
  fill(host, SAO_MAI);
  expect(reads() - empty).toBe(2);
  host.edit.clear(TAB, 'A1:K2');
  expect(reads() - empty).toBe(1);
  expect(homeText(host)).toContain('Trang Tổ chức: không thấy dòng tiêu đề các cột');
  host.close();
});
