import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { autoWorkbook, CHAIRMAN, ledgerOf, OWNER, quietWorkbook } from './auto-workbook';
import { dialogData, pictureOf, workbookWith } from './workbook';

type How = 'preview' | 'me' | 'send';
type Result = {
  done: string;
  error?: string;
  asks?: string | null;
  preview?: { subject: string; html: string };
};

const press = (host: Host, how: How, again = false): Result =>
  driveJob(host, { job: 'report', step: 'start', again, how }, () => undefined) as Result;

const mailTo = (host: Host, to: string) => host.outbox.filter((mail) => mail.to.includes(to));
const SENT = `Báo cáo tuần | ${CHAIRMAN} | ✓ Đã gửi`;

let host: Host;
afterEach(() => {
  host.close();
});

describe('a workbook that does not run by itself', () => {
  beforeEach(async () => {
    host = await quietWorkbook();
  });

  test('the menu opens the page of the report, which says nothing of other runs', () => {
    host.run('menuReport');
    expect(host.ui.dialog()).toMatchObject({ title: 'Tạo báo cáo tuần' });
    expect(dialogData(host)).toMatchObject({ language: 'vi', also: '', words: { send: 'Gửi ngay' } });
    expect(host.ui.dialog()?.html).toContain('<iframe id="mail" sandbox=""');
  });

  test('a preview sends nothing and writes nothing', () => {
    const [before, cells] = [pictureOf(host), host.contents('Lịch sử')];
    const { done, preview } = press(host, 'preview');
    expect(host.outbox).toEqual([]);
    expect([...pictureOf(host)]).toEqual([...before]);
    expect(host.contents('Lịch sử')).toEqual(cells);
    expect(done).toContain(CHAIRMAN);
    expect(preview?.html).toContain('Thôn 3');
  });

  test('it shows the very mail that leaves, on the first day and with days kept before', () => {
    for (const now of ['2026-05-06T10:00', '2026-05-13T10:00']) {
      host.clock.set(now);
      const { preview } = press(host, 'preview');
      press(host, 'send');
      const last = host.outbox.at(-1);
      expect(preview).toEqual({ subject: last?.subject, html: last?.htmlBody });
    }
    expect(host.outbox).toHaveLength(2);
  });

  test('a test goes to whoever asks alone, stands in no ledger, and the report still goes', () => {
    const { preview } = press(host, 'preview');
    expect(press(host, 'me').done).toBe(`Đã gửi thử tới ${OWNER}. Thư thử không tính là báo cáo tuần.`);
    expect(host.outbox.map(({ to, subject }) => [to, subject])).toEqual([[[OWNER], `[Thử] ${preview?.subject ?? ''}`]]);
    expect(host.outbox[0]?.htmlBody).toBe(preview?.html);
    expect(ledgerOf(host)).toEqual([]);
    const { done, asks } = press(host, 'send');
    expect([done, asks]).toEqual([`Đã gửi báo cáo tuần tới ${CHAIRMAN}.`, null]);
    expect(ledgerOf(host)).toEqual([SENT]);
    expect(mailTo(host, CHAIRMAN)).toHaveLength(1);
  });

  test('a test for which no mail is left today says so, and is kept nowhere to be sent', () => {
    for (let at = 0; at < 100; at += 1) host.run('byHandMail');
    expect(press(host, 'me').done).toMatch(/đã hết lượt gửi thư nên chưa gửi thử được/);
    expect(host.outbox).toHaveLength(100);
    expect(ledgerOf(host)).toEqual([]);
  });

  test('a test in English is marked in English', () => {
    const label = host.contents('Cấu hình').find(({ value }) => value === 'Ngôn ngữ');
    host.type('Cấu hình', `B${label?.row ?? 0}`, 'en');
    press(host, 'me');
    expect(host.outbox.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^\[Test\] /)]);
  });

  test('a report sent this week asks before it goes once more; a preview and a test do not', () => {
    press(host, 'send');
    expect(press(host, 'preview').asks).toBeUndefined();
    expect(press(host, 'me').asks).toBeUndefined();
    expect(press(host, 'send').asks).toMatch(/đã gửi lúc/);
    expect(mailTo(host, CHAIRMAN)).toHaveLength(1);
    expect(press(host, 'send', true).asks).toBeNull();
    expect(mailTo(host, CHAIRMAN)).toHaveLength(2);
  });

  test.each([
    { mail: '', says: 'Chưa có địa chỉ nhận báo cáo.' },
    { mail: `${CHAIRMAN}, ong-ba`, says: '“ong-ba” không phải là địa chỉ thư điện tử.' },
  ])('where the report cannot go out to “$mail”, the preview says why and shows none', ({ mail, says }) => {
    const label = host.contents('Cấu hình').find(({ value }) => value === 'Thư nhận báo cáo');
    host.type('Cấu hình', `B${label?.row ?? 0}`, mail);
    for (const how of ['preview', 'me'] as const) {
      const { done, preview } = press(host, how);
      expect(done).toContain(says);
      expect(preview).toBeUndefined();
    }
    expect(host.outbox).toEqual([]);
  });
});

test('whose address Google does not tell gets no test, and is told why', async () => {
  host = await workbookWith({
    'Thôn 3': [
      ['Họ và tên', 'Ngày sinh'],
      ['Lê Văn An', '05/4/2016'],
    ],
  });
  host.user('');
  expect(press(host, 'me').done).toMatch(/^Google không cho Phủ Xanh biết địa chỉ/);
  expect(host.outbox).toEqual([]);
});

describe('a workbook that runs by itself', () => {
  test.each([
    { now: '2026-05-06T09:00', also: 'khoảng 15:00 thứ Sáu 08/5/2026; gửi bây giờ thì hôm ấy vẫn gửi.', mails: 2 },
    { now: '2026-05-08T09:00', also: 'khoảng 15:00 hôm nay; gửi bây giờ thì hôm nay không tự gửi nữa.', mails: 1 },
  ])('at $now the page says when the report goes, and so it does', async ({ now, also, mails }) => {
    host = await autoWorkbook();
    host.clock.set(now);
    host.run('menuReport');
    expect(dialogData(host)['also']).toBe(`Báo cáo tuần tự gửi ${also}`);
    press(host, 'send');
    host.clock.set('2026-05-09T12:00');
    expect(ledgerOf(host).filter((line) => line === SENT)).toHaveLength(mails);
    expect(mailTo(host, CHAIRMAN)).toHaveLength(mails);
  });

  test('once the report of the week has gone by itself, the page names the next', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T16:00');
    host.run('menuReport');
    expect(dialogData(host)['also']).toContain('thứ Sáu 15/5/2026');
  });

  test('while mail is paused, the page promises none', async () => {
    host = await autoWorkbook();
    const label = host.contents('Cấu hình').find(({ value }) => value === 'Tạm dừng gửi thư');
    host.type('Cấu hình', `B${label?.row ?? 0}`, 'Có');
    host.run('menuReport');
    expect(dialogData(host)['also']).toBe('');
  });

  test('a test on Friday does not stop the report of the day', async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T09:00');
    press(host, 'me');
    host.clock.set('2026-05-09T12:00');
    expect(ledgerOf(host)).toContain(SENT);
    expect(mailTo(host, CHAIRMAN)).toHaveLength(1);
  });
});
