import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cutAndAgain, cutPoints, handyHost, wholePicture } from './cuts';
import { differencesOf, press } from './workbook';

jest.setTimeout(300_000);

const SCHOOL = 'TH Hoàng Thanh';
const HEADER = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Nơi sinh'];
const LISTS = {
  [SCHOOL]: [
    HEADER,
    ['Lê Văn An', '31/02/2015', 'Nam', '038215000123', 'Thanh Hóa'],
    ['Lê Thị Bé', '05/4/2016', 'Nữ', '038316000124', 'Hà Nội'],
    ['Lê Văn Cư', '06/4/2016', 'Nam', '038216000125', 'Hà Nội'],
  ],
  'Thôn 3': [HEADER, ['Phạm Thị Dung', '05/4/2014', 'Nữ', '038314000126', 'Hà Nội']],
};
const quiet = () => undefined;

/** A workbook with lists in it; small tabs, for every turn looks at all their cells. */
async function typedWorkbook(): Promise<Host> {
  const host = await handyHost();
  setUp(host, { campaign: 'hoang-thanh', units: Object.keys(LISTS), mail: '' }, quiet);
  for (const [name, cells] of Object.entries(LISTS)) importRoster(host, name, { name, cells });
  press(host, 'check');
  for (const { name } of host.frames()) host.edit.deleteRows(name, 101, 900);
  host.edit.deleteColumns(SCHOOL, 10, 17);
  return host;
}

const act = (host: Host) => () => {
  driveJob(host, { job: 'update', step: 'start' }, quiet);
};

const TYPED = new Set(Object.values(LISTS).flatMap(([, ...rows]) => rows.flat()));

/** What people typed, wherever it stands: an update may move columns and give headers back, and changes no value. */
const typedIn = (host: Host): string =>
  host
    .frames()
    .flatMap(({ name }) => host.contents(name).map(({ value }) => String(value)))
    .filter((text) => TYPED.has(text))
    .sort()
    .join();

/** Takes away what the first version of the structure had not; what people typed stays. */
function makeOld(host: Host): void {
  host.edit.clear('Cấu hình', 'A6:C11');
  host.edit.deleteSheet('Chất lượng');
  host.run('undress');
  host.type('Cấu hình', 'B3', 'xã Hoàng Thanh (mới)');
}

/** Takes back what the update before made of the same faults. */
function undo(host: Host): void {
  host.edit.renameSheet('Thôn Ba', 'Thôn 3');
  host.type('Đơn vị', 'G3', 'Thôn 3');
  host.edit.deleteColumns(SCHOOL, 6);
}

/** Breaks what an update mends: headers, our block, a tab's name, a tab, a setting, the version. */
function breakIt(host: Host, isFirst: boolean): void {
  if (!isFirst) undo(host);
  host.type(SCHOOL, 'B1', 'Sinh hôm nào');
  host.edit.clear(SCHOOL, 'D1');
  host.edit.insertColumns(SCHOOL, 7);
  host.type(SCHOOL, 'G1', 'Ghi thêm');
  host.edit.deleteColumns(SCHOOL, 9);
  host.edit.renameSheet('Thôn 3', 'Thôn Ba');
  host.edit.deleteRows('Thôn Ba', 1);
  host.edit.deleteSheet('Khoảng trống');
  host.type('Cấu hình', 'B11', 'mới');
  for (const line of ['A7:C7', 'A12:C12']) host.edit.clear('Cấu hình', line);
}

test.each([
  { why: 'a workbook of the first version', spoil: makeOld },
  { why: 'a workbook with many faults', spoil: breakIt },
])('an update of $why, cut wherever it writes and run again, ends in the same workbook', async ({ spoil }) => {
  const host = await typedWorkbook();
  const typed = typedIn(host);
  const picture = (of: Host) => new Map([...wholePicture(of), ['(typed)', typedIn(of)]]);
  spoil(host, true);
  act(host)();
  spoil(host, false);
  const spoiled = host.save();
  const points = cutPoints(host, act(host));
  const whole = picture(host);
  expect(whole.get('(typed)')).toBe(typed);
  expect(points.length).toBeGreaterThan(25);
  spoil(host, false);
  act(host)();
  expect(differencesOf(picture(host), whole)).toEqual([]);
  host.close();
  for (const k of points) {
    const cut = await handyHost(spoiled);
    cutAndAgain(cut, k, act(cut));
    expect({ k, differing: differencesOf(picture(cut), whole) }).toEqual({ k, differing: [] });
    cut.close();
  }
});

test('an update gives the tabs of the first version the headlines and the colours of states of this one', async () => {
  const host = await typedWorkbook();
  const looks = () =>
    ['Bắt đầu', 'Mốc thời hạn', 'Khoảng trống', SCHOOL].map((tab) => {
      const { conditionalFormats, cells, bandings } = host.tab(tab);
      return JSON.stringify([
        conditionalFormats,
        bandings,
        cells.flatMap(({ size }) => (size === null || size === 10 ? [] : [size])),
      ]);
    });
  const whole = looks();
  host.run('undress');
  host.edit.clear('Cấu hình', 'A6:C11');
  expect(looks().filter((each, at) => each === whole[at])).toEqual([]);
  act(host)();
  expect(looks()).toEqual(whole);
  host.close();
});

test('set-up run again mends what somebody broke of a filled list, and leaves their own colours and choices', async () => {
  const host = await typedWorkbook();
  const whole = JSON.stringify(host.tab(SCHOOL));
  host.run('breakLooks', SCHOOL);
  expect(JSON.stringify(host.tab(SCHOOL))).not.toBe(whole);
  host.run('paintOwn', SCHOOL);
  setUp(host, { campaign: 'hoang-thanh', units: [], mail: '' }, quiet);
  expect(JSON.stringify(host.tab(SCHOOL))).not.toBe(whole);
  host.run('unpaintOwn', SCHOOL);
  expect(JSON.stringify(host.tab(SCHOOL))).toBe(whole);
  host.close();
});
