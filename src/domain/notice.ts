import type { Day } from './day';

/** What the office must know of what runs by itself; nothing of any person but the addresses it has entered. */
export type Notice =
  | { readonly code: 'off' }
  | { readonly code: 'ran'; readonly day: Day; readonly time: string }
  /** No run for so long that its owner's account may be gone. */
  | { readonly code: 'silent'; readonly owner: string; readonly day: Day; readonly time: string }
  | { readonly code: 'paused' }
  | { readonly code: 'zones'; readonly script: string; readonly sheet: string }
  /** Mails of which nobody knows whether they went out, by the rows of `Sổ gửi thư`. */
  | { readonly code: 'mails-unknown'; readonly rows: readonly number[] }
  | { readonly code: 'mails-waiting'; readonly count: number }
  | { readonly code: 'mail-refused'; readonly rows: readonly number[] }
  | { readonly code: 'ledger-unreadable'; readonly rows: readonly number[] }
  | { readonly code: 'log-unreadable'; readonly rows: readonly number[] }
  /** Units of which `Nhật ký` tells, and which the workbook has no longer. */
  | { readonly code: 'units-gone'; readonly units: readonly string[] };

/** The name of a kind of notice; the list is closed. */
export type NoticeCode = Notice['code'];

/** Hours without a run after which its owner is asked about. */
export const SILENT_HOURS = 26;
