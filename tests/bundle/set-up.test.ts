import { driveJob, setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { SETTING_NAMES } from '../../src/domain/settings';
import { VERSION } from '../../src/domain/workbook-version';
import { cellsOf, dialogData, differencesOf, emptyHost, ON, pictureOf, press, workbookWith } from './workbook';

type Answer = {
  errors: { field: string; sentence: string }[];
  state: { step: string; lines: string; unitCount: string; units: { name: string }[] } | null;
};

const said = (answer: unknown): string => (typeof answer === 'string' ? answer : '');
const save = (host: Host, entry: Record<string, unknown>): Answer =>
  JSON.parse(said(host.run('uiSaveSetUp', JSON.stringify({ stay: false, ...entry })))) as Answer;
const quiet = () => undefined;
const start = (host: Host) =>
  driveJob(host, { job: 'set-up', step: 'start', campaign: 'hoang-thanh', units: [], mail: '' }, quiet);
const update = (host: Host) =>
  driveJob(host, { job: 'update', step: 'start' }, quiet) as { done: string; error: string };

const FIRST = {
  step: 'campaign',
  campaign: 'hoang-thanh',
  commune: 'xã Hoàng Thanh',
  province: 'Thanh Hóa',
  signatory: 'Nguyễn Văn A',
  signatoryTitle: 'CHỦ TỊCH',
};
const MAIL = {
  step: 'mail',
  mail: 'chu-tich@hoang-thanh.example',
  office: 'vp@hoang-thanh.example',
  editors: { 'Thôn 3': 'thon3@hoang-thanh.example' },
};

const setting = (host: Host, label: string): unknown => {
  const cells = cellsOf(host, 'Cấu hình');
  const line = [...cells].find(([place, value]) => place.endsWith(':1') && value === label)?.[0].split(':')[0] ?? '';
  return cells.get(`${line}:2`);
};

/** What the open dialog would begin with. */
function dialogState(host: Host): {
  step: string;
  isResumed: boolean;
  lines: string;
  settings: Record<string, string>;
} {
  host.run('menuSetUp');
  return dialogData(host)['state'] as ReturnType<typeof dialogState>;
}

describe('the set-up in steps', () => {
  test('is left after every step and taken up where it was left, with all that was entered', async () => {
    const host = await emptyHost();
    expect(dialogState(host)).toMatchObject({ step: 'campaign', isResumed: false });
    save(host, FIRST);
    expect(dialogState(host)).toMatchObject({ step: 'units', settings: { signatory: 'Nguyễn Văn A' } });
    save(host, { step: 'units', lines: 'TH Hoàng Thanh\n3. Thôn 3', stay: true });
    expect(dialogState(host)).toMatchObject({ step: 'units', isResumed: true, lines: 'TH Hoàng Thanh\n3. Thôn 3' });
    expect(save(host, { step: 'units', lines: 'TH Hoàng Thanh\n3. Thôn 3' }).state?.unitCount).toBe('1 trường, 1 thôn');
    expect(save(host, MAIL).state?.step).toBe('review');
    expect(dialogState(host)).toMatchObject({ step: 'review', settings: { mail: MAIL.mail, office: MAIL.office } });
    start(host);
    expect(dialogState(host)).toMatchObject({ step: 'campaign', isResumed: false, lines: '' });
    expect(setting(host, 'Tỉnh')).toBe('Thanh Hóa');
    expect(setting(host, 'Phiên bản cấu trúc')).toBe(VERSION);
    const units = cellsOf(host, 'Đơn vị');
    expect([units.get('2:1'), units.get('2:2'), units.get('3:1'), units.get('3:6')]).toEqual([
      'TH Hoàng Thanh',
      'Trường',
      'Thôn 3',
      'thon3@hoang-thanh.example',
    ]);
    expect(cellsOf(host, 'Thôn 3').get('1:2')).toBe('Họ và tên');
    host.close();
  });

  test.each([
    {
      why: 'an unknown campaign',
      entry: { ...FIRST, campaign: 'nope' },
      field: 'campaign',
      says: /chọn một chiến dịch/,
    },
    { why: 'a commune without a name', entry: { ...FIRST, commune: ' ' }, field: 'commune', says: /ghi tên xã/ },
    { why: 'no unit', entry: { step: 'units', lines: ' \n' }, field: 'units', says: /ít nhất một đơn vị/ },
    { why: 'a bad address', entry: { ...MAIL, mail: 'a@b.vn, sai' }, field: 'mail', says: /“sai” không phải/ },
    {
      why: 'a bad address of a unit',
      entry: { ...MAIL, editors: { 'Thôn 3': 'khong' } },
      field: 'editors:Thôn 3',
      says: /“khong” không phải/,
    },
  ])('says $why at its field and saves nothing', async ({ entry, field, says }) => {
    const host = await emptyHost();
    const before = pictureOf(host);
    const { errors, state } = save(host, entry);
    expect(errors).toEqual([{ field, sentence: expect.stringMatching(says) as unknown }]);
    expect(state).toBeNull();
    expect(differencesOf(pictureOf(host), before)).toEqual([]);
    host.close();
  });

  test('run again changes nothing at all', async () => {
    const host = await workbookWith({
      'Thôn 3': [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Văn An', '05/4/2016'],
      ],
    });
    start(host);
    const before = pictureOf(host);
    start(host);
    expect(differencesOf(pictureOf(host), before)).toEqual([]);
    host.close();
  });

  test('brings back a drop-down, a format and a width that were taken away', async () => {
    const host = await emptyHost();
    setUp(host, { campaign: 'hoang-thanh', units: ['Thôn 3'], mail: '' }, quiet);
    const whole = host.tab('Thôn 3');
    host.edit.deleteSheet('Thôn 3');
    host.edit.insertSheet('Thôn 3');
    whole.cells.forEach(({ row, column, value }) => {
      if (row === 1) host.type('Thôn 3', `${String.fromCharCode(64 + column)}1`, String(value));
    });
    start(host);
    const { validations, columnWidths, conditionalFormats } = host.tab('Thôn 3');
    expect({ validations, columnWidths, conditionalFormats }).toEqual({
      validations: whole.validations,
      columnWidths: whole.columnWidths,
      conditionalFormats: whole.conditionalFormats,
    });
    host.close();
  });

  test('forty units take fewer than 800 calls, run again a quarter fewer, and the last tab is laid out like the first', async () => {
    const host = await emptyHost();
    const units = Array.from({ length: 40 }, (_, at) => (at < 10 ? `TH Số ${at}` : `Thôn ${at}`));
    host.calls.clear();
    setUp(host, { campaign: 'hoang-thanh', units, mail: '' }, quiet);
    const first = host.calls.list().length;
    expect(first).toBeLessThan(800);
    expect(host.tab('Thôn 39').validations).toEqual(host.tab('TH Số 0').validations);
    host.calls.clear();
    start(host);
    expect(host.calls.list().length).toBeLessThan(0.75 * first);
    host.close();
  });
});

/** Takes away what the first version of the structure had not. */
function makeOld(host: Host): void {
  host.edit.deleteRows('Cấu hình', 6, SETTING_NAMES.length - 4);
}

describe('an update of the structure', () => {
  test('leads a workbook of the first version to this one and keeps what people typed', async () => {
    const host = await workbookWith({
      'Thôn 3': [
        ['Họ và tên', 'Ngày sinh', 'Nơi sinh'],
        ['Lê Văn An', '05/4/2016', 'Hà Nội'],
      ],
    });
    makeOld(host);
    host.type('Cấu hình', 'B3', 'xã Hoàng Thanh (mới)');
    host.type('Cấu hình', 'A6', 'Của văn phòng');
    host.type('Cấu hình', 'B6', 'giữ nguyên');
    const roster = cellsOf(host, 'Thôn 3');
    expect(update(host).done).toContain('Đã sửa 1 chỗ');
    expect(setting(host, 'Phiên bản cấu trúc')).toBe(VERSION);
    expect(setting(host, 'Hôm nay')).toBeGreaterThan(46_000);
    expect(setting(host, 'Của văn phòng')).toBe('giữ nguyên');
    expect(setting(host, 'Tên xã')).toBe('xã Hoàng Thanh (mới)');
    expect(cellsOf(host, 'Thôn 3')).toEqual(roster);
    expect(update(host).done).toContain('không có gì phải sửa');
    host.close();
  });

  test.each(['check', 'gaps', 'update', 'set-up'])('a newer workbook is left alone by %s', async (job) => {
    const host = await workbookWith({});
    host.type('Cấu hình', 'B11', String(VERSION + 1));
    const before = pictureOf(host);
    const first = { job, step: 'start', campaign: 'hoang-thanh', units: ['Thôn 9'], mail: '' };
    expect(JSON.stringify(driveJob(host, first, quiet))).toMatch(new RegExp(`mới hơn dựng \\(cấu trúc ${VERSION + 1}`));
    expect(differencesOf(pictureOf(host), before)).toEqual([]);
    host.close();
  });

  test('a campaign that nobody knows is refused with those there are', async () => {
    const host = await workbookWith({});
    host.type('Cấu hình', 'B2', 'nope');
    for (const job of ['check', 'update'])
      expect(JSON.stringify(driveJob(host, { job, step: 'start' }, quiet))).toMatch(/nope.*hoang-thanh/);
    host.close();
  });
});

describe('the day for the formulas', () => {
  const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 864e5 + 25_569;

  test('is written by the set-up, by every action and every morning', async () => {
    const host = await workbookWith({});
    expect(setting(host, 'Hôm nay')).toBe(serial(ON));
    host.clock.set('2026-04-16T04:00');
    press(host, 'deadlines');
    expect(setting(host, 'Hôm nay')).toBe(serial('2026-04-16'));
    host.clock.set('2026-04-17T09:00');
    expect(setting(host, 'Hôm nay')).toBe(serial('2026-04-17'));
    host.close();
  });

  test('is written by one trigger, whoever sets up again, and by another when its maker has left', async () => {
    const host = await workbookWith({});
    const [first] = host.triggers();
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['dailyRun']);
    start(host);
    expect(host.triggers()).toEqual([first]);
    host.user('van-phong@hoang-thanh.example');
    start(host);
    expect(host.triggers()).toEqual([]);
    host.close();
  });
});
