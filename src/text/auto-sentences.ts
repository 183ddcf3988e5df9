import type { Day } from '../domain/day';
import type { MailKind, MailState } from '../domain/mail-ledger';
import type { Notice, NoticeCode } from '../domain/notice';
import type { Week } from '../domain/week';

type NoticeSentences = {
  readonly [C in NoticeCode]: (notice: Extract<Notice, { readonly code: C }>) => string;
};

/** All that is said of what runs by itself. */
export type AutoText = {
  readonly logHeaders: readonly string[];
  readonly ledgerHeaders: readonly string[];
  readonly kinds: Readonly<Record<MailKind, string>>;
  readonly states: Readonly<Record<MailState, string>>;
  readonly notices: NoticeSentences;
  /** For `Lịch sử`. */
  readonly run: string;
  readonly ran: (mails: number, waiting: number) => string;
  /** Before a report that comes after its day. */
  readonly late: (period: Day) => string;
  readonly resent: string;
  readonly gain: (week: Week, gain: number | null) => string;
  readonly status: AutoStatusText;
};

/** The dialog *Trạng thái tự động*. */
type AutoStatusText = Readonly<
  Record<'menu' | 'turnOn' | 'turnOff' | 'working' | 'off' | 'onHint' | 'noScopes' | 'justOff' | 'nothingRan', string>
> & {
  readonly on: (owner: string, since: Day) => string;
  readonly next: (day: Day, time: string) => string;
  readonly last: (day: Day, time: string, outcome: string) => string;
  readonly quota: (left: number) => string;
  readonly zones: (script: string, sheet: string) => string;
  readonly taken: (owner: string, since: Day) => string;
  readonly notYours: (owner: string) => string;
};

/** The sentence of a notice. */
export const noticeSentence = ({ notices }: AutoText, notice: Notice): string =>
  (notices[notice.code] as (notice: Notice) => string)(notice);
