import type { Host } from '../../host/host';
import { importRoster } from '../../build/add-in-calls';
import { homeText, linesIn, orderedWorkbook } from './own-tabs';
import { press, report, reportAgain } from './workbook';

const TAB = 'Chỉ tiêu';
const LIST = [
  ['Họ và tên', 'Ngày sinh', 'Định danh mức 2', 'BHYT', 'Sổ sức khỏe'],
  ['Lê Văn An', '01/09/1990', 'Đã kích hoạt', 'Rồi', 'Rồi'],
  ['Lê Thị Bé', '02/09/1991', 'Đã thu nhận', 'Rồi', 'Chưa'],
];

let host: Host;

/** Writes a figure, its source and its day beside an indicator. */
function give(id: string, value: string, source = '', day = ''): void {
  const line = linesIn(host, TAB).findIndex((cells) => cells[0] === id) + 1;
  host.edit.paste(TAB, `H${line}`, [[value, source, day]]);
}
const aim = (id: string) => {
  const found = report(host).summary.indicators.find((each) => each.id === id);
  return `${String(found?.done)}/${String(found?.population)} ${String(found?.percent)}`;
};
const mail = (): string => (host.outbox[host.outbox.length - 1]?.htmlBody ?? '').replace(/\s+/g, ' ');

beforeAll(async () => {
  host = await orderedWorkbook('bac-quang', '2026-06-01', ['Thôn 1']);
  importRoster(host, 'Thôn 1', { name: 'Thôn 1', cells: LIST });
});

afterAll(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

describe('a denominator', () => {
  test('is that of the lists while nobody has typed one, and the report says so', () => {
    expect(aim('health')).toBe('1/2 50');
    expect(mail().includes('tính trên nhân khẩu thường trú theo danh sách')).toBe(true);
    expect(mail().includes('theo Công an xã')).toBe(false);
  });

  test('is the figure that was typed, with its source and day', () => {
    give('health', '4210', 'Công an xã', '31/05/2026');
    give('activated-14', '3000', 'Công an xã');
    expect(aim('health')).toBe('1/4210 0.02');
    expect(aim('activated-14')).toBe('1/3000 0.03');
    reportAgain(host);
    for (const words of [
      'tính trên 4.210 nhân khẩu thường trú (theo Công an xã, 31/5/2026)',
      'tính trên 3.000 công dân trong độ tuổi (theo Công an xã)',
    ])
      expect([words, mail().includes(words)]).toEqual([words, true]);
    expect(homeText(host)).toMatch(/bảo hiểm y tế[^\n]* \| 1 \| 4210 \| /);
    press(host, 'gaps');
    expect(linesIn(host, 'Tiến độ').some((cells) => cells.includes('4210') && cells.includes('1'))).toBe(true);
  });

  test.each<{ typed: string }>([{ typed: 'chưa rõ' }, { typed: '-5' }, { typed: '0' }, { typed: '12,5' }])(
    'typed as “$typed” is none: named, and the lists’ is used',
    ({ typed }) => {
      give('health', typed, 'Công an xã');
      expect(aim('health')).toBe('1/2 50');
      expect(homeText(host)).toMatch(/Chỉ tiêu, dòng 6, “Số liệu gốc”: “[^”]+” không phải số người, lớn hơn 0\./);
    },
  );

  test('smaller than what is done is used, and said to be', () => {
    give('health', '');
    give('activated-14', '1');
    host.type('Thôn 1', 'C3', 'Đã kích hoạt');
    expect(aim('activated-14')).toBe('2/1 200');
    expect(homeText(host)).toContain('số liệu gốc 1 nhỏ hơn số đã đạt 2');
    expect(homeText(host)).not.toContain('không phải số người');
  });

  test('with a day that is none keeps its figure', () => {
    give('activated-14', '10', 'Công an xã', 'tháng 5');
    expect(aim('activated-14')).toBe('2/10 20');
    expect(homeText(host)).toMatch(/dòng 4, “Ngày”: “[^”]*” không phải là một ngày/);
  });
});
