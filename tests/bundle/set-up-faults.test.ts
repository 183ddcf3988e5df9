import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cellsOf, differencesOf, pictureOf, press, workbookWith } from './workbook';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Căn cước', 'Định danh mức 2', 'Nơi sinh'];
const SCHOOL = 'TH Hoàng Thanh';
const lists = {
  [SCHOOL]: [
    HEADER,
    ['Lê Văn An', '31/02/2015', 'Nam', '038215000123', 'Đã có', 'Đã thu nhận', 'Thanh Hóa'],
    ['Lê Thị Bé', '05/4/2016', 'Nữ', '038316000124', 'Chưa có', 'Chưa đăng ký', 'Hà Nội'],
    ['Lê Văn Cư', '06/4/2016', 'Nam', '038216000125', 'Chưa có', 'Chưa đăng ký', 'Hà Nội'],
  ],
  'Thôn 3': [HEADER, ['Phạm Thị Dung', '05/4/2014', 'Nữ', '038314000126', 'Đã có', 'Đã kích hoạt', 'Hà Nội']],
};

const update = (host: Host): { done: string } =>
  driveJob(host, { job: 'update', step: 'start' }, () => undefined) as { done: string };

/** What `Bắt đầu` says is to be mended in the workbook. */
function faultsOn(host: Host): string[] {
  const cells = [...cellsOf(host, 'Bắt đầu')].filter(([place]) => place.endsWith(':1'));
  const texts = cells.map(([, value]) => String(value));
  const from = texts.indexOf('Cần sửa trong bảng tính');
  const end = texts.findIndex((text) => /^(Cần nhắc|Việc tiếp theo)/.test(text));
  return from < 0 ? [] : texts.slice(from + 1, end);
}

/** A person's columns of the school: every cell below the header, by header and name. */
function persons(host: Host): string[] {
  const cells = cellsOf(host, SCHOOL);
  return [...cells]
    .map(([, value]) => String(value))
    .filter((text) => /^(Lê|Nam$|Nữ$|\d\d[/\d]|Đã|Chưa (có|đăng)|Thanh|Hà)/.test(text) && !/^10$/.test(text))
    .sort();
}

type Case = { why: string; break: (host: Host) => void; says: RegExp; mended: boolean };

const CASES: Case[] = [
  {
    why: 'a header renamed',
    break: (host) => {
      host.type(SCHOOL, 'B1', 'Sinh hôm nào');
    },
    says: /tiêu đề cột “Ngày sinh” bị đổi thành “Sinh hôm nào”/,
    mended: true,
  },
  {
    why: 'a header deleted',
    break: (host) => {
      host.edit.clear(SCHOOL, 'D1');
    },
    says: /tiêu đề cột “Số định danh” bị xóa/,
    mended: true,
  },
  {
    why: 'a header doubled over another filled column',
    break: (host) => {
      host.type(SCHOOL, 'G1', 'Ngày sinh');
    },
    says: /có 2 cột “Ngày sinh”/,
    mended: false,
  },
  {
    why: 'the whole header row deleted',
    break: (host) => {
      host.edit.deleteRows(SCHOOL, 1);
    },
    says: /dòng tiêu đề các cột đã mất/,
    mended: true,
  },
  {
    why: 'a column inserted in our block',
    break: (host) => {
      host.edit.insertColumns(SCHOOL, 9);
      host.type(SCHOOL, 'I1', 'Ghi thêm');
    },
    says: /không còn liền nhau/,
    mended: true,
  },
  {
    why: 'a column of our block deleted',
    break: (host) => {
      host.edit.deleteColumns(SCHOOL, 9);
    },
    says: /không còn liền nhau/,
    mended: true,
  },
  {
    why: 'a tab renamed',
    break: (host) => {
      host.edit.renameSheet('Thôn 3', 'Thôn Ba');
    },
    says: /Thôn 3: trang “Thôn 3” nay tên là “Thôn Ba”; danh sách vẫn được tính/,
    mended: true,
  },
  {
    why: 'a tab deleted',
    break: (host) => {
      host.edit.deleteSheet('Thôn 3');
    },
    says: /Thôn 3: không thấy trang “Thôn 3”/,
    mended: true,
  },
  {
    why: 'a tab copied',
    break: (host) => {
      host.edit.duplicateSheet('Thôn 3');
    },
    says: /“Bản sao của Thôn 3” là bản sao của “Thôn 3” và không được tính/,
    mended: false,
  },
  {
    why: 'an output tab deleted',
    break: (host) => {
      host.edit.deleteSheet('Khoảng trống');
    },
    says: /Thiếu trang “Khoảng trống”/,
    mended: true,
  },
  {
    why: 'two units on one tab',
    break: (host) => {
      host.type('Đơn vị', 'G3', SCHOOL);
    },
    says: /đã là của TH Hoàng Thanh; chỉ tính một lần/,
    mended: false,
  },
];

const OF_SETTINGS: Case[] = [
  {
    why: 'a bad address of the office',
    break: (host) => {
      host.type('Cấu hình', 'B6', 'vp tại xã');
    },
    says: /“vp” không phải là địa chỉ/,
    mended: false,
  },
  {
    why: 'a language that is none',
    break: (host) => {
      host.edit.paste('Cấu hình', 'B5', [['tiếng Việt']]);
    },
    says: /không có ngôn ngữ “tiếng Việt”/,
    mended: false,
  },
  {
    why: 'a version that is none',
    break: (host) => {
      host.type('Cấu hình', 'B11', 'mới');
    },
    says: /“mới” không phải là số bản/,
    mended: true,
  },
  {
    why: 'a setting deleted',
    break: (host) => {
      host.edit.deleteRows('Cấu hình', 7);
    },
    says: /Cấu hình thiếu mục “Tỉnh”/,
    mended: true,
  },
  {
    why: 'a unit whose tab is one of ours',
    break: (host) => {
      host.type('Đơn vị', 'G3', 'Khoảng trống');
    },
    says: /“Khoảng trống”, là trang của Phủ Xanh/,
    mended: false,
  },
];

describe('a fault of a roster or a tab is named on Bắt đầu, and mended where that is safe', () => {
  test.each(CASES)('$why', async ({ break: damage, says, mended }) => {
    const host = await workbookWith(lists);
    press(host, 'check');
    damage(host);
    const before = persons(host);
    press(host, 'check');
    expect(faultsOn(host).join('\n')).toMatch(says);
    expect(persons(host)).toEqual(before);
    update(host);
    expect(persons(host)).toEqual(before);
    press(host, 'check');
    if (mended) expect(faultsOn(host)).toEqual([]);
    else expect(faultsOn(host).join('\n')).toMatch(says);
    host.close();
  });
});

test('a campaign that nobody knows is named on Bắt đầu, and the figures come back with it', async () => {
  const host = await workbookWith(lists);
  press(host, 'check');
  host.type('Cấu hình', 'B2', 'cao-diem-cu');
  host.edit.deleteSheet('Khoảng trống');
  for (const job of ['gaps', 'update']) {
    driveJob(host, { job, step: 'start' }, () => undefined);
    expect(String(cellsOf(host, 'Bắt đầu').get('3:1'))).toMatch(/^Chưa tính được số liệu/);
    expect(faultsOn(host).join('\n')).toMatch(/không có chiến dịch “cao-diem-cu”.*\n.*Thiếu trang “Khoảng trống”/);
  }
  host.type('Cấu hình', 'B2', 'hoang-thanh');
  for (const action of ['gaps', 'deadlines'] as const) press(host, action);
  expect(faultsOn(host)).toEqual([]);
  expect(String(cellsOf(host, 'Bắt đầu').get('3:1'))).toMatch(/\d/);
  host.close();
});

test('nonsense in Cấu hình and Đơn vị is named, nothing breaks, and an update twice equals once', async () => {
  const host = await workbookWith(lists);
  press(host, 'check');
  expect(faultsOn(host)).toEqual([]);
  for (const { break: damage } of OF_SETTINGS) damage(host);
  press(host, 'deadlines');
  for (const { says } of OF_SETTINGS) expect(faultsOn(host).join('\n')).toMatch(says);
  const { done } = update(host);
  expect(done).toMatch(/Đã sửa 2 chỗ.*Còn 3 chỗ/);
  press(host, 'check');
  for (const { says, mended } of OF_SETTINGS) {
    if (mended) expect(faultsOn(host).join('\n')).not.toMatch(says);
    else expect(faultsOn(host).join('\n')).toMatch(says);
  }
  const picture = pictureOf(host);
  update(host);
  expect(differencesOf(pictureOf(host), picture)).toEqual([]);
  host.close();
});
