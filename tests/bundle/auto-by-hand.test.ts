import type { Host } from '../../host/host';
import { autoWorkbook, homeOf, ledgerOf, linesOf, mailsOf } from './auto-workbook';

const SENT = 'Báo cáo tuần | chu-tich@xa.example | ✓ Đã gửi';
const UNKNOWN = 'Báo cáo tuần | chu-tich@xa.example | ⚠ Không rõ';

let host: Host;
afterEach(() => {
  host.close();
});

const home = (): string => homeOf(host).join('\n');

/** The days of May of which `Nhật ký` tells, in the order of its lines, each once for lines in a row. */
const keptDays = (): number[] =>
  linesOf(host, 'Nhật ký', [1])
    .map((serial) => Number(serial) - 46_142)
    .filter((on, at, all) => on !== all[at - 1]);

describe('a mail whose run was cut off as it was sent', () => {
  beforeEach(async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T14:42');
    let left = 1;
    const stop = host.onCall(({ method, k }) => {
      if (method !== 'sendEmail' || left === 0) return;
      left -= 1;
      host.faults.cut(1);
      expect(k).toBeGreaterThan(0);
    });
    expect(() => host.run('weeklyRun')).toThrow('cut');
    stop();
    host.faults.clear();
    host.clock.set('2026-05-10T12:00');
  });

  test('is told of, and never sent again by itself', () => {
    expect(ledgerOf(host)).toEqual([UNKNOWN]);
    expect(home()).toContain('⚠ 1 thư không rõ đã gửi hay chưa (Sổ gửi thư, dòng 2)');
    expect(mailsOf(host)).toHaveLength(1);
  });

  test.each([
    { settled: 'Đã gửi', mails: 1 },
    { settled: 'Chờ gửi', mails: 2 },
    { settled: '✓ Đã gửi', mails: 1 },
  ])('a person settles it by “$settled”: $mails mails in all', ({ settled, mails }) => {
    host.type('Sổ gửi thư', 'F2', settled);
    host.clock.set('2026-05-12T12:00');
    expect(mailsOf(host)).toHaveLength(mails);
    expect(ledgerOf(host).map((line) => line.replace('| Đã', '| ✓ Đã'))).toEqual([SENT]);
    expect(home()).not.toContain('không rõ');
  });
});

describe('a ledger that somebody has changed', () => {
  beforeEach(async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-16T12:00');
    expect(ledgerOf(host)).toEqual([SENT, SENT]);
  });

  test.each<{ why: string; change: () => void }>([
    {
      why: 'sorted',
      change: () => {
        host.edit.sort('Sổ gửi thư', 'A2:I3', [{ column: 4, ascending: false }]);
      },
    },
    {
      why: 'with a word that is no state',
      change: () => {
        host.type('Sổ gửi thư', 'F3', 'ok');
      },
    },
    {
      why: 'with a line copied below',
      change: () => {
        copyLine();
      },
    },
  ])('$why sends nothing twice', ({ change }) => {
    change();
    host.clock.set('2026-05-21T12:00');
    expect(mailsOf(host)).toHaveLength(2);
    expect(host.failures).toEqual([]);
  });

  function copyLine(): void {
    const cells = new Map(host.contents('Sổ gửi thư').map(({ row, column, value }) => [`${row}:${column}`, value]));
    for (let column = 1; column <= 9; column += 1) {
      const value = cells.get(`3:${column}`);
      if (value !== undefined) host.type('Sổ gửi thư', `${'ABCDEFGHI'.charAt(column - 1)}4`, String(value));
    }
    host.type('Sổ gửi thư', 'F4', 'Chờ gửi');
  }

  test('a line whose key is gone is named', () => {
    host.type('Sổ gửi thư', 'H3', '');
    host.clock.set('2026-05-17T12:00');
    expect(home()).toContain('Sổ gửi thư, dòng 3: ô đã bị sửa');
  });
});

describe('figures that somebody has changed', () => {
  beforeEach(async () => {
    host = await autoWorkbook();
    host.clock.set('2026-05-08T12:00');
    expect(keptDays()).toEqual([6, 7, 8]);
  });

  test('a figure that does not fit is named, and the days go on', () => {
    host.type('Nhật ký', 'E4', '99');
    host.clock.set('2026-05-10T12:00');
    expect(home()).toContain('Nhật ký, dòng 4: số liệu đã bị sửa nên không khớp');
    expect(keptDays()).toEqual([6, 7, 8, 9, 10]);
  });

  test('lines sorted the other way round are put in order, and no day stands twice', () => {
    host.edit.sort('Nhật ký', 'A2:L16', [{ column: 1, ascending: false }]);
    host.clock.set('2026-05-08T18:00');
    expect([...keptDays()].sort((one, other) => one - other)).toEqual([6, 7, 8]);
    host.clock.set('2026-05-09T12:00');
    expect(new Set(keptDays()).size).toBe(keptDays().length);
    expect(linesOf(host, 'Nhật ký', [1])).toHaveLength(20);
  });

  test('a unit that was renamed is named until its lines bear the new name', () => {
    const line = linesOf(host, 'Đơn vị', [1]).indexOf('Thôn 3') + 2;
    host.type('Đơn vị', `A${line}`, 'Thôn Ba');
    host.clock.set('2026-05-09T12:00');
    expect(home()).toContain('Nhật ký có số liệu của Thôn 3, nay không còn trong trang Đơn vị');
    linesOf(host, 'Nhật ký', [2]).forEach((unit, at) => {
      if (unit === 'Thôn 3') host.type('Nhật ký', `B${at + 2}`, 'Thôn Ba');
    });
    host.clock.set('2026-05-10T12:00');
    expect(home()).not.toContain('nay không còn trong trang Đơn vị');
  });
});
