import { applyImport, listBatches, markGone, mend, previewImport, takeBack, upload } from '../../build/bring-calls';
import { openHost, type Host } from '../../host/host';
import { cutPoints } from './cuts';
import { columnIn, linesIn } from './own-tabs';
import { PEOPLE, protectedWorkbook, SCHOOL, VILLAGE } from './people';
import { addIn } from './workbook';

const HEADER = ['Trường', 'Họ và tên', 'Ngày sinh', 'Số định danh'];
const HERS = [SCHOOL, 'Ngô Văn Tư', '02/02/2015', '038215000456'];
const THEIRS = [VILLAGE, 'Ngô Thị Năm', '03/03/2015', '038315000789'];

let host: Host;

beforeEach(async () => {
  host = await protectedWorkbook();
});

afterEach(() => {
  expect(host.failures.filter(({ message }) => message !== 'cut')).toEqual([]);
  host.close();
});

/** A list of both units, brought by the clerk of the school. */
function bringBoth() {
  host.user(PEOPLE.school);
  const source = {
    upload: upload(host, [{ name: 'Xã', cells: [HEADER, HERS, THEIRS] }], 1_776_214_800),
    name: 'Xã.xlsx',
  };
  return { source, unit: '', mapping: null, take: false };
}

test('lines of a list that somebody may not edit are not taken, are counted, and stand apart with the reason', () => {
  const request = bringBoth();
  expect(previewImport(host, request)).toMatchObject({
    counts: { added: 1, updated: 0, unchanged: 0, rejected: 1 },
    refused: [expect.stringContaining(VILLAGE)],
  });
  expect(applyImport(host, request)).toMatchObject({ error: null, counts: { added: 1, rejected: 1 } });
  expect(linesIn(host, 'Dòng chưa nhận').slice(1)).toEqual([
    ['Lý do chưa nhận', 'Dòng trong tệp', ...HEADER],
    [expect.stringContaining('Bạn chưa được sửa trang danh sách của đơn vị này'), '3', ...THEIRS],
  ]);
});

test('lines of a list without its header likewise', () => {
  const request = bringBoth();
  host.user(PEOPLE.owner);
  host.edit.clear(VILLAGE, 'A1:H1');
  expect(applyImport(host, request)).toMatchObject({ counts: { added: 1, rejected: 1 } });
  expect(linesIn(host, 'Dòng chưa nhận')[2]?.[0]).toContain('mất dòng tiêu đề hoặc mất cột');
});

describe('what a clerk does in her own list, who may not write into Lịch sử,', () => {
  const told = () => linesIn(host, 'Lịch sử').map((line) => [line[2], line[3]]);
  const mine = () => told().filter(([user]) => user === PEOPLE.school);
  const officeOpens = () => {
    host.user(PEOPLE.office);
    host.open();
    host.user(PEOPLE.school);
  };
  const lastBatch = () => listBatches(host)[0]?.id ?? '';
  const names = () => columnIn(host, SCHOOL, 'Họ và tên').filter((name) => name !== '');

  test('is told there by the next who may, once and in her name', () => {
    applyImport(host, bringBoth());
    expect(names()).toContain('Ngô Văn Tư');
    const before = host.pictures();
    host.open();
    expect(host.pictures()).toEqual(before);
    expect(mine()).toEqual([]);
    for (const turn of [1, 2]) {
      officeOpens();
      expect([turn, mine()]).toEqual([turn, [[PEOPLE.school, 'Nhập danh sách']]]);
    }
  });

  test('and takes back is told in full', () => {
    applyImport(host, bringBoth());
    expect(takeBack(host, lastBatch())).toMatchObject({ isDone: true });
    expect(names()).not.toContain('Ngô Văn Tư');
    officeOpens();
    expect(mine().map(([, action]) => action)).toEqual(['Nhập danh sách', 'Hoàn tác']);
  });

  test('mends and marks likewise', () => {
    host.user(PEOPLE.school);
    host.type(SCHOOL, 'E2', '38215000123');
    expect(mend(host, SCHOOL, null)).toMatchObject({ isDone: true });
    const people = [{ id: '', row: 2, name: 'Lê Văn An' }];
    markGone(host, { unit: SCHOOL, people, obstacle: 'Thôi học' });
    officeOpens();
    expect(mine().map(([, action]) => action)).toContain('Sửa giúp');
  });

  test.each([
    { whose: 'her own run', cuts: 'import' },
    { whose: 'the telling', cuts: 'telling' },
  ] as const)('stands and is told once though $whose was cut anywhere', async ({ cuts }) => {
    const request = bringBoth();
    const acts = [() => void applyImport(host, request), officeOpens];
    if (cuts === 'telling') acts.shift()?.();
    const saved = host.save();
    const points = cutPoints(host, () => acts[0]?.());
    expect(points.length).toBeGreaterThan(cuts === 'telling' ? 2 : 20);
    for (const k of points) {
      host.close();
      host = openHost(await addIn(), saved);
      host.user(PEOPLE.school);
      host.faults.cut(k);
      try {
        acts[0]?.();
      } catch (error) {
        expect(error).toMatchObject({ message: 'cut' });
      }
      host.faults.clear();
      officeOpens();
      applyImport(host, request);
      officeOpens();
      expect([k, names().filter((name) => name === 'Ngô Văn Tư')]).toEqual([k, ['Ngô Văn Tư']]);
      expect([k, mine()]).toEqual([k, [[PEOPLE.school, 'Nhập danh sách']]]);
    }
  });
});
