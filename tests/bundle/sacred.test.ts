import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import type { Host, SheetData } from '../../host/host';
import { cellsOf, emptyHost, languageCell, press, report } from './workbook';

const quiet = () => undefined;
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Định danh mức 2', 'Việc riêng', 'Ghi chú'];
const LIST = [
  HEADER,
  ['1', 'Lê Văn An', '20/05/2015', '38215000001', 'Đã kích hoạt', 'gọi mẹ', '=1+1'],
  ['2', 'Trần Thị Bình', '31/02/2015', '03821500001', '', '', ''],
  ['3', '', '', '', '', 'dòng này để trống', ''],
  ['4', 'Lê Văn An', '20/05/2015', '038215000001', 'Đã thu nhận', '', 'trùng?'],
];

let host: Host;

/** What is a person's of the list, and the whole of a tab of their own. */
function persons(): unknown {
  const { cells, notes } = host.tab('TH A');
  const theirs = (text: string) => text.split('\n').filter((line) => !line.startsWith('Phủ Xanh:'));
  const own = ({ column }: SheetData['cells'][number]) => column <= HEADER.length;
  return {
    cells: cells.filter(own),
    notes: notes.flatMap((note) => (theirs(note.text).length > 0 ? [{ ...note, text: theirs(note.text) }] : [])),
    tab: host.tab('Việc của tôi'),
  };
}

beforeAll(async () => {
  host = await emptyHost();
  setUp(host, { campaign: 'hoang-thanh', units: ['TH A', 'Thôn 1'], mail: 'chu-tich@hoang-thanh.example' }, quiet);
  importRoster(host, 'TH A', { name: 'TH A', cells: LIST });
  host.edit.note('TH A', 'B2', 'hỏi lại nhà');
  host.edit.note('TH A', 'D3', 'số chép tay');
  host.edit.colour('TH A', 'B2:B3', '#ffff00');
  host.edit.colour('TH A', 'F2', '#ff00ff');
  host.edit.insertSheet('Việc của tôi');
  host.edit.paste('Việc của tôi', 'A1', [
    ['Việc', 'Ngày', 'Cộng'],
    ['Gọi cô Hoa', '5/3/2026', '=1+1'],
  ]);
  host.edit.colour('Việc của tôi', 'A1:C1', '#00ffff');
});

afterAll(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

describe('what is a person’s stays as it is through', () => {
  test.each<{ action: string; act: () => unknown }>([
    {
      action: 'a full check',
      act: () => {
        press(host, 'check');
      },
    },
    {
      action: 'the gaps',
      act: () => {
        press(host, 'gaps');
      },
    },
    {
      action: 'the deadlines',
      act: () => {
        press(host, 'deadlines');
      },
    },
    { action: 'the report', act: () => report(host) },
    {
      action: 'set-up run again',
      act: () => {
        setUp(host, { campaign: 'hoang-thanh', units: ['Thôn 2'], mail: '' }, quiet);
      },
    },
    { action: 'an update', act: () => driveJob(host, { job: 'update', step: 'start' }, quiet) },
    { action: 'the daily run', act: () => host.run('dailyRun') },
    { action: 'my list, shown', act: () => host.run('menuMine') },
    {
      action: 'a check beside a filter',
      act: () => {
        press(host, 'check');
      },
    },
    { action: 'my list, whole again', act: () => host.run('menuMine') },
    {
      action: 'a switch to English',
      act: () => {
        host.edit.type('Cấu hình', languageCell(host), 'en');
        press(host, 'check');
      },
    },
  ])('$action', ({ act }) => {
    const before = persons();
    act();
    expect(persons()).toEqual(before);
  });
});

test('and all of them were done', () => {
  const done = [...cellsOf(host, 'Lịch sử').values()];
  const actions = ['Kiểm tra dữ liệu', 'Phân tích khoảng trống', 'Cảnh báo thời hạn', 'Tạo báo cáo tuần', 'Thiết lập'];
  for (const action of [...actions, 'Cập nhật cấu trúc', 'Check the data']) expect(done).toContain(action);
});
