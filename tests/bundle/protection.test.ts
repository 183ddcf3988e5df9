import type { Host } from '../../host/host';
import {
  mayType,
  nameEditors,
  openWorkbook,
  PEOPLE,
  protectedWorkbook,
  said,
  SCHOOL,
  settle,
  setUpAgain,
  setUpWords,
  VILLAGE,
} from './people';
import { cellsOf, frameOf, press } from './workbook';

jest.setTimeout(120_000);

const protectionsOf = (host: Host): unknown => host.frames().map((sheet) => [sheet.name, sheet.protections]);

describe('whom set-up lets in', () => {
  test('with nobody named every tab stays open, and it says so', async () => {
    const host = await openWorkbook();
    expect(mayType(host, 'chairman', SCHOOL, 'B9')).toBe(true);
    expect(mayType(host, 'chairman', 'Cấu hình', 'Z99')).toBe(true);
    host.user(PEOPLE.owner);
    expect(setUpWords(host)).toMatch(/Danh sách còn mở.*TH Hoàng Thanh, Thôn 3.*Trang Cấu hình, Lỗi dữ liệu/s);
    host.close();
  });

  test('with the office named alone, only the office edits the lists, and it says so', async () => {
    const host = await openWorkbook();
    settle(host, 'Thư của văn phòng', PEOPLE.office);
    expect(setUpWords(host)).toMatch(/chỉ văn phòng sửa được danh sách: TH Hoàng Thanh, Thôn 3/);
    expect(mayType(host, 'school', SCHOOL, 'B9')).toBe(false);
    host.close();
  });

  test('the one in charge may edit where no editor is named', async () => {
    const host = await openWorkbook();
    settle(host, 'Thư của văn phòng', PEOPLE.office);
    host.type('Đơn vị', 'D2', PEOPLE.school);
    setUpWords(host);
    expect(mayType(host, 'school', SCHOOL, 'B9')).toBe(true);
    host.close();
  });

  test('a list with an editor is closed to others though nobody is named for the office', async () => {
    const host = await openWorkbook();
    nameEditors(host, SCHOOL, PEOPLE.school);
    expect(setUpWords(host)).toMatch(/Danh sách còn mở cho mọi người sửa: Thôn 3\..*Trang Cấu hình/s);
    const table = (['owner', 'office', 'school', 'village'] as const).map((who) => mayType(host, who, SCHOOL, 'B9'));
    expect(table).toEqual([true, false, true, false]);
    host.close();
  });

  test.each([
    { why: 'somebody else is named for the school', editors: PEOPLE.village, school: false, village: true },
    { why: 'both are', editors: `${PEOPLE.village}; ${PEOPLE.school}`, school: true, village: true },
    { why: 'nobody any more: the office alone', editors: '', school: false, village: false },
    { why: 'an address that is none stands beside', editors: `${PEOPLE.school}, cô-Lan`, school: true, village: false },
  ])('$why', async ({ editors, school, village }) => {
    const host = await protectedWorkbook();
    nameEditors(host, SCHOOL, editors);
    const words = setUpWords(host);
    expect(words.includes('Chưa cấp được quyền sửa cho: cô-Lan.')).toBe(editors.includes('Lan'));
    expect(mayType(host, 'school', SCHOOL, 'B9')).toBe(school);
    expect(mayType(host, 'village', SCHOOL, 'B9')).toBe(village);
    host.close();
  });

  test('when the last address is taken away the tabs are open again', async () => {
    const host = await protectedWorkbook();
    settle(host, 'Thư của văn phòng', '');
    nameEditors(host, VILLAGE, '');
    setUpWords(host);
    expect(mayType(host, 'chairman', VILLAGE, 'B9')).toBe(true);
    expect(mayType(host, 'chairman', 'Lịch sử', 'Z99')).toBe(true);
    expect(mayType(host, 'chairman', SCHOOL, 'B9')).toBe(false);
    host.close();
  });
});

describe('set-up run again', () => {
  let host: Host;
  let whole: unknown;
  beforeEach(async () => {
    host = await protectedWorkbook();
    whole = protectionsOf(host);
  });
  afterEach(() => {
    host.close();
  });

  test('changes nothing where nothing is amiss, and spends no call on it', () => {
    host.calls.clear();
    setUpAgain(host);
    expect(protectionsOf(host)).toEqual(whole);
    expect(host.calls.list().filter(({ method, service }) => service === 'Protection' || method === 'protect')).toEqual(
      [],
    );
  });

  test('by the office as by the owner', () => {
    host.user(PEOPLE.office);
    setUpAgain(host);
    expect(protectionsOf(host)).toEqual(whole);
  });

  test.each([
    { what: 'a sheet protection taken away', hand: ['byHandRemove', SCHOOL, 'SHEET'] },
    { what: 'a warning taken away', hand: ['byHandRemove', SCHOOL, 'RANGE'] },
    { what: 'an output tab opened', hand: ['byHandRemove', 'Khoảng trống', 'SHEET'] },
    { what: 'somebody let in who is not named', hand: ['byHandAdd', SCHOOL, PEOPLE.chairman] },
  ])('mends $what', ({ hand: [name = '', ...args] }) => {
    host.run(name, ...args);
    expect(protectionsOf(host)).not.toEqual(whole);
    setUpAgain(host);
    expect(new Set([JSON.stringify(sorted(protectionsOf(host)))])).toEqual(new Set([JSON.stringify(sorted(whole))]));
  });

  test("leaves a person's protection as it is and says so", () => {
    host.run('byHandRemove', SCHOOL, 'SHEET');
    host.run('byHandClose', SCHOOL, '', 'Khóa để in');
    host.run('byHandClose', VILLAGE, 'A1:B5', '');
    const before = protectionsOf(host);
    expect(setUpWords(host)).toContain('Trang đã có người khác khóa, được giữ nguyên: TH Hoàng Thanh.');
    expect(protectionsOf(host)).toEqual(before);
  });

  test('takes up what a cut left behind: a protection without a word that closes nothing', () => {
    host.run('byHandRemove', SCHOOL, 'SHEET');
    host.run('byHandStray', SCHOOL);
    setUpAgain(host);
    expect(mayType(host, 'chairman', SCHOOL, 'B9')).toBe(false);
    expect(frameOf(host, SCHOOL).protections.filter(({ a1 }) => a1 === null)).toHaveLength(1);
  });
});

describe('a protection that was taken away is named on Bắt đầu by every action, and an update brings it back', () => {
  const home = (host: Host): string => [...cellsOf(host, 'Bắt đầu').values()].join('\n');

  test.each([
    { what: 'of a roster', hand: ['byHandRemove', SCHOOL, 'SHEET'], tab: SCHOOL },
    { what: 'of its header and own block', hand: ['byHandRemove', VILLAGE, 'RANGE'], tab: VILLAGE },
    { what: 'of an output tab', hand: ['byHandRemove', 'Khoảng trống', 'SHEET'], tab: 'Khoảng trống' },
  ])('$what', async ({ hand: [name = '', ...args], tab }) => {
    const host = await protectedWorkbook();
    const whole = sorted(protectionsOf(host));
    for (const job of ['check', 'gaps', 'deadlines'] as const) {
      press(host, job);
      expect(home(host)).not.toContain('phần bảo vệ');
    }
    host.run(name, ...args);
    for (const job of ['check', 'gaps', 'deadlines'] as const) {
      press(host, job);
      expect(home(host)).toContain(`Trang ${tab} chưa được bảo vệ, hoặc phần bảo vệ đã bị gỡ.`);
    }
    expect(said(host, 'update')).toContain('Đã sửa 1 chỗ');
    press(host, 'deadlines');
    expect(home(host)).not.toContain('phần bảo vệ');
    expect(sorted(protectionsOf(host))).toEqual(whole);
    host.close();
  });

  test('a tab that somebody else has closed counts as protected', async () => {
    const host = await protectedWorkbook();
    host.run('byHandRemove', SCHOOL, 'SHEET');
    host.run('byHandClose', SCHOOL, '', 'Khóa để in');
    press(host, 'deadlines');
    expect(home(host)).not.toContain('phần bảo vệ');
    host.close();
  });
});

test('rows that come and go keep the warnings whole', async () => {
  const host = await protectedWorkbook();
  host.run('byHandRows', SCHOOL);
  setUpAgain(host);
  const warned = frameOf(host, SCHOOL).protections.filter(({ a1 }) => a1 !== null);
  expect(warned.map(({ a1 }) => a1)).toEqual(['A1:L1', 'I2:L1040']);
  host.close();
});

test('an address that Google does not take keeps nobody else out', async () => {
  const host = await openWorkbook();
  settle(host, 'Thư của văn phòng', PEOPLE.office);
  nameEditors(host, SCHOOL, PEOPLE.school);
  const calls = await callsOfSetUp();
  const first = calls.indexOf('addEditors') + 1;
  host.faults.fail(first, 'before', 'Invalid email: ai-do@xa.example');
  setUpAgain(host);
  expect(mayType(host, 'school', SCHOOL, 'B9')).toBe(true);
  expect(mayType(host, 'village', SCHOOL, 'B9')).toBe(false);
  host.close();
});

/** The methods that a set-up calls which protects for the first time. */
async function callsOfSetUp(): Promise<string[]> {
  const host = await openWorkbook();
  settle(host, 'Thư của văn phòng', PEOPLE.office);
  nameEditors(host, SCHOOL, PEOPLE.school);
  host.calls.clear();
  setUpAgain(host);
  const calls = host.calls.list().map(({ method }) => method);
  host.close();
  return calls;
}

test('a set-up cut at any protecting call and run again protects the same', async () => {
  const calls = await callsOfSetUp();
  const protecting = ['protect', 'setDescription', 'addEditors', 'removeEditors', 'setWarningOnly'];
  const places = protecting.flatMap((method) => [calls.indexOf(method) + 1, calls.lastIndexOf(method) + 1]);
  const states = new Set<string>();
  for (const k of [null, ...places.filter((place) => place > 0)]) {
    const host = await openWorkbook();
    settle(host, 'Thư của văn phòng', PEOPLE.office);
    nameEditors(host, SCHOOL, PEOPLE.school);
    if (k !== null) {
      host.faults.cut(k);
      expect(() => setUpAgain(host)).toThrow('cut');
      host.faults.clear();
    }
    setUpAgain(host);
    states.add(JSON.stringify(sorted(protectionsOf(host))));
    host.close();
  }
  expect(states.size).toBe(1);
});

/** Protections in an order that does not tell which was made first. */
function sorted(protections: unknown): unknown {
  return (protections as [string, object[]][]).map(([tab, list]) => [
    tab,
    list.map((one) => JSON.stringify(one)).sort(),
  ]);
}
