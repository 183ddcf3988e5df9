import { openHost, type Host, type SavedHost } from '../../host/node';
import { handyAddIn, mailsOf, quietWorkbook, turn, CHAIRMAN, OWNER } from './auto-workbook';
import { nameMail, settle } from './people';

/** The runs, with the moment before each: the morning's keeps the figures and reminds, the week's reports. */
const RUNS = [
  { run: 'dailyRun', at: '2026-05-08T05:30', mails: ['Nhắc việc', 'Nhắc việc'] },
  { run: 'weeklyRun', at: '2026-05-08T14:42', mails: ['Báo cáo tuần'] },
];

const SCHOOL = 'truong@xa.example';

async function savedAt(moment: string): Promise<SavedHost> {
  const host = await quietWorkbook('2026-05-06T09:00', CHAIRMAN);
  settle(host, 'Thư của văn phòng', OWNER);
  nameMail(host, 'THCS Hoàng Thanh', SCHOOL);
  turn(host, 'on');
  host.clock.set(moment);
  expect(host.failures).toEqual([]);
  const saved = host.save();
  host.close();
  return saved;
}

const UNKNOWN = '⚠ Không rõ';

/** What a tab holds, row by row, as text. */
function rowsOf(host: Host, tab: string): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of host.contents(tab))
    rows.set(row, [...(rows.get(row) ?? []), `${column}: ${String(value)}`]);
  return [...rows.values()].map((cells) => cells.join(' | '));
}

/** The lines of the ledger as they would be, had nothing been cut; and how many say that nobody knows. */
function ledgerOf(host: Host): { rows: string[]; unknown: number } {
  const rows = rowsOf(host, 'Sổ gửi thư');
  const settled = rows.map((row) => row.replace(UNKNOWN, '✓ Đã gửi').replace(/ \| 7: .*?(?= \| 8: )/, ''));
  return { rows: settled, unknown: rows.filter((row) => row.includes(UNKNOWN)).length };
}

type Picture = { readonly tabs: ReadonlyMap<string, string>; readonly home: string[]; readonly ledger: string[] };

/** All that a person sees but the history; of what tells of mails that nobody knows of, the tabs without it. */
function pictureOf(host: Host): Picture {
  const tabs = new Map([...host.pictures()].filter(([name]) => !['Lịch sử', 'Bắt đầu', 'Sổ gửi thư'].includes(name)));
  const home = rowsOf(host, 'Bắt đầu').filter((row) => !row.includes('không rõ đã gửi hay chưa'));
  return { tabs, home, ledger: ledgerOf(host).rows };
}

const ranTo = (host: Host, run: string): string => {
  try {
    host.run(run);
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe.each(RUNS)('$run', ({ run, at, mails }) => {
  let saved: SavedHost;
  let whole: Picture;
  let calls: readonly { service: string; method: string }[];
  let sentBefore: number;

  const reopen = async (): Promise<Host> => openHost(await handyAddIn(), saved);

  beforeAll(async () => {
    saved = await savedAt(at);
    const host = await reopen();
    sentBefore = host.outbox.length;
    host.calls.clear();
    host.run(run);
    calls = host.calls.list().map(({ service, method }) => ({ service, method }));
    whole = pictureOf(host);
    expect(host.outbox).toHaveLength(sentBefore + mails.length);
    host.close();
  });

  /** What must hold once a run that was disturbed has run again: the same workbook, and no mail twice. */
  function expectWhole(host: Host, k: number): void {
    const { tabs, home, ledger } = pictureOf(host);
    const differing = [...whole.tabs.keys()].filter((name) => tabs.get(name) !== whole.tabs.get(name));
    expect({ k, differing, home, ledger }).toEqual({ k, differing: [], home: whole.home, ledger: whole.ledger });
    const sent = mailsOf(host).slice(sentBefore);
    expect(new Set(sent).size).toBe(sent.length);
    const { unknown } = ledgerOf(host);
    expect(unknown).toBeLessThanOrEqual(1);
    expect(sent.length + unknown).toBeGreaterThanOrEqual(mails.length);
    expect(rowsOf(host, 'Bắt đầu').some((row) => row.includes('không rõ đã gửi hay chưa'))).toBe(unknown > 0);
  }

  test.each(['before', 'after'] as const)('failing %s any of its calls takes effect, and run again', async (when) => {
    let points = 0;
    for (let k = 1; k <= calls.length; k += 1) {
      if (when === 'after' && /^(get|find)/.test(calls[k - 1]?.method ?? '')) continue;
      const host = await reopen();
      host.faults.fail(k, when);
      ranTo(host, run);
      host.faults.clear();
      expect({ k, ran: ranTo(host, run) }).toEqual({ k, ran: 'done' });
      expectWhole(host, k);
      host.close();
      points += 1;
    }
    process.stdout.write(`${run}: ${points} points of ${calls.length} calls tried, failing ${when}\n`);
    expect(points).toBeGreaterThan(10);
  });

  test('with a second run executed whole at any of its calls', async () => {
    for (let k = 1; k <= calls.length; k += 1) {
      const host = await reopen();
      let others = 0;
      const stop = host.onCall((call) => {
        if (others > 0 || call.k !== k) return;
        others += 1;
        ranTo(host, run);
      });
      ranTo(host, run);
      stop();
      expect({ k, others }).toEqual({ k, others: 1 });
      expectWhole(host, k);
      expect(ledgerOf(host).unknown).toBe(0);
      host.close();
    }
    process.stdout.write(`${run}: a second run at each of ${calls.length} calls\n`);
  });
});
