import { applyImport, lookAtLine, mend, type Request } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { bringWorkbook, file as fileOf, UNIT } from './bring-workbook';
import { linesIn } from './own-tabs';
import { dialogData, languageCell } from './workbook';

const AN = ['1', 'Lê  Văn An', '20/05/2015', 'Nam', '038215000001', '5A'];

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook();
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const file = (lines: readonly (readonly string[])[], more?: Partial<Request>) => fileOf(host, lines, more);

/** Asks as a page does. */
const ask = (what: string, body: unknown): unknown =>
  JSON.parse(host.run('uiBring', what, JSON.stringify(body)) as string);

/** What the page in the open sidebar begins with. */
const sidebarData = (): unknown =>
  JSON.parse(/const data = (\{[^\n]*\});\n/.exec(host.ui.sidebar()?.html ?? '')?.[1] ?? '{}');

describe('the sidebar Nhập danh sách', () => {
  test('knows the units, the tab that is open, whose it is, and what a column may be', () => {
    host.edit.open(UNIT);
    host.run('menuImport');
    expect(host.ui.sidebar()?.title).toBe('Nhập danh sách');
    expect(sidebarData()).toMatchObject({
      language: 'vi',
      problem: null,
      open: { tab: UNIT, unit: UNIT },
      units: [UNIT, 'Thôn 1'],
      reasons: ['Chuyển đi', 'Thôi học', 'Học nơi khác'],
    });
    const { roles } = sidebarData() as { roles: { role: string; label: string }[] };
    expect(roles.slice(0, 4).map(({ label }) => label)).toEqual(['Không nhập', 'STT', 'Họ và tên', 'Họ và tên đệm']);
    expect(roles.filter(({ role }) => role === 'sensitive')).toEqual([]);
  });

  test('speaks English where the workbook does', () => {
    host.type('Cấu hình', languageCell(host), 'en');
    host.run('menuImport');
    expect(host.ui.sidebar()?.title).toBe('Bring in a list');
    expect(sidebarData()).toMatchObject({ language: 'en', words: { apply: 'Bring in' } });
  });

  test('says in a workbook that is not set up what to do first', async () => {
    host.close();
    host = await bringWorkbook();
    host.type('Cấu hình', 'B2', '');
    host.run('menuImport');
    expect(sidebarData()).toMatchObject({ units: [], problem: expect.stringContaining('Thiết lập') as unknown });
  });

  test.each([
    { why: 'a file named after a unit', open: 'Cấu hình', asked: 'DS TH_A lop 1 (2026).xlsx', unit: UNIT },
    { why: 'of two names, not the tab that is open', open: UNIT, asked: 'Danh sách thôn 1.xls', unit: 'Thôn 1' },
    { why: 'a file named after nothing, by the tab', open: 'Thôn 1', asked: 'Book1.xlsx', unit: 'Thôn 1' },
    { why: 'another number is another unit', open: 'Cấu hình', asked: 'Thôn 12.xlsx', unit: '' },
    { why: 'no file: the tab that is open now', open: UNIT, asked: null, unit: UNIT },
  ])('$why', ({ open, asked, unit }) => {
    host.edit.open(open);
    expect(ask('open', { file: asked })).toEqual({ tab: open, unit });
  });

  test('keeps the tab open that a person has before the eyes', () => {
    host.edit.open(UNIT);
    const request = file([AN, ['2', '', '01/01/2015', '', '', '']]);
    expect(ask('open', { file: null })).toMatchObject({ tab: UNIT });
    applyImport(host, request);
    expect(linesIn(host, 'Dòng chưa nhận')).toHaveLength(3);
    expect(ask('open', { file: null })).toMatchObject({ tab: UNIT });
  });

  test('shows what was read of the first lines, and every cell that changes, also where it looks the same', () => {
    applyImport(host, file([AN]));
    host.type(UNIT, 'B2', 'Lê  Văn An');
    expect(ask('preview', file([['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5B']]))).toMatchObject({
      first: [{ row: 2, says: ['20/5/2015 · Nam · 038215000001 · 5B'] }],
      changes: [{ row: 2, name: 'Lê Văn An', says: ['Lớp: “5A” → “5B”'] }],
      problems: [],
    });
  });

  test('a list whose pieces are gone asks for the file again', () => {
    const request = file([AN]);
    const { upload } = request.source as { upload: string };
    ask('drop', { upload });
    const again = expect.stringContaining('chọn lại tệp') as unknown;
    expect(ask('preview', request)).toEqual({ kind: 'refused', sentence: again });
    expect(applyImport(host, request)).toEqual({ error: again });
  });
});

describe('a list whose columns nobody knows', () => {
  const STRANGE = [
    ['Mã', 'Cháu', 'Sinh nhật', 'Dân tộc', ''],
    ['a1', 'Lê Văn An', '20/05/2015', 'Kinh', 'Nam'],
    ['a2', 'Hoàng Thị Lan', '03/02/2016', 'Tày', 'Nữ'],
  ];
  const strange = (more: Partial<Request> = {}): Request => {
    for (const [row, line] of STRANGE.entries())
      for (const [at, text] of line.entries()) host.type('Dán', `${'ABCDE'.charAt(at)}${row + 1}`, text);
    return { source: { tab: 'Dán' }, unit: UNIT, mapping: null, take: false, ...more };
  };
  type Asked = { kind: string; columns: { key: string; header: string; role: string; samples: string[] }[] };

  beforeEach(() => {
    host.edit.insertSheet('Dán');
  });

  test('shows each column with what stands in it; what is said is taken, and remembered for this unit and header', () => {
    const asked = ask('preview', strange()) as Asked;
    expect(asked.kind).toBe('map');
    expect(asked.columns.map(({ header, samples }) => [header, ...samples].join(' · '))).toEqual([
      'Mã · a1 · a2',
      'Cháu · Lê Văn An · Hoàng Thị Lan',
      'Sinh nhật · 20/5/2015 · 3/2/2016',
      'Dân tộc · Kinh · Tày',
      ' · Nam · Nữ',
    ]);
    const said = ['other', 'Họ và tên', 'Ngày sinh', 'Họ và tên', 'Giới tính'];
    const mapping = Object.fromEntries(asked.columns.map(({ key }, at) => [key, said[at] ?? 'other']));
    expect(applyImport(host, strange({ mapping }))).toMatchObject({ error: null, counts: { added: 2 } });
    expect(JSON.stringify(linesIn(host, UNIT))).not.toContain('Kinh');
    expect(ask('preview', strange())).toMatchObject({ kind: 'plan', counts: { unchanged: 2 } });
    expect(ask('preview', strange({ unit: 'Thôn 1' }))).toMatchObject({ kind: 'map' });
  });
});

describe('the sidebar Sửa giúp', () => {
  beforeEach(() => {
    applyImport(host, file([AN, ['2', 'Trần Thị Bình', '31/02/2016', 'Nữ', '', '4B']]));
    host.type(UNIT, 'E2', '38215000001');
    host.type(UNIT, 'B2', 'Lê  Văn An');
  });

  test('opens, and says of the line in which the cursor stands what is wrong and what mending changes', () => {
    host.edit.open(UNIT, 'C2');
    host.run('menuMend');
    expect(host.ui.sidebar()).toMatchObject({ title: 'Sửa giúp' });
    expect(ask('line', null)).toMatchObject({
      tab: UNIT,
      canMend: true,
      line: {
        row: 2,
        says: expect.arrayContaining([expect.stringContaining('Số định danh mất 1 số 0 ở đầu')]) as unknown,
        mendings: [
          'Họ và tên: “Lê  Văn An” → “Lê Văn An” (bỏ khoảng trắng, ký tự thừa)',
          'Số định danh: “38215000001” → “038215000001”',
        ],
      },
    });
  });

  test('has nothing to mend where a person has to decide', () => {
    host.edit.open(UNIT, 'A3');
    expect(ask('line', null)).toMatchObject({
      line: {
        title: 'Dòng 3: Trần Thị Bình',
        says: expect.arrayContaining([expect.stringContaining('31/02/2016')]) as unknown,
        mendings: [],
      },
    });
  });

  test('mends the one line and counts what is left', () => {
    host.edit.open(UNIT, 'A2');
    expect(mend(host, UNIT, lookAtLine(host))).toMatchObject({ isDone: true });
    expect(ask('line', null)).toMatchObject({ canMend: false, line: { mendings: [] } });
    expect(linesIn(host, UNIT)[1]?.slice(1, 5)).toEqual(['Lê Văn An', '42144', 'Nam', '038215000001']);
  });

  test('leaves the line alone that has come to its place since it was looked at', () => {
    host.edit.open(UNIT, 'A2');
    const line = lookAtLine(host);
    host.edit.insertRows(UNIT, 2);
    expect(mend(host, UNIT, line)).toMatchObject({
      isDone: false,
      sentence: expect.stringContaining('Dòng 2 vừa có người sửa hoặc vừa chuyển chỗ') as unknown,
    });
    expect(linesIn(host, UNIT)[2]?.[4]).toBe('38215000001');
  });

  test.each([
    { why: 'a header is nobody', tab: UNIT, cell: 'B1', says: { line: null } },
    { why: 'a line below the list is nobody', tab: UNIT, cell: 'B40', says: { line: null } },
    {
      why: 'another tab is no list',
      tab: 'Cấu hình',
      cell: 'A1',
      says: { isDone: false, sentence: expect.stringContaining('“Cấu hình”') as unknown },
    },
  ])('$why', ({ tab, cell, says }) => {
    host.edit.open(tab, cell);
    expect(ask('line', null)).toMatchObject(says);
  });

  test('looking writes nothing', () => {
    const before = host.pictures();
    host.edit.open(UNIT, 'A2');
    ask('line', null);
    expect(host.pictures()).toEqual(before);
  });
});

test('the dialog Hoàn tác begins with the batches, the latest first, and which can go', () => {
  host.run('menuUndo');
  expect(dialogData(host)).toMatchObject({ batches: [] });
  applyImport(host, file([AN]));
  applyImport(host, file([[...AN.slice(0, 5), '5B']]));
  host.run('menuUndo');
  expect(host.ui.dialog()?.title).toBe('Hoàn tác');
  const { batches } = dialogData(host) as { batches: { id: string; sentence: string; canUndo: boolean }[] };
  expect(batches.map(({ sentence }) => /\(.*\)/.exec(sentence)?.[0])).toEqual([
    '(0 dòng thêm, 1 dòng sửa)',
    '(1 dòng thêm, 0 dòng sửa)',
  ]);
  ask('back', { batch: batches[0]?.id });
  expect(ask('batches', null)).toMatchObject([{ canUndo: false }, { canUndo: true }]);
});
