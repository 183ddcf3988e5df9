import { importRoster } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import {
  LISTS,
  mayType,
  PEOPLE,
  protectedWorkbook,
  refusal,
  said,
  SCHOOL,
  setUpAgain,
  VILLAGE,
  type Who,
} from './people';
import { cellsOf, dialogData, differencesOf, frameOf, notesOf, pictureOf, press, report } from './workbook';

jest.setTimeout(120_000);

const MENU = ['menuCheck', 'menuGaps', 'menuDeadlines', 'menuReport', 'menuSetUp', 'menuUpdate', 'menuSelfCheck', 'menuMine', 'menuImport', 'menuMend', 'menuUndo']; // prettier-ignore

const OFFICE_TABS = ['Cấu hình', 'Đơn vị', 'Chỉ tiêu', 'Mốc thời hạn', 'Bắt đầu', 'Khoảng trống', 'Tiến độ', 'Lỗi dữ liệu', 'Chất lượng', 'Lịch sử']; // prettier-ignore

describe('who may type into which tab after set-up', () => {
  let host: Host;
  beforeAll(async () => {
    host = await protectedWorkbook();
  });
  afterAll(() => {
    host.close();
  });

  test.each([
    { tab: SCHOOL, cell: 'B9', who: ['owner', 'office', 'school'] },
    { tab: VILLAGE, cell: 'B9', who: ['owner', 'office', 'village'] },
    { tab: SCHOOL, cell: 'A1', who: ['owner', 'office', 'school'] },
    ...OFFICE_TABS.map((tab) => ({ tab, cell: 'Z99', who: ['owner', 'office'] })),
  ])('$tab: $who', ({ tab, cell, who }) => {
    const people = Object.keys(PEOPLE) as Who[];
    expect(people.filter((one) => mayType(host, one, tab, cell))).toEqual(who);
  });

  test('header and own block are warned of, and what is said begins as ours', () => {
    const warned = frameOf(host, SCHOOL).protections.filter(({ a1 }) => a1 !== null);
    expect(warned.map(({ a1, warningOnly }) => [a1, warningOnly])).toEqual([
      ['A1:L1', true],
      ['I2:L1000', true],
    ]);
    for (const { description } of frameOf(host, SCHOOL).protections) expect(description).toMatch(/^Phủ Xanh: \p{L}/u);
  });
});

describe('a check by each of them', () => {
  const written = (host: Host, who: Who, action: () => void): string[] => {
    const before = pictureOf(host);
    host.user(PEOPLE[who]);
    action();
    return differencesOf(before, pictureOf(host)).sort();
  };

  test.each([
    { who: 'owner', tabs: ['Bắt đầu', 'Chất lượng', 'Lỗi dữ liệu', 'Đối soát', SCHOOL, VILLAGE] },
    { who: 'office', tabs: ['Bắt đầu', 'Chất lượng', 'Lỗi dữ liệu', 'Đối soát', SCHOOL, VILLAGE] },
    { who: 'school', tabs: [SCHOOL] },
    { who: 'village', tabs: [VILLAGE] },
    { who: 'chairman', tabs: [] },
  ] as const)('$who: writes into $tabs and nothing else', async ({ who, tabs }) => {
    const host = await protectedWorkbook();
    expect(written(host, who, () => { press(host, 'check'); })).toEqual([...tabs].sort()); // prettier-ignore
    expect(written(host, who, () => { press(host, 'check'); }).filter((tab) => !['Bắt đầu', 'Chất lượng', 'Lỗi dữ liệu', 'Đối soát'].includes(tab))).toEqual([]); // prettier-ignore
    host.close();
  });

  test('the school is told what was covered, and gets the same marks as from the office', async () => {
    const [clerk, office] = [await protectedWorkbook(), await protectedWorkbook()];
    clerk.user(PEOPLE.school);
    expect(said(clerk, 'check')).toContain(
      `Đã kiểm tra danh sách bạn được sửa: ${SCHOOL} (2 dòng: 1 lỗi, 1 chỗ cần xem lại). Các danh sách khác và trang Lỗi dữ liệu, Chất lượng, Bắt đầu do văn phòng cập nhật.`,
    );
    press(office, 'check');
    expect(notesOf(clerk, SCHOOL)).toEqual(notesOf(office, SCHOOL));
    expect(cellsOf(clerk, SCHOOL)).toEqual(cellsOf(office, SCHOOL));
    expect(notesOf(clerk, VILLAGE).size).toBe(0);
    clerk.close();
    office.close();
  });

  test('the chairman, who keeps no list, is told how things stand and whom to ask', async () => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.chairman);
    expect(said(host, 'check')).toMatch(/Toàn xã có 4 dòng: 2 lỗi.*Thư được phép sửa/);
    host.close();
  });

  test('a line of Lịch sử is added by the office only', async () => {
    const host = await protectedWorkbook();
    const lines = () => frameOf(host, 'Lịch sử').rows;
    const before = lines();
    for (const who of ['school', 'office'] as const) {
      host.user(PEOPLE[who]);
      press(host, 'check');
    }
    expect(lines()).toBe(before + 1);
    host.close();
  });
});

test('typing into one’s own list still writes the own block and the notes: warnings stop no script', async () => {
  const host = await protectedWorkbook();
  host.user(PEOPLE.school);
  host.type(SCHOOL, 'C3', '30/02/2016');
  expect(host.failures).toEqual([]);
  expect(cellsOf(host, SCHOOL).get('3:11')).toMatch(/^✗/);
  expect(notesOf(host, SCHOOL).get('3:3')).toMatch(/^Phủ Xanh:/);
  host.close();
});

describe('a choice that decides the figures', () => {
  test.each([
    { cell: 'F3', text: 'Đã có', taken: true },
    { cell: 'F3', text: 'có rồi', taken: false },
    { cell: 'G3', text: 'xong', taken: false },
    { cell: 'D3', text: 'gái', taken: true },
  ])('$cell $text: taken $taken', async ({ cell, text, taken }) => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    const word = refusal(() => {
      host.type(SCHOOL, cell, text);
    });
    if (taken) expect(word).toBe('done');
    else expect(word).toContain('violates the data validation rules');
    host.close();
  });
});

describe('a range that somebody closed to the school in its own tab', () => {
  test.each([
    { why: 'over the own block: notes are still written', a1: 'I1:L9', block: false, notes: true },
    { why: 'over a cell that needs a note: the block is still written', a1: 'C3', block: true, notes: false },
    { why: 'elsewhere: all is written', a1: 'A500:B501', block: true, notes: true },
  ])('$why', async ({ a1, block, notes }) => {
    const host = await protectedWorkbook();
    host.run('byHandClose', SCHOOL, a1, 'Khóa tay');
    host.user(PEOPLE.school);
    expect(said(host, 'check')).toContain('Có ô bị khóa với bạn ở trang TH Hoàng Thanh');
    expect(cellsOf(host, SCHOOL).has('2:11')).toBe(block);
    expect(notesOf(host, SCHOOL).has('3:3')).toBe(notes);
    host.close();
  });
});

describe('the other actions by somebody who may not write their tabs', () => {
  test.each([
    {
      job: 'gaps',
      words: /còn 2 người\..*chưa ghi vào trang Khoảng trống, Tiến độ, Bắt đầu/,
    },
    {
      job: 'deadlines',
      words: /việc nào tới hạn\. Số liệu này chưa ghi vào trang Mốc thời hạn, Sắp đổi nhóm, Bắt đầu/,
    },
  ])('$job: figures are told, nothing is written', async ({ job, words }) => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    const before = pictureOf(host);
    expect(said(host, job)).toMatch(words);
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.close();
  });

  test('the chairman sends the report; the home tab waits for the office', async () => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.chairman);
    const before = pictureOf(host);
    expect(report(host).sent).toBe(true);
    expect(host.outbox).toHaveLength(1);
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.close();
  });

  test('set-up by a school is refused in words and changes nothing', async () => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    const before = pictureOf(host);
    expect(setUpAgain(host)).toEqual({ error: expect.stringContaining('Thiết lập là việc của văn phòng') as unknown });
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.close();
  });

  test('the dialog of set-up says so before anything is typed, and only to those who may not', async () => {
    const host = await protectedWorkbook();
    const refusalFor = (who: Who) => {
      host.user(PEOPLE[who]);
      host.run('menuSetUp');
      return dialogData(host)['refusal'];
    };
    expect(refusalFor('school')).toContain('Thiết lập là việc của văn phòng');
    expect(refusalFor('office')).toBeNull();
    host.close();
  });

  test.each(['update', 'set-up'])('%s by a school is refused in words', async (job) => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    expect(said(host, job)).toContain('Thiết lập là việc của văn phòng');
    host.close();
  });

  test('nothing that a school enters in that dialog is saved', async () => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    const before = pictureOf(host);
    for (const step of ['campaign', 'units', 'mail', 'review'])
      expect(host.run('uiSaveSetUp', JSON.stringify({ stay: false, step }))).toContain(
        '"errors":[{"field":"","sentence":"Thiết lập là việc của văn phòng',
      );
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.close();
  });

  test("a list is put into one's own tab and refused, in words, in another's", async () => {
    const host = await protectedWorkbook();
    host.user(PEOPLE.school);
    const list = (unit: keyof typeof LISTS) => importRoster(host, unit, { name: unit, cells: LISTS[unit] });
    expect(list(SCHOOL)).toBeNull();
    const before = pictureOf(host);
    expect(list(VILLAGE)).toMatch(/không được sửa trang Thôn 3.*Thư được phép sửa/);
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
    host.close();
  });
});

test('to one who may only view the file Google shows no menu of ours, and runs nothing of ours', async () => {
  const host = await protectedWorkbook();
  const before = pictureOf(host);
  host.user('khach@xa.example');
  host.open();
  expect(host.ui.menus()).toEqual([]);
  for (const name of MENU)
    expect(refusal(() => host.run(name))).toBe(
      'Only users who have permission to edit a container can run its bound script.',
    );
  expect(differencesOf(before, pictureOf(host))).toEqual([]);
  expect(host.ui.dialog()).toBeNull();
  host.user(PEOPLE.school);
  host.open();
  expect(host.ui.menus()).toHaveLength(1);
  host.close();
});
