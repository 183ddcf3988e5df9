import type { Host } from '../host/host';

/** What an automatic run leaves behind, as far as people see it. */
export type AutoPicture = {
  /** Every tab but the history and the two below, by name. */
  readonly tabs: ReadonlyMap<string, string>;
  /** The lines of `Bắt đầu`, without that which tells of mails that nobody knows of. */
  readonly home: readonly string[];
  /** Whether that line is there. */
  readonly isTold: boolean;
  /** The lines of `Sổ gửi thư` as they would be, had all mails been settled. */
  readonly ledger: readonly string[];
  /** Who stands in the ledger with a mail that nobody knows of, a mention a line. */
  readonly unknown: readonly string[];
  /** The mails that left, by day, addressee and subject. */
  readonly mails: readonly { readonly to: string; readonly text: string }[];
};

const UNKNOWN = '⚠ Không rõ';
const TOLD = 'không rõ đã gửi hay chưa';
const APART = ['Lịch sử', 'Bắt đầu', 'Sổ gửi thư'];
const TO = 5;

type Row = { readonly texts: string[]; readonly cells: Map<number, string> };

/** What a tab holds, row by row. */
function rowsOf(host: Host, tab: string): Row[] {
  const rows = new Map<number, Row>();
  for (const { row, column, value } of host.contents(tab)) {
    const { texts, cells } = rows.get(row) ?? { texts: [], cells: new Map<number, string>() };
    texts.push(`${column}: ${String(value)}`);
    rows.set(row, { texts, cells: cells.set(column, String(value)) });
  }
  return [...rows.values()];
}

const textOf = ({ texts }: Row): string => texts.join(' | ');

/** The line of a mail without when it was settled, and an unknown one as if it had left. */
const settled = (row: string): string => row.replace(UNKNOWN, '✓ Đã gửi').replace(/ \| 7: .*?(?= \| 8: )/, '');

/** Takes the picture of a workbook. */
export function pictureAuto(host: Host): AutoPicture {
  const home = rowsOf(host, 'Bắt đầu').map(textOf);
  const ledger = rowsOf(host, 'Sổ gửi thư');
  return {
    tabs: new Map([...host.pictures()].filter(([name]) => !APART.includes(name))),
    home: home.filter((row) => !row.includes(TOLD)),
    isTold: home.some((row) => row.includes(TOLD)),
    ledger: ledger.map((row) => settled(textOf(row))),
    unknown: ledger.filter((row) => textOf(row).includes(UNKNOWN)).map(({ cells }) => cells.get(TO) ?? ''),
    mails: host.outbox.map(({ at, to, subject }) => ({
      to: to.join(),
      text: `${at.slice(0, 10)} ${to.join()} ${subject}`,
    })),
  };
}

/** How often each text stands in a list. */
function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Mails that left twice, that nobody asked for, or of which neither they nor a line in the ledger tell. */
function mailFaults(whole: AutoPicture, now: AutoPicture): string[] {
  const [wanted, left] = [tally(whole.mails.map(({ text }) => text)), tally(now.mails.map(({ text }) => text))];
  const excess = [...left].filter(([text, count]) => count > (wanted.get(text) ?? 0));
  const unknown = tally(now.unknown);
  const lost = [...tally(whole.mails.map(({ to }) => to))].filter(([to, count]) => {
    const arrived = now.mails.filter((mail) => mail.to === to).length;
    return arrived + (unknown.get(to) ?? 0) < count;
  });
  return [
    ...excess.map(([text, count]) => `${count} times instead of ${wanted.get(text) ?? 0}: ${text}`),
    ...lost.map(([to]) => `neither a mail nor a line: ${to}`),
  ];
}

/**
 * What is wrong with a workbook in which a run was disturbed and ran again, beside one in which it ran untouched: all but
 * a mail that nobody knows of, which may be one, and the line on `Bắt đầu` that tells of it.
 *
 * @returns Nothing where all is well.
 */
export function autoFaults(whole: AutoPicture, now: AutoPicture): string[] {
  const names = [...new Set([...whole.tabs.keys(), ...now.tabs.keys()])];
  const differing = names.filter((name) => whole.tabs.get(name) !== now.tabs.get(name));
  const isSame = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
  const count = now.unknown.length;
  return [
    ...differing.map((name) => `the tab ${name} differs`),
    ...(isSame(whole.home, now.home) ? [] : ['the home differs']),
    ...(isSame(whole.ledger, now.ledger) ? [] : ['the ledger differs']),
    ...(count > 1 ? [`${count} mails unknown`] : []),
    ...(now.isTold === count > 0 ? [] : ['the home does not tell of what is unknown']),
    ...mailFaults(whole, now),
  ];
}
