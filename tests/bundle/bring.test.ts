import { applyImport, markGone, mend, previewImport, takeBack, type Request } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { columnIn, linesIn } from './own-tabs';
import {
  AN,
  BINH,
  HOA,
  bringWorkbook,
  file as fileOf,
  HEADER,
  lastBatch as lastBatchOf,
  rosters as rostersOf,
  UNIT,
} from './bring-workbook';
import { notesOf, press } from './workbook';

const CHI = ['3', '=HYPERLINK("x")', '04/02/2016', 'Nữ', '', '4B'];

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook();
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const file = (lines: readonly (readonly string[])[], more?: Partial<Request>) => fileOf(host, lines, more);

const bring = (...lines: string[][]) => applyImport(host, file(lines));

const rosters = () => rostersOf(host);

const people = () =>
  linesIn(host, UNIT)
    .slice(1)
    .map((line) => line.slice(0, 6).join(' · '));

const lastBatch = () => lastBatchOf(host);

describe('a list comes in', () => {
  test('after it was said what would become of each line, and nothing else is written', () => {
    const request = file([AN, BINH]);
    const before = rosters();
    expect(previewImport(host, request)).toMatchObject({
      kind: 'plan',
      counts: { added: 2, updated: 0, unchanged: 0, rejected: 0, conflicts: 0, missing: 0 },
      sentence:
        'Đọc được 2 dòng người: 2 thêm mới, 0 cập nhật, 0 giữ nguyên, 0 chưa nhận. Ngoài ra có 1 dòng tiêu đề, dòng cộng, chữ ký hoặc dòng trống.',
    });
    expect(rosters()).toEqual(before);
    expect(applyImport(host, request)).toMatchObject({ error: null, left: [] });
    expect(people()).toEqual([
      '1 · Lê Văn An · 42144 · Nam · 038215000001 · 5A',
      '2 · Trần Thị Bình · 42403 · Nữ · 038316000002 · 4B',
    ]);
    expect(columnIn(host, 'Lịch sử', 'Việc').slice(-1)).toEqual(['Nhập danh sách']);
  });

  test('twice: the second time changes nothing', () => {
    bring(AN, BINH, HOA);
    const before = rosters();
    expect(bring(AN, BINH, HOA)).toMatchObject({ counts: { added: 0, updated: 0, unchanged: 3 } });
    expect(rosters()).toEqual(before);
  });

  test('with a formula for a name, which stays text', () => {
    bring(CHI);
    expect(host.tab(UNIT).cells.filter(({ formula }) => formula)).toEqual([]);
  });

  test('newer: it fills and corrects what came from the older one, and keeps what somebody typed', () => {
    bring(AN, HOA);
    host.edit.type(UNIT, 'F2', '5C');
    host.edit.type(UNIT, 'K3', 'Đã thu nhận');
    const newer = [
      ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5B'],
      ['2', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '038314000009', '6B'],
    ];
    const request = file(newer);
    expect(previewImport(host, request)).toMatchObject({
      counts: { updated: 1, unchanged: 1, conflicts: 1 },
      problems: [{ row: 2, says: ['Lớp: trang ghi “5C”, tệp ghi “5B”'] }],
    });
    applyImport(host, request);
    expect(people()).toEqual([
      '1 · Lê Văn An · 42144 · Nam · 038215000001 · 5C',
      '4 · Hoàng Thị Hoà · 41952 · Nữ · 038314000009 · 6B',
    ]);
    expect(applyImport(host, file(newer, { take: true }))).toMatchObject({ counts: { updated: 1 } });
    expect(people()[0]).toBe('1 · Lê Văn An · 42144 · Nam · 038215000001 · 5B');
  });

  test.each([
    ['another number', [...AN.slice(0, 4), '038215000011', '5A']],
    ['another birth day and no number', [...AN.slice(0, 2), '21/05/2015', 'Nam', '', '5A']],
  ])('with somebody who now has %s: they are added, and whoever they may be is named before', (_, line) => {
    bring(AN, BINH);
    expect(previewImport(host, file([line, BINH]))).toMatchObject({
      counts: { added: 1, unchanged: 1, missing: 1 },
      problems: [
        {
          row: 2,
          says: [
            'Dòng 2 của trang có người cùng tên mà tệp không có; ngày sinh hoặc số định danh không khớp. Nếu là cùng một người: sửa dòng 2 cho khớp với tệp rồi nhập lại, để không thành hai dòng.',
          ],
        },
      ],
    });
    const namesake = [...AN.slice(0, 2), '01/01/2012', 'Nam', '', '8A'];
    expect(previewImport(host, file([namesake]))).toMatchObject({ counts: { added: 1, missing: 2 }, problems: [] });
    expect(previewImport(host, file([AN, line]))).toMatchObject({ problems: [] });
  });

  test('without somebody: they stay, and can be marked as gone', () => {
    bring(AN, BINH);
    press(host, 'check');
    const plan = previewImport(host, file([AN]));
    if (plan.kind !== 'plan') throw new Error(plan.sentence);
    expect(plan.missing).toMatchObject([{ unit: UNIT, row: 3, name: 'Trần Thị Bình' }]);
    expect(markGone(host, { unit: UNIT, people: plan.missing, obstacle: 'Thôi học' }).sentence).toBe(
      'Đã ghi “Thôi học” cho 1 người ở TH A.',
    );
    expect(previewImport(host, file([AN]))).toMatchObject({ missing: [] });
  });

  test('and what is not taken stands apart, in its own columns, with the reason', () => {
    const done = applyImport(host, file([AN, AN, ['3', '', '01/01/2015', '', '038215000077', '']]));
    expect(done).toMatchObject({ error: null, counts: { added: 1, rejected: 2 } });
    expect(linesIn(host, 'Dòng chưa nhận').slice(1)).toEqual([
      ['Lý do chưa nhận', 'Dòng trong tệp', ...HEADER],
      ['Người này đã có ở một dòng khác của danh sách.', '3', ...AN],
      ['Không có họ và tên.', '4', '3', '', '01/01/2015', '', '038215000077'],
    ]);
  });
});

describe('what came in goes again', () => {
  test('whole, where nobody has touched it', () => {
    bring(HOA);
    press(host, 'check');
    const before = rosters();
    bring(AN, BINH, [...HOA.slice(0, 4), '038314000009', '6B']);
    expect(rosters()).not.toEqual(before);
    expect(takeBack(host, lastBatch())).toEqual({
      isDone: true,
      sentence: 'Đã hoàn tác ở TH A: 2 ô trở lại như trước, 2 dòng đã bỏ ra.',
    });
    expect(rosters()).toEqual(before);
  });

  test('after a sort, from wherever its lines have come to', () => {
    bring(HOA);
    const before = people();
    bring(AN, BINH);
    host.edit.sort(UNIT, 'A2:Z4', [2]);
    takeBack(host, lastBatch());
    expect(people()).toEqual(before);
  });

  test('but for what somebody has changed since, which is named', () => {
    bring(AN, BINH);
    host.edit.type(UNIT, 'K3', 'Đã kích hoạt');
    expect(takeBack(host, lastBatch()).sentence).toBe(
      'Đã hoàn tác ở TH A: 0 ô trở lại như trước, 1 dòng đã bỏ ra. Giữ lại dòng 3 vì sau đó đã được sửa tiếp.',
    );
    expect(people()).toEqual(['2 · Trần Thị Bình · 42403 · Nữ · 038316000002 · 4B']);
  });

  test('also before a later one, whose cells stay until that goes, too', () => {
    const class_ = (name: string) => [...AN.slice(0, 5), name];
    bring(class_('5A'));
    bring(class_('5B'));
    const first = lastBatch();
    bring(class_('5C'));
    expect(takeBack(host, first).sentence).toContain('Giữ lại dòng 2');
    expect(people()[0]).toContain('5C');
    takeBack(host, lastBatch());
    expect(people()[0]).toContain('5A');
  });
});

test('Mending restores lost zeros, spaces and days in text, and goes again', () => {
  bring(['1', 'Lê  Văn   An', '20/05/2015', 'nam', '038 215 000 001', '5A']);
  host.edit.type(UNIT, 'E3', '38215000007');
  host.edit.type(UNIT, 'B3', 'Phạm Văn Khoa');
  const before = rosters();
  expect(mend(host, UNIT, null)).toMatchObject({ isDone: true });
  expect(people()[0]).toBe('1 · Lê Văn An · 42144 · Nam · 038215000001 · 5A');
  takeBack(host, lastBatch());
  expect(rosters()).toEqual(before);
});

test('What was checked before is checked again as it is mended, and as that goes', () => {
  const marks = () => [...notesOf(host, UNIT).values()];
  bring(AN);
  host.edit.type(UNIT, 'E2', '38215000001');
  press(host, 'check');
  expect(marks()).toEqual([expect.stringContaining('mất 1 số 0 ở đầu')]);
  expect(mend(host, UNIT, null)).toMatchObject({ isDone: true });
  expect(marks()).toEqual([]);
  takeBack(host, lastBatch());
  expect(marks()).toEqual([expect.stringContaining('mất 1 số 0 ở đầu')]);
});
