import { openHost, type Host } from '../../host/host';
import {
  autoWorkbook,
  homeOf,
  ledgerOf,
  linesOf,
  mailsOf,
  quietWorkbook,
  turn,
  COLLEAGUE,
  OWNER,
  handyAddIn,
} from './auto-workbook';
import { settle } from './people';
import { report, reportAgain } from './workbook';

const SENT = 'Báo cáo tuần | chu-tich@xa.example | ✓ Đã gửi';
const SUBJECT = (date: string) =>
  `chu-tich@xa.example [Phủ Xanh] xã Hoàng Thanh – báo cáo tuần đến ${date}: còn 7, đạt 30,00%`;

let host: Host;
afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

/** The days of May of which `Nhật ký` tells, and how many lines each has. */
const keptDays = (of: Host): string[] => {
  const days = linesOf(of, 'Nhật ký', [1]).map((serial) => Number(serial) - 46_142);
  return [...new Set(days)].map((on) => `${on}/5: ${days.filter((each) => each === on).length}`);
};

const auto = (of: Host): string => homeOf(of)[4] ?? '';

describe('turned on', () => {
  test('it makes three triggers, and no more when turned on again', async () => {
    host = await autoWorkbook();
    turn(host, 'on');
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['dailyRun', 'eveningRun', 'weeklyRun']);
    for (const { rule } of host.triggers()) expect(rule['inTimezone']).toBe('Asia/Ho_Chi_Minh');
  });

  test('it keeps the figures of each day once, and sends one report, on Friday', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T12:00');
    expect(keptDays(host)).toEqual(['6/5: 5', '7/5: 5', '8/5: 5']);
    expect(mailsOf(host)).toEqual([]);
    host.clock.set('2026-05-11T12:00');
    expect(keptDays(host)).toEqual(['6/5: 5', '7/5: 5', '8/5: 5', '9/5: 5', '10/5: 5', '11/5: 5']);
    expect(mailsOf(host)).toEqual([`2026-05-08 ${SUBJECT('08/5/2026')}`]);
    expect(ledgerOf(host)).toEqual([SENT]);
    expect(auto(host)).toMatch(/^✓ Chạy tự động: lần gần nhất lúc 06:\d\d ngày 11\/5\/2026\.$/);
  });

  test('a later run of a day replaces its figures', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-07T12:00');
    host.type('Thôn 3', 'E2', 'Đã kích hoạt');
    host.clock.set('2026-05-07T18:00');
    const village = linesOf(host, 'Nhật ký', [1, 2, 12]).filter((line) => line.includes('Thôn 3'));
    expect(village).toEqual(['46148 | Thôn 3 | 0', '46149 | Thôn 3 | 1']);
  });

  test('a report that was pressed before the trigger fires is the one of the week', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T14:00');
    report(host);
    host.clock.set('2026-05-12T12:00');
    expect(mailsOf(host)).toHaveLength(1);
  });

  test('a report that was sent is asked about, and sent again only when confirmed', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T16:00');
    expect(report(host).asks).toMatch(/đã gửi lúc 14:\d\d, 08\/5\/2026/);
    expect(mailsOf(host)).toHaveLength(1);
    reportAgain(host);
    expect(mailsOf(host)).toHaveLength(2);
    expect(host.outbox[1]?.body).toContain('Gửi lại theo yêu cầu.');
  });

  test('Friday’s report that could not go out goes out with the next run, once, and says so', async () => {
    host = await autoWorkbook();
    settle(host, 'Tạm dừng gửi thư', 'Có');
    host.clock.set('2026-05-09T12:00');
    expect(mailsOf(host)).toEqual([]);
    expect(homeOf(host).join('\n')).toContain('⚠ Đang tạm dừng gửi thư');
    settle(host, 'Tạm dừng gửi thư', 'Không');
    host.clock.set('2026-05-11T12:00');
    expect(mailsOf(host)).toEqual([`2026-05-09 ${SUBJECT('09/5/2026')}`]);
    expect(host.outbox[0]?.body).toContain('lẽ ra gửi ngày 08/5/2026');
    expect(homeOf(host).join('\n')).not.toContain('tạm dừng');
  });

  test('what was due before it was turned on is not sent', async () => {
    host = await autoWorkbook('2026-05-09T09:00');
    host.clock.set('2026-05-14T12:00');
    expect(mailsOf(host)).toEqual([]);
  });

  test('without mails left today it waits, and the next run sends', async () => {
    host = await autoWorkbook('2026-05-06T09:00', 'a@xa.example, b@xa.example');
    host.clock.set('2026-05-08T14:30');
    useUp(host, 99);
    host.clock.set('2026-05-08T15:30');
    expect(ledgerOf(host)).toEqual(['Báo cáo tuần | a@xa.example | ✓ Đã gửi', 'Báo cáo tuần | b@xa.example | Chờ gửi']);
    expect(homeOf(host).join('\n')).toContain('1 thư còn chờ vì hôm nay hết lượt gửi');
    host.clock.set('2026-05-09T18:00');
    expect(ledgerOf(host)).toEqual([
      'Báo cáo tuần | a@xa.example | ✓ Đã gửi',
      'Báo cáo tuần | b@xa.example | ✓ Đã gửi',
    ]);
    expect(mailsOf(host).filter((mail) => mail.includes('Phủ Xanh'))).toHaveLength(2);
    expect(homeOf(host).join('\n')).not.toContain('còn chờ');
  });
});

/** Sends so many mails from the account of the office, as it may from elsewhere. */
function useUp(of: Host, mails: number): void {
  for (let at = 0; at < mails; at += 1) of.run('byHandMail');
}

describe('who turns it on', () => {
  test('a second owner is refused by name and day while the first one’s runs live', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-07T12:00');
    host.user(COLLEAGUE);
    const { problem, isOn } = turn(host, 'on');
    expect(problem).toContain(`${OWNER} đã bật từ ngày 06/5/2026`);
    expect(isOn).toBe(true);
    expect(host.triggers()).toEqual([]);
    expect(turn(host, 'off').problem).toContain(`Chỉ ${OWNER} tắt được`);
  });

  test('when the first one’s account is gone another takes over, and nothing comes twice should it return', async () => {
    host = await autoWorkbook();
    const gone = host.triggers();
    for (const { id } of gone) host.disableTrigger(id);
    host.clock.set('2026-05-08T10:00');
    host.user(COLLEAGUE);
    expect(turn(host, 'on').problem).toBeNull();
    host.clock.set('2026-05-08T18:00');
    expect(host.outbox.map(({ from }) => from)).toEqual([COLLEAGUE]);
    host.user(OWNER);
    for (const { handler } of gone) host.run(handler);
    expect(host.triggers()).toEqual([]);
    host.clock.set('2026-05-14T12:00');
    expect(host.outbox).toHaveLength(1);
  });

  test('turned off nothing runs and nothing is sent', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-07T12:00');
    expect(turn(host, 'off')).toMatchObject({ isOn: false, problem: null });
    expect(host.triggers()).toEqual([]);
    host.clock.set('2026-05-12T12:00');
    expect(keptDays(host)).toEqual(['6/5: 5', '7/5: 5']);
    expect(mailsOf(host)).toEqual([]);
  });

  test('a workbook that is not set up is not turned on', async () => {
    host = await quietWorkbook();
    host.type('Cấu hình', 'B2', '');
    expect(turn(host, 'on').problem).toContain('chưa được thiết lập');
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['dailyRun']);
  });
});

describe('a spreadsheet in another time zone', () => {
  const abroad = async (of: Host): Promise<Host> => {
    const saved = { ...of.save(), sheetZone: 'America/New_York' };
    of.close();
    return openHost(await handyAddIn(), saved);
  };

  test('is named, and nothing is turned on', async () => {
    host = await abroad(await quietWorkbook());
    expect(turn(host, 'on').problem).toContain('Múi giờ của bảng tính là America/New_York');
    expect(turn(host, 'look').isOn).toBe(false);
  });

  test('is told of on the home by the next run', async () => {
    host = await abroad(await autoWorkbook());
    host.clock.set('2026-05-06T18:00');
    expect(homeOf(host).join('\n')).toContain('✗ Múi giờ của bảng tính (America/New_York) khác múi giờ của Phủ Xanh');
  });
});

describe('a run that is seen no more', () => {
  test.each([
    { now: '2026-05-08T08:00', red: false, why: 'after 25 hours and some' },
    { now: '2026-05-08T09:30', red: true, why: 'after more than 26' },
  ])('$why: in red on the home when somebody opens the workbook: $red', async ({ now, red }) => {
    host = await autoWorkbook();
    host.clock.set('2026-05-07T07:00');
    for (const { id } of host.triggers()) host.disableTrigger(id);
    host.clock.set(now);
    host.open();
    expect(auto(host).startsWith('✗ Đã hơn 26 giờ không chạy tự động')).toBe(red);
    expect(auto(host).includes(OWNER)).toBe(red);
  });
});

test('a run that takes too long stops, keeps its place out of sight, goes on by itself and ends in the same', async () => {
  const whole = await autoWorkbook();
  whole.clock.set('2026-05-06T18:00');
  const wanted = linesOf(whole, 'Nhật ký', [1, 2, 3, 4, 5, 12]);
  whole.close();
  host = await autoWorkbook();
  let slow = 0;
  const stop = host.onCall(({ service, method }) => {
    if (service !== 'Range' || method !== 'getValues' || slow > 0) return;
    slow += 1;
    host.clock.advance(300_000);
  });
  host.clock.set('2026-05-06T16:40');
  while (host.triggers().length === 3) host.clock.advance(10_000);
  stop();
  const sheets = () => host.workbook().sheets.map(({ name }) => name);
  expect(slow).toBe(1);
  expect(sheets()).toContain('Phủ Xanh (đang chạy)');
  expect(host.workbook().sheets.find(({ name }) => name === 'Phủ Xanh (đang chạy)')?.hidden).toBe(true);
  expect(linesOf(host, 'Nhật ký', [1])).toEqual([]);
  host.clock.set('2026-05-06T18:00');
  expect(sheets()).not.toContain('Phủ Xanh (đang chạy)');
  expect(linesOf(host, 'Nhật ký', [1, 2, 3, 4, 5, 12])).toEqual(wanted);
  expect(host.triggers()).toHaveLength(3);
});
