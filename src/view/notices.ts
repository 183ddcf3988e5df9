import type { Notice, NoticeCode } from '../domain/notice';
import { noticeSentence } from '../text/auto-sentences';
import type { Text } from '../text/text';
import { viewRow } from './rows';
import { signed, type Sign } from './sign';
import type { RowStyle, ViewRow } from './table';

const SIGNS: Readonly<Record<NoticeCode, Sign | ''>> = {
  off: '',
  ran: '✓',
  silent: '✗',
  paused: '⚠',
  zones: '✗',
  'mails-unknown': '⚠',
  'mails-waiting': '⚠',
  'mail-refused': '✗',
  'ledger-unreadable': '⚠',
  'log-unreadable': '⚠',
  'units-gone': '⚠',
};

const STYLES: Readonly<Record<Sign | '', RowStyle>> = { '': 'note', '✓': 'good', '⚠': 'doubtful', '✗': 'bad' };

/** The 1-based row of `Bắt đầu` that says whether it runs by itself, below the headlines. */
export const AUTO_LINE = 6;

/** A notice as its line says it. */
export const noticeWords = (notice: Notice, { auto }: Text): string =>
  signed(SIGNS[notice.code], noticeSentence(auto, notice));

/** What the office must know of what runs by itself. */
export const noticeRows = (notices: readonly Notice[], text: Text): ViewRow[] =>
  notices.map((notice) => viewRow(STYLES[SIGNS[notice.code]], noticeWords(notice, text)));
