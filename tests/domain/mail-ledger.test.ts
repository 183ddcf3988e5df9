import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import {
  LEDGER_PLACES,
  LEDGER_WIDTH,
  ledgerKey,
  MAIL_STATES,
  planMails,
  readLedger,
  type LedgerLine,
  type MailState,
  type WantedMail,
} from '../../src/domain/mail-ledger';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';

const WORDS = [vi.auto.states, en.auto.states];

const mail = (
  period: string,
  to = 'chu-tich@xa.example',
  kind: WantedMail['kind'] = 'weekly',
  copy = 1,
): WantedMail => ({
  campaign: 'hoang-thanh',
  kind,
  period: day(period),
  to,
  copy,
  told: '',
});

const lineOf = (line: number, state: MailState, wanted: WantedMail): LedgerLine => ({
  ...wanted,
  line,
  state,
  settled: '',
});

const row = (state: string, key: string): Cell[] => {
  const cells: Cell[] = Array.from({ length: LEDGER_WIDTH }, () => '');
  cells[LEDGER_PLACES.state] = state;
  cells[LEDGER_PLACES.key] = key;
  return cells;
};

describe('the state of a line', () => {
  const key = ledgerKey(mail('2026-05-08'));
  test.each<[string, string, MailState, readonly number[]]>([
    ...MAIL_STATES.map((state): [string, string, MailState, readonly number[]] => [
      'as written in Vietnamese',
      vi.auto.states[state],
      state,
      [],
    ]),
    ...MAIL_STATES.map((state): [string, string, MailState, readonly number[]] => [
      'as written in English',
      en.auto.states[state],
      state,
      [],
    ]),
    ['a person’s choice without the sign', 'Đã gửi', 'sent', []],
    ['a person’s choice in small letters without marks', 'cho gui', 'waiting', []],
    ['a word that is no state: nobody knows', 'ok', 'unknown', [2]],
    ['nothing: nobody knows', '', 'unknown', [2]],
  ])('%s: “%s” is %s', (_, cell, state, unreadable) => {
    const { lines, unreadable: rows } = readLedger([row(cell, key)], 2, WORDS);
    expect(lines.map((line) => line.state)).toEqual([state]);
    expect(rows).toEqual(unreadable);
  });

  test.each(['', 'hoang-thanh', 'hoang-thanh|weekly|hôm qua|a@x.vn|1', 'hoang-thanh|hourly|2026-05-08|a@x.vn|1'])(
    'a line with the key “%s” is named and is none',
    (text) => {
      expect(readLedger([row('Đã gửi', text)], 5, WORDS)).toEqual({ lines: [], unreadable: [5] });
    },
  );
});

describe('what is sent', () => {
  const friday = mail('2026-05-08');
  const before = mail('2026-05-01');
  const send = () => 'send' as const;
  const plan = (
    lines: readonly LedgerLine[],
    wanted: readonly WantedMail[],
    fate: Parameters<typeof planMails>[2] = send,
  ) => {
    const { changes, added, open } = planMails(lines, wanted, fate);
    return { changes: [...changes], added: added.map(ledgerKey), open: open.map(({ line }) => line) };
  };

  test.each<{ why: string; lines: LedgerLine[]; is: ReturnType<typeof plan> }>([
    { why: 'a mail of which no line tells', lines: [], is: { changes: [], added: [ledgerKey(friday)], open: [] } },
    { why: 'not one that was sent', lines: [lineOf(2, 'sent', friday)], is: { changes: [], added: [], open: [] } },
    {
      why: 'not one of which nobody knows',
      lines: [lineOf(2, 'unknown', friday)],
      is: { changes: [], added: [], open: [] },
    },
    {
      why: 'not one that was refused',
      lines: [lineOf(2, 'refused', friday)],
      is: { changes: [], added: [], open: [] },
    },
    {
      why: 'not one that was being sent when its run was cut: nobody knows',
      lines: [lineOf(2, 'sending', friday)],
      is: { changes: [[2, 'unknown']], added: [], open: [] },
    },
    { why: 'one that waits', lines: [lineOf(2, 'waiting', friday)], is: { changes: [], added: [], open: [2] } },
    {
      why: 'not an older one that waits, when the newer goes out',
      lines: [lineOf(2, 'waiting', before)],
      is: { changes: [[2, 'dropped']], added: [ledgerKey(friday)], open: [] },
    },
    {
      why: 'one that waits for somebody else, too',
      lines: [lineOf(2, 'waiting', mail('2026-05-01', 'b@xa.example'))],
      is: { changes: [], added: [ledgerKey(friday)], open: [2] },
    },
    {
      why: 'the oldest first',
      lines: [
        lineOf(2, 'waiting', mail('2026-05-07', 'b@xa.example')),
        lineOf(3, 'waiting', mail('2026-05-01', 'c@xa.example')),
      ],
      is: { changes: [], added: [ledgerKey(friday)], open: [3, 2] },
    },
  ])('$why', ({ lines, is }) => {
    expect(plan(lines, [friday])).toEqual(is);
  });

  test('what has nothing to say any more is given up, what another run sends is left', () => {
    const lines = [lineOf(2, 'waiting', before)];
    expect(plan(lines, [], () => 'drop')).toEqual({ changes: [[2, 'dropped']], added: [], open: [] });
    expect(plan(lines, [], () => 'leave')).toEqual({ changes: [], added: [], open: [] });
  });

  test('whatever the ledger holds, no mail that left or may have left is sent (property)', () => {
    const wanted = fc
      .record({
        period: fc.constantFrom('2026-05-01', '2026-05-08'),
        to: fc.constantFrom('a@xa.example', 'b@xa.example'),
      })
      .map(({ period, to }) => mail(period, to));
    const line = fc.tuple(wanted, fc.constantFrom(...MAIL_STATES));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.uniqueArray(wanted, { selector: ({ to }) => to }),
        (given, asked) => {
          const lines = given.map(([each, state], at) => lineOf(at + 2, state, each));
          const { added, open } = planMails(lines, asked, send);
          const out = [...added, ...open].map(ledgerKey);
          const gone = new Set(lines.filter(({ state }) => !['waiting', 'dropped'].includes(state)).map(ledgerKey));
          for (const key of out) expect(gone.has(key)).toBe(false);
          for (const { state } of open) expect(state).toBe('waiting');
          expect(new Set(out).size).toBe(out.length);
        },
      ),
    );
  });
});
