import { cellText, type Cell } from '../domain/cell';
import {
  LEDGER_PLACES,
  LEDGER_WIDTH,
  ledgerKey,
  planMails,
  readLedger,
  type Ledger,
  type LedgerLine,
  type MailKey,
  type MailState,
  type WantedMail,
} from '../domain/mail-ledger';
import type { Mail } from '../ports';
import { ledgerView } from '../view/auto-tabs';
import type { ViewCell } from '../view/table';
import { keyOfCells, readLast, rememberLast, type GrowingTab, type LastLines } from './growing-tab';
import type { StepWorld } from './job';
import { provideTab, TAB_COLOURS } from './provide-tab';
import { stateWriter } from './state-writer';
import { textIn } from './workbook-setup';

const TAB = 'Sổ gửi thư';

/** Days of lines that tell which mails have gone out and what people were reminded of. */
const DAYS = 15;
const LEAST = 120;

const keyOf = (row: readonly Cell[]) => keyOfCells([row[LEDGER_PLACES.key] ?? '']);

/** The last part of `Sổ gửi thư`, as it stands before anything is sent. */
export type OpenLedger = Ledger & { readonly shape: GrowingTab; readonly last: LastLines };

/** Reads the ledger of a workbook in which so many may be written to. */
export function openLedger({ ports, text }: StepWorld, addresses: number): OpenLedger {
  provideTab(ports, ledgerView(text), TAB_COLOURS.output);
  const shape = { tab: TAB, width: LEDGER_WIDTH, most: Math.max(LEAST, DAYS * (addresses + 2)), keyOf };
  const last = readLast(ports, shape);
  const words = [textIn('vi'), textIn('en')].map(({ auto }) => auto.states);
  return { ...readLedger(last.grid, last.firstRow, words), shape, last };
}

/** A mail to send: what is wanted, or what a line that waits asks for. */
type Post = MailKey & { readonly line: number };

/** What came of sending: how many left and how many wait, and the lines that people have to look at. */
export type Delivery = {
  readonly sent: number;
  readonly waiting: number;
  /** Whether some of those wait only because a step sends so many and no more. */
  readonly goesOn: boolean;
  readonly unknown: readonly number[];
  readonly refused: readonly number[];
};

/** In Google's words: nothing was sent, and nothing will be today. */
const isQuota = (message: string): boolean => /too many times|Email Total|quota/i.test(message);
/** In Google's words: nothing was sent, and this mail never will be. */
const isRefusal = (message: string): boolean => /^(Invalid email|Failed to send email|Limit exceeded)/.test(message);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const lineCells = ({ text, ports, frame }: StepWorld, mail: WantedMail): ViewCell[] => [
  { day: frame.on },
  ports.time(),
  text.auto.kinds[mail.kind],
  { day: mail.period },
  mail.to,
  text.auto.states.waiting,
  '',
  ledgerKey(mail),
  mail.told,
];

/** Writes the new states of lines that stand already: one call, from the first of them to the last. */
function changeStates({ ports, text }: StepWorld, { last }: OpenLedger, changes: ReadonlyMap<number, MailState>): void {
  const rows = [...changes.keys()];
  if (rows.length === 0) return;
  const [from, until] = [Math.min(...rows), Math.max(...rows)];
  const cells = Array.from({ length: until - from + 1 }, (_, at): [string] => {
    const state = changes.get(from + at);
    return [
      state ? text.auto.states[state] : cellText(last.grid[from + at - last.firstRow]?.[LEDGER_PLACES.state] ?? ''),
    ];
  });
  ports.writeLines(TAB, from, LEDGER_PLACES.state + 1, cells);
}

/** Adds the lines of new mails below, and remembers how the ledger is left. */
function addLines(world: StepWorld, { last, shape }: OpenLedger, added: readonly WantedMail[]): Post[] {
  const { ports } = world;
  const row = last.firstRow + last.grid.length;
  const cells = added.map((mail) => lineCells(world, mail));
  if (added.length > 0) ports.writeLines(TAB, row, 1, cells);
  const keys = [...last.grid.map(keyOf), ...added.map(ledgerKey)];
  if (keys.length > 0) rememberLast(ports, shape, keys, row + added.length - 1);
  return added.map((mail, at) => ({ ...mail, line: row + at }));
}

/** Makes the mail of a line; null where it has nothing to say any more, undefined where another run makes it. */
export type Compose = (mail: MailKey) => Mail | null | undefined;

const fateOf = (mail: ReturnType<Compose>) => (mail === undefined ? 'leave' : mail === null ? 'drop' : 'send');

/** Sends one mail; how far it is afterwards. */
export function sendMail({ ports }: StepWorld, mail: Mail): MailState {
  try {
    ports.sendMail(mail);
    return 'sent';
  } catch (error) {
    const message = messageOf(error);
    if (isQuota(message)) return 'waiting';
    if (isRefusal(message)) return 'refused';
    throw error;
  }
}

/** A step takes a minute at the most, and Google a second or two for a mail. */
const MAILS_A_STEP = 25;

/** Sends in order until all are sent or no mail is left today; how many left, and the lines refused. */
function sendAll(
  world: StepWorld,
  posts: readonly Post[],
  compose: Compose,
): Pick<Delivery, 'sent' | 'waiting' | 'goesOn'> & { refused: number[] } {
  const writer = stateWriter(world);
  const refused: number[] = [];
  let [sent, done] = [0, 0];
  let quota = posts.length === 0 ? 0 : world.ports.mailQuota();
  for (const post of posts.slice(0, MAILS_A_STEP)) {
    if (quota <= 0) break;
    const mail = compose(post);
    if (mail) writer.begin(post.line);
    const state = mail ? sendMail(world, mail) : 'dropped';
    writer.end(post.line, state);
    if (state === 'waiting') break;
    done += 1;
    if (state === 'refused') refused.push(post.line);
    if (state === 'sent') sent += 1;
    quota -= 1;
  }
  writer.flush();
  return { sent, refused, waiting: posts.length - done, goesOn: done === MAILS_A_STEP && quota > 0 };
}

/**
 * Sends what is wanted and what still waits, each mail once: its line stands in `Sổ gửi thư` before it leaves, and is
 * settled after. A mail whose run was cut off in between is never sent again by itself. Runs alone.
 *
 */
export function deliverMails(
  world: StepWorld,
  ledger: OpenLedger,
  wanted: readonly WantedMail[],
  compose: Compose,
): Delivery {
  const { lines } = ledger;
  const { changes, added, open } = planMails(lines, wanted, (line) => fateOf(compose(line)));
  changeStates(world, ledger, changes);
  const posts = [...open, ...addLines(world, ledger, added)];
  const { refused, ...sent } = sendAll(world, posts, compose);
  const rowsOf = (wanted: MailState) =>
    lines.filter(({ line, state }) => (changes.get(line) ?? state) === wanted).map(({ line }) => line);
  return { ...sent, unknown: rowsOf('unknown'), refused: [...rowsOf('refused'), ...refused] };
}

/** The lines of a ledger whose mail has left, or may have. */
export const goneLines = ({ lines }: Ledger): LedgerLine[] =>
  lines.filter(({ state }) => state === 'sent' || state === 'unknown' || state === 'sending');
