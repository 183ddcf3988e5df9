import { applyImport, listBatches, mend, previewImport, takeBack, upload, type Request } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { AN, BINH, bringWorkbook, file, HEADER, lastBatch, UNIT } from './bring-workbook';
import { columnIn, linesIn } from './own-tabs';
import { cellsOf } from './workbook';

const NAMELESS = ['3', '', '01/01/2015', '', '038215000077', '5A'];
const LOG = 'Phủ Xanh (các lượt)';

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook();
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const bring = (...lines: string[][]) => applyImport(host, file(host, lines));
const states = () => listBatches(host).map(({ state, canUndo }) => `${state} ${canUndo ? 'yes' : 'no'}`);
const uploads = () => host.frames().filter(({ name }) => name.startsWith('Phủ Xanh (tệp'));
/** The cells of the first batch in the log, but for its head. */
const values = () => host.contents(LOG).filter(({ row, column, value }) => row === 1 && column > 1 && value !== '');

describe('the values that a batch changed', () => {
  test.each([
    { setting: '', days: 90 },
    { setting: '30 ngày', days: 30 },
    { setting: 'lâu lâu', days: 90 },
  ])('go with the next import after $days days where Cấu hình says “$setting”', ({ setting, days }) => {
    const line = [...cellsOf(host, 'Cấu hình')].find(([, cell]) => cell === 'Giữ giá trị cũ để hoàn tác (ngày)');
    host.type('Cấu hình', `B${line?.[0].split(':')[0] ?? ''}`, setting);
    bring(AN);
    const day = (count: number) => new Date(Date.UTC(2026, 3, 15 + count)).toISOString().slice(0, 10);
    host.clock.set(`${day(days)}T08:00`);
    bring(BINH);
    expect(states()).toEqual(['đang có hiệu lực yes', 'đang có hiệu lực yes']);
    host.clock.set(`${day(days + 1)}T08:00`);
    expect(values()).not.toEqual([]);
    bring(AN, BINH);
    expect(states()).toEqual(['đang có hiệu lực yes', 'quá hạn hoàn tác no']);
    expect(values().map(({ value }) => value)).toEqual(['{"given":[],"changed":[],"added":[]}']);
    expect(host.frames().find(({ name }) => name === LOG)?.hidden).toBe(true);
  });

  test('go when it is taken back, too', () => {
    bring(AN);
    takeBack(host, lastBatch(host));
    expect(states()).toEqual(['đã hoàn tác no']);
    expect(JSON.stringify(values())).not.toMatch(/038215000001|Lê Văn An/);
  });
});

test.each<{ what: string; next: () => unknown }>([
  { what: 'something else is brought in', next: () => bring(BINH) },
  { what: 'somebody opens the page to do so', next: () => host.run('menuImport') },
])('A file that was handed over and given up goes after half a day, when $what', ({ next }) => {
  file(host, [AN]);
  host.clock.set('2026-04-15T11:00');
  next();
  expect(uploads()).toHaveLength(1);
  host.clock.set('2026-04-15T13:00');
  next();
  expect(uploads()).toHaveLength(0);
});

test('A file that was given up asks for it again', () => {
  file(host, [AN]);
  host.clock.set('2026-04-16T09:00');
  const late = file(host, [AN, BINH]);
  bring(BINH);
  expect(uploads()).toHaveLength(0);
  expect(previewImport(host, late)).toEqual({
    kind: 'refused',
    sentence:
      'Danh sách này đã được nhập rồi, hoặc chưa được chuyển đủ: chọn lại tệp để xem. Dòng nào đã có thì giữ nguyên.',
  });
});

test('Lines that were not taken come in from their tab, once they are mended there', () => {
  expect(bring(AN, NAMELESS)).toMatchObject({ counts: { added: 1, rejected: 1 } });
  const tab = 'Dòng chưa nhận';
  expect(linesIn(host, tab)[1]).toEqual(['Lý do chưa nhận', 'Dòng trong tệp', ...HEADER]);
  const again: Request = { source: { tab }, unit: UNIT, mapping: null, take: false };
  expect(previewImport(host, again)).toMatchObject({ counts: { added: 0, rejected: 1 } });
  host.edit.type(tab, 'D3', 'Vũ Văn Nam');
  expect(applyImport(host, again)).toMatchObject({ counts: { added: 1, rejected: 0 } });
  const people = linesIn(host, UNIT).slice(1);
  expect(people.map((line) => line.slice(1, 6))).toEqual([
    ['Lê Văn An', '42144', 'Nam', '038215000001', '5A'],
    ['Vũ Văn Nam', '42005', '', '038215000077', '5A'],
  ]);
  expect(columnIn(host, UNIT, 'Vướng mắc').join('')).toBe('');
});

test('Lines that were not taken of a list with a header of two lines come in whole as well', () => {
  const head = [
    ['Họ và tên', '', 'Ngày sinh', '', ''],
    ['Họ đệm', 'Tên', 'Ngày', 'Tháng', 'Năm'],
  ];
  const cells = [...head, ['Lê Văn', 'An', '20', '5', '2015'], ['', '', '3', '2', '2016']];
  const source = { upload: upload(host, [{ name: 'S', cells }], 1_776_300_001), name: 'Lớp.xlsx' };
  applyImport(host, { source, unit: UNIT, mapping: null, take: false });
  host.edit.type('Dòng chưa nhận', 'C3', 'Trần Thị');
  host.edit.type('Dòng chưa nhận', 'D3', 'Bình');
  applyImport(host, { source: { tab: 'Dòng chưa nhận' }, unit: UNIT, mapping: null, take: false });
  const people = linesIn(host, UNIT).slice(1);
  expect(people.map((line) => line.slice(1, 3))).toEqual([
    ['Lê Văn An', '42144'],
    ['Trần Thị Bình', '42403'],
  ]);
});

test('Neither history nor logs nor the list of what was done tells a number, a phone or a birth day', () => {
  const request = file(host, [AN, BINH, NAMELESS]);
  applyImport(host, {
    ...request,
    source: { ...request.source, name: 'Lê Văn An 038215 000 001 – 0912.345.678.xlsx' },
  });
  host.edit.type(UNIT, 'E2', '38215000001');
  mend(host, UNIT, null);
  takeBack(host, lastBatch(host));
  const broken = file(host, [AN]);
  host.run('uiBring', 'piece', JSON.stringify({ upload: 'upload' in broken.source ? broken.source.upload : '', place: 0, text: '[{"name":"038215000001' })); // prettier-ignore
  expect(previewImport(host, broken)).toMatchObject({ kind: 'refused' });
  const told = [
    ...linesIn(host, 'Lịch sử').flat(),
    ...listBatches(host).map(({ sentence }) => sentence),
    ...host.contents(LOG).flatMap(({ column, value }) => (column === 1 ? [String(value)] : [])),
    ...host.frames().map(({ name }) => name.replace(/\(tệp \d{10}-/, '')),
    ...host.log.map((line) => JSON.stringify(line)),
    ...(linesIn(host, 'Dòng chưa nhận')[0] ?? []),
  ].join('\n');
  expect(columnIn(host, 'Lịch sử', 'Việc').slice(-3)).toEqual(['Nhập danh sách', 'Sửa giúp', 'Hoàn tác']);
  expect(told).toContain('Lê Văn An … – ….xlsx');
  expect(told.replace(/"fingerprint":"\w+"|dấu \w+/g, '')).not.toMatch(
    /(?:\d[ ._-]?){9,}\d|20\/0?5\/2015|2015-05-20|0?3\/0?2\/2016/,
  );
});
