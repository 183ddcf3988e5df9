import type { AutoText } from './auto-sentences';
import { count as countIn, shortDay as dayIn } from './figures';
import { someOf } from './rights-sentences';
import type { Day } from '../domain/day';

const count = (value: number | null) => countIn(value, 'en');
const shortDay = (on: Day) => dayIn(on, 'en');
const rowsOf = (rows: readonly number[]) => `row ${someOf(rows.map(String), (rest) => `and ${count(rest)} more`)}`;

/** What runs by itself, in English. */
export const enAuto: AutoText = {
  logHeaders: [
    'Day',
    'Unit',
    'Age band',
    'Indicator',
    'Total',
    'Not reviewed',
    'No card',
    'Card, not registered',
    'Enrolled',
    'Approved',
    'Activated',
    'Reached',
  ],
  ledgerHeaders: ['Written on', 'Time', 'Mail', 'Period', 'Addressee', 'Outcome', 'Settled at', 'Key', 'Reminded of'],
  kinds: { weekly: 'Weekly report', daily: 'Daily report', digest: 'Reminder' },
  states: {
    waiting: 'To be sent',
    sending: 'Being sent',
    sent: '✓ Sent',
    unknown: '⚠ Not known',
    refused: '✗ Could not be sent',
    dropped: 'Not needed any more',
  },
  notices: {
    off: () => 'It does not run by itself yet: choose Phủ Xanh → Automatic runs.',
    ran: ({ day, time }) => `Runs by itself: last at ${time} on ${shortDay(day)}.`,
    silent: ({ owner, day, time }) =>
      `No automatic run for more than 26 hours; the last was at ${time} on ${shortDay(day)}, by the account ${owner}. If that account is gone: choose Phủ Xanh → Automatic runs → Turn on.`,
    paused: () => 'Mail is paused. To send again: Cấu hình, line “Tạm dừng gửi thư”, write no.',
    zones: ({ script, sheet }) =>
      `The time zone of the spreadsheet (${sheet}) is not that of Phủ Xanh (${script}): choose Hanoi in File → Settings.`,
    'mails-unknown': ({ rows }) =>
      `Nobody knows whether ${count(rows.length)} mails went out (Sổ gửi thư, ${rowsOf(rows)}): ask the addressee, then choose “Sent” or “To be sent” in the column Outcome.`,
    'mails-waiting': ({ count: waiting }) =>
      `${count(waiting)} mails wait, for today’s quota is used up; the next run sends them.`,
    'mail-refused': ({ rows }) =>
      `${count(rows.length)} mails could not be sent (Sổ gửi thư, ${rowsOf(rows)}): look at the addresses in Cấu hình and Đơn vị.`,
    'ledger-unreadable': ({ rows }) =>
      `Sổ gửi thư, ${rowsOf(rows)}: cells were changed and cannot be read; mails of such a row are not sent again by themselves.`,
    'log-unreadable': ({ rows }) =>
      `Nhật ký, ${rowsOf(rows)}: figures were changed and do not agree; such a row does not count for the pace.`,
    'units-gone': ({ units }) =>
      `Nhật ký tells of ${someOf(units, (rest) => `and ${count(rest)} more`)}, not in Đơn vị any more. If only the name changed: write the new one into the unit column of Nhật ký to keep the pace.`,
  },
  run: 'Automatic run',
  ran: (mails, waiting) =>
    `Figures kept; ${mails === 0 ? 'no mail' : count(mails)} sent${waiting > 0 ? `, ${count(waiting)} still waiting` : ''}.`,
  late: (period) => `This report was due on ${shortDay(period)}; its figures are those of the sending.`,
  resent: 'Sent again on request.',
  gain: ({ first, last }, gain) =>
    gain === null
      ? `Week ${shortDay(first)} – ${shortDay(last)}: no figures of its beginning to compare with.`
      : gain < 0
        ? `Week ${shortDay(first)} – ${shortDay(last)}: corrected by ${count(gain)}.`
        : `Week ${shortDay(first)} – ${shortDay(last)}: ${count(gain)} more.`,
  status: {
    menu: 'Automatic runs',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    working: 'Working, please wait…',
    off: 'Turned off: figures are not kept and mails are not sent by themselves.',
    onHint:
      'Every day Phủ Xanh keeps the figures and reminds of what is due; every week it sends the report. Mails leave from the account of whoever turns it on.',
    noScopes:
      'Google has not given all permissions: close this, choose Phủ Xanh → Self-check and agree to what is asked.',
    justOff: 'Turned off. What was kept stays in Nhật ký.',
    nothingRan: 'Has not run yet.',
    on: (owner, since) => `Turned on by the account ${owner} since ${shortDay(since)}.`,
    next: (day, time) => `Next run: about ${time} on ${shortDay(day)} (Google may be 15 minutes early or late).`,
    last: (day, time, outcome) => `Last run: ${time} on ${shortDay(day)}. ${outcome}`,
    quota: (left) => `This account may send ${count(left)} more mails today.`,
    zones: (script, sheet) =>
      `The time zone of the spreadsheet is ${sheet}, that of Phủ Xanh ${script}: choose Hanoi in File → Settings, then turn it on again.`,
    taken: (owner, since) =>
      `${owner} turned it on on ${shortDay(since)}, and it runs. Turned on twice, every mail would come twice: ask ${owner} to turn it off first.`,
    notYours: (owner) =>
      `Only ${owner} can turn it off, for Google keeps the timetable in the account that turned it on.`,
  },
};
