import { driveJob, importRoster } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { columnIn, homeText, linesIn, orderedWorkbook } from './own-tabs';
import { press, report } from './workbook';

const quiet = () => undefined;
const ON = '2026-06-01';
const LIST = [
  ['Họ và tên', 'Ngày sinh', 'Định danh mức 2'],
  ['Lê Văn An', '01/09/2015', 'Đã kích hoạt'],
  ['Lê Thị Bé', '01/09/2014', 'Đã thu nhận'],
  ['Lê Văn Cả', '01/09/2009', ''],
];

/** The cell beside a label of `Cấu hình`. */
function settingCell(host: Host, label: string): string {
  return `B${linesIn(host, 'Cấu hình').findIndex(([first]) => first === label) + 1}`;
}
const settle = (host: Host, label: string, value: string): void => {
  host.edit.paste('Cấu hình', settingCell(host, label), [[value]]);
};
/** The cell of an indicator's line in `Chỉ tiêu`, in a column by its letter. */
const aimCell = (host: Host, id: string, letter: string): string =>
  `${letter}${linesIn(host, 'Chỉ tiêu').findIndex(([first]) => first === id) + 1}`;
const aims = (host: Host) =>
  report(host).summary.indicators.map(({ id, done, population, target, lastDay }) =>
    [id, `${String(done)}/${String(population)}`, `${String(target)}%`, lastDay].join(' '),
  );

async function workbook(campaign: string): Promise<Host> {
  const host = await orderedWorkbook(campaign, ON, ['Thôn 1']);
  importRoster(host, 'Thôn 1', { name: 'Thôn 1', cells: LIST });
  return host;
}

describe('a commune writes its own order', () => {
  let host: Host;
  beforeAll(async () => {
    host = await workbook('rieng');
  });
  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('beginning with almost nothing', () => {
    expect(aims(host)).toEqual(['activated 1/2 100% ']);
  });

  test('with its ages, its step, its days and its name', () => {
    settle(host, 'Nhóm tuổi', '6 đến dưới 14 tuổi; 14 tuổi trở lên');
    settle(host, 'Bước hoàn thành', 'Đã thu nhận');
    settle(host, 'Tên chiến dịch', 'Mùa hè số');
    const { summary } = report(host);
    expect(summary.bands.map(({ id, inBand, gap }) => [id, inBand, gap])).toEqual([
      ['6-14', 2, 0],
      ['14+', 1, 1],
    ]);
    expect(homeText(host)).toContain('Mùa hè số · ');
  });

  test('with indicators of its own, each with an id that stays', () => {
    host.edit.paste('Chỉ tiêu', 'B3', [['Người lớn đã đăng ký', '14 tuổi trở lên', 'Đã thu nhận', '80', '30/06/2026', 'Công dân trong độ tuổi']]); // prettier-ignore
    expect(aims(host)[1]).toBe('nguoi-lon-da-dang-ky 0/1 80% 2026-06-30');
    expect(columnIn(host, 'Chỉ tiêu', 'Mã')).toEqual(['activated', 'nguoi-lon-da-dang-ky']);
    host.type('Chỉ tiêu', 'B3', 'Tên khác');
    expect(aims(host)[1]).toBe('nguoi-lon-da-dang-ky 0/1 80% 2026-06-30');
    host.edit.deleteRows('Chỉ tiêu', 2);
    expect(aims(host)).toEqual(['nguoi-lon-da-dang-ky 0/1 80% 2026-06-30']);
    expect(homeText(host)).not.toContain('Cần sửa trong bảng tính');
  });

  test('and a bad cell of what only the sheet says keeps what was good last', () => {
    host.type('Chỉ tiêu', aimCell(host, 'nguoi-lon-da-dang-ky', 'E'), '150');
    settle(host, 'Nhóm tuổi', '6 đến 14');
    const { summary } = report(host);
    expect(summary.bands.map(({ id }) => id)).toEqual(['6-14', '14+']);
    expect(summary.indicators[0]?.target).toBe(80);
    expect(homeText(host)).toContain('“Chỉ tiêu giao (%)”: “150” không phải tỷ lệ từ 5% đến 100%; tạm dùng “80%”.');
    expect(homeText(host)).toContain(
      '“Nhóm tuổi”: “6 đến 14” chưa rõ có tính tuổi cuối hay không; tạm dùng “6 đến dưới 14 tuổi; 14 tuổi trở lên”.',
    );
  });

  test('which an update does not write over', () => {
    driveJob(host, { job: 'update', step: 'start' }, quiet);
    expect(linesIn(host, 'Cấu hình').flat()).toContain('6 đến 14');
    expect(columnIn(host, 'Chỉ tiêu', 'Chỉ tiêu giao (%)')).toEqual(['150']);
  });
});

describe('an order that came with the add-in', () => {
  let host: Host;
  beforeAll(async () => {
    host = await workbook('bac-quang');
  });
  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('says nothing otherwise while nobody has edited it', () => {
    press(host, 'gaps');
    expect(homeText(host)).not.toContain('Cần sửa trong bảng tính');
  });

  test('may get another target and another last day', () => {
    host.type('Chỉ tiêu', aimCell(host, 'activated-14', 'E'), '90');
    host.edit.paste('Chỉ tiêu', aimCell(host, 'activated-14', 'F'), [['20/11/2026']]);
    expect(aims(host)[2]).toBe('activated-14 0/1 90% 2026-11-20');
  });

  test.each<{ tab: string; at: () => string; typed: string; told: string }>([
    { tab: 'Chỉ tiêu', at: () => aimCell(host, 'activated-14', 'E'), typed: '150', told: 'Chỉ tiêu, dòng 4, “Chỉ tiêu giao (%)”: “150” không phải tỷ lệ từ 5% đến 100%; tạm dùng “90%”.' }, // prettier-ignore
    { tab: 'Chỉ tiêu', at: () => aimCell(host, 'activated-14', 'F'), typed: 'giữa tháng 5', told: '“Hạn cuối”: “giữa tháng 5” không phải là một ngày đủ ngày, tháng, năm; tạm dùng “20/11/2026”.' }, // prettier-ignore
    { tab: 'Chỉ tiêu', at: () => aimCell(host, 'activated-14', 'C'), typed: '6 đến dưới 18', told: '“Nhóm tuổi”: “6 đến dưới 18” không phải một nhóm ở Cấu hình' }, // prettier-ignore
    { tab: 'Cấu hình', at: () => settingCell(host, 'Bước hoàn thành'), typed: 'xong', told: '“Bước hoàn thành”: “xong” không phải là một bước; tạm dùng “Đã kích hoạt”.' }, // prettier-ignore
    { tab: 'Mốc thời hạn', at: () => 'D2', typed: 'giữa tháng 5', told: 'Mốc thời hạn, dòng 2, “Hạn cuối”: “giữa tháng 5” không phải là một ngày' }, // prettier-ignore
  ])('names a bad cell of $tab: $typed', ({ tab, at, typed, told }) => {
    host.edit.paste(tab, at(), [[typed]]);
    press(host, 'gaps');
    expect(homeText(host)).toContain(told);
  });

  test('and still counts by what was good last', () => {
    expect(aims(host)[2]).toBe('activated-14 0/1 90% 2026-11-20');
    press(host, 'deadlines');
    const children = homeText(host)
      .split('\n')
      .filter((line) => line.includes('Mốc thời hạn, dòng 2'));
    expect(children).toHaveLength(1);
    expect(columnIn(host, 'Mốc thời hạn', 'Còn (ngày)')[0]).toBe('12');
  });
});

test('a keystroke knows the ages that were written', async () => {
  const host = await workbook('rieng');
  const bandOf = (row: string): string => {
    host.type('Thôn 1', row.replace(/^./, 'A'), `Tên ${row}`);
    return columnIn(host, 'Thôn 1', 'Nhóm tuổi')[Number(row.slice(1)) - 2] ?? '';
  };
  expect(bandOf('A4')).toBe('Ngoài độ tuổi');
  host.type('Cấu hình', settingCell(host, 'Nhóm tuổi'), '6 đến dưới 18 tuổi');
  expect(bandOf('A4')).toBe('6 đến dưới 18 tuổi');
  expect(host.failures).toEqual([]);
  host.close();
});

test('another order later takes the place of the one before, but for tabs in which somebody has written', async () => {
  const host = await workbook('bac-quang');
  press(host, 'deadlines');
  host.edit.paste('Mốc thời hạn', 'E2', [['01/06/2026']]);
  const again = driveJob(host, { job: 'set-up', step: 'start', campaign: 'hoang-thanh', units: [], mail: '' }, quiet);
  expect(aims(host)).toEqual(['activated-6-18 1/3 100% 2026-05-15']);
  expect(columnIn(host, 'Chỉ tiêu', 'Mã')).toEqual(['activated-6-18']);
  expect(linesIn(host, 'Cấu hình').flat()).toContain('6 đến dưới 18 tuổi');
  expect(JSON.stringify(again)).toContain('Trang Mốc thời hạn có ô đã sửa nên vẫn giữ các dòng của chiến dịch trước.');
  expect(columnIn(host, 'Mốc thời hạn', 'Việc phải làm').length).toBeGreaterThan(3);
  host.close();
});
