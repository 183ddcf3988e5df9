import { cellText, isBlank, type Cell, type Grid } from './cell';
import { parseDay, type Day } from './day';
import { weakKey } from './text-key';

/** The mails that the add-in writes: to the chairman every week and, where ordered, every day; to everybody what is due. */
export const MAIL_KINDS = ['weekly', 'daily', 'digest'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * How far a mail is: to be sent; being sent, or cut off in it; sent; perhaps sent, which a person has to find out;
 * refused by the mail service; not needed any more.
 */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'unknown', 'refused', 'dropped'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What one mail is about: no two mails have the same. */
export type MailKey = {
  readonly campaign: string;
  readonly kind: MailKind;
  /** The day for which it is written; of a weekly one the day on which it is due. */
  readonly period: Day;
  /** An address in small letters. */
  readonly to: string;
  /** 1; more where a person asked for the same once more. */
  readonly copy: number;
};

/** A line of `Sổ gửi thư`. */
export type LedgerLine = MailKey & {
  /** 1-based row of the tab. */
  readonly line: number;
  readonly state: MailState;
  /** When it came to that, in words; `''` where nobody knows. */
  readonly settled: string;
  /** What a digest reminded of, as `codeOf` wrote it; `''` for other mails. */
  readonly told: string;
};

/** The columns of `Sổ gửi thư` from the left: day, time, kind, period, address, state, settled, key, told. */
export const LEDGER_PLACES = { state: 5, settled: 6, key: 7, told: 8 } as const;
export const LEDGER_WIDTH = 9;

/** A key as its cell holds it. */
export const ledgerKey = ({ campaign, kind, period, to, copy }: MailKey): string =>
  [campaign, kind, period, to, copy].join('|');

function keyIn(text: string): MailKey | null {
  const [campaign = '', kindText = '', periodText = '', to = '', copyText = ''] = text.split('|');
  const kind = MAIL_KINDS.find((each) => each === kindText);
  const period = parseDay(periodText);
  const copy = Number(copyText);
  return kind && period !== null && to !== '' && Number.isInteger(copy) && copy >= 1
    ? { campaign, kind, period, to, copy }
    : null;
}

/** The words for the states, in each language in which the tab may have been written. */
export type StateWords = readonly Readonly<Record<MailState, string>>[];

const plain = (words: string): string => weakKey(words.replace(/^[✓⚠✗]\s*/, ''));

/** The state that a cell tells in words, whether the add-in wrote them or a person chose them; null for other words. */
const stateIn = (cell: Cell, words: StateWords): MailState | null =>
  MAIL_STATES.find((state) => words.some((each) => plain(each[state]) === plain(cellText(cell)))) ?? null;

/** What a part of `Sổ gửi thư` holds; rows that make no sense any more are named. */
export type Ledger = { readonly lines: readonly LedgerLine[]; readonly unreadable: readonly number[] };

/**
 * Reads lines of `Sổ gửi thư`. A key whose state was changed into something else counts as one that nobody knows of:
 * what may have been sent is never sent by itself.
 *
 * @param grid - Rows without the header.
 * @param firstRow - The 1-based row of the tab in which the first stands.
 */
export function readLedger(grid: Grid, firstRow: number, words: StateWords): Ledger {
  const lines: LedgerLine[] = [];
  const unreadable: number[] = [];
  grid.forEach((row, at) => {
    const key = keyIn(cellText(row[LEDGER_PLACES.key] ?? ''));
    const state = stateIn(row[LEDGER_PLACES.state] ?? '', words);
    const textAt = (place: number) => cellText(row[place] ?? '');
    if (key)
      lines.push({
        ...key,
        line: firstRow + at,
        state: state ?? 'unknown',
        settled: textAt(LEDGER_PLACES.settled),
        told: textAt(LEDGER_PLACES.told),
      });
    if (row.some((cell) => !isBlank(cell)) && (!key || !state)) unreadable.push(firstRow + at);
  });
  return { lines, unreadable };
}

/** A mail that is wanted on a day. */
export type WantedMail = MailKey & { readonly told: string };

/** What is to become of the ledger before anything is sent: lines that change their state, lines to add, lines to send. */
export type MailPlan = {
  readonly changes: ReadonlyMap<number, MailState>;
  readonly added: readonly WantedMail[];
  /** Of the lines that stand already those to be sent, the oldest first; those added are sent after them. */
  readonly open: readonly LedgerLine[];
};

const isSame = (one: MailKey, other: MailKey): boolean => ledgerKey(one) === ledgerKey(other);

/** Whether another line is about the same mail and settles it: one that left or may have, or an earlier one that waits. */
const isTwice = (line: LedgerLine, lines: readonly LedgerLine[]): boolean =>
  lines.some(
    (other) =>
      other !== line &&
      isSame(other, line) &&
      (other.state === 'waiting' ? other.line < line.line : other.state !== 'dropped'),
  );

/** Whether a mail takes the place of an older one that could not be sent. */
const replaces = (newer: MailKey, older: MailKey): boolean =>
  newer.kind === older.kind &&
  newer.to === older.to &&
  newer.campaign === older.campaign &&
  newer.period > older.period;

/**
 * Plans what is sent now. No mail is sent that stands in the ledger as sent or as unknown; one that was being sent when
 * its run was cut off is unknown from now on. One that waits is sent, unless a newer one of its kind takes its place.
 *
 * @param wanted - What is due, at most one of a kind and an address.
 * @param fateOf - Of a line that waits and that nothing newer replaces: sent now, left for another run, or given up.
 */
export function planMails(
  lines: readonly LedgerLine[],
  wanted: readonly WantedMail[],
  fateOf: (line: LedgerLine) => 'send' | 'leave' | 'drop',
): MailPlan {
  const added = wanted.filter((mail) => !lines.some((line) => isSame(line, mail)));
  const changes = new Map<number, MailState>();
  const open: LedgerLine[] = [];
  for (const line of lines) {
    if (line.state === 'sending') changes.set(line.line, 'unknown');
    if (line.state !== 'waiting') continue;
    const isIdle = isTwice(line, lines) || wanted.some((mail) => replaces(mail, line));
    const fate = isIdle ? 'drop' : fateOf(line);
    if (fate === 'drop') changes.set(line.line, 'dropped');
    if (fate === 'send') open.push(line);
  }
  open.sort((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : one.line - other.line));
  return { changes, added, open };
}
