import { byteLength } from './bytes';

/** A file in a mail. `data` is base64. */
export type Attachment = { readonly name: string; readonly type: string; readonly data: string };

/** A mail as it left. Addresses as given, comma-separated lists taken apart; absent fields are empty. */
export type Mail = {
  /** Wall clock of the script's zone, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo: string;
  readonly attachments: readonly Attachment[];
  /** By the name that `cid:` uses. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
};

/** What the guest hands over; `at` and `from` are the host's. */
export type Letter = Omit<Mail, 'at' | 'from' | 'to' | 'cc' | 'bcc'> & { to: string; cc: string; bcc: string };

const dailyRecipients = 100;
const recipientsPerMail = 50;
const bodyBytes = 200 * 1024;
const attachmentsPerMail = 250;
const attachmentBytes = 25 * 1024 * 1024;

/** Recipients of a user since the first mail of a day, milliseconds since 1970 in UTC. */
export type MailWindow = { readonly since: number; readonly used: number };
/** An outbox as it is saved; windows by user. */
export type SavedOutbox = {
  readonly mails: readonly Mail[];
  readonly windows: readonly (readonly [string, MailWindow])[];
};

/** Keeps what was mailed, within the daily quota of a consumer account. */
export type Outbox = {
  readonly mails: readonly Mail[];
  /** Recipients left to a user at an instant: 100 within 24 hours of the first mail. */
  readonly quota: (user: string, instant: number) => number;
  /** Sends. @throws {Error} In Google's words: no recipient, too many, body or attachments too large, quota used up. */
  readonly send: (letter: Letter, from: string, at: string, instant: number) => void;
  readonly saved: () => SavedOutbox;
};

/** Makes an outbox. */
export function makeOutbox(saved: SavedOutbox): Outbox {
  const mails = [...saved.mails];
  const windows = new Map(saved.windows);
  const send: Outbox['send'] = (letter, from, at, instant) => {
    const mail = {
      ...letter,
      at,
      from,
      to: addresses(letter.to),
      cc: addresses(letter.cc),
      bcc: addresses(letter.bcc),
    };
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    refuse(mail, recipients);
    const window = windowAt(windows.get(from), instant);
    if (window.used + recipients > dailyRecipients) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    windows.set(from, { ...window, used: window.used + recipients });
    mails.push(mail);
  };
  const quota: Outbox['quota'] = (user, instant) => dailyRecipients - windowAt(windows.get(user), instant).used;
  return { mails, quota, send, saved: () => ({ mails: [...mails], windows: [...windows] }) };
}

// Google counts for 24 hours from the first mail, then anew.
function windowAt(last: MailWindow | undefined, instant: number): MailWindow {
  return last && last.used > 0 && instant - last.since < 864e5 ? last : { since: instant, used: 0 };
}

function addresses(list: string): string[] {
  return list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function refuse(mail: Mail, recipients: number): void {
  if (recipients === 0) throw new Error('Failed to send email: no recipient');
  for (const address of [...mail.to, ...mail.cc, ...mail.bcc]) {
    if (!/^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address)) throw new Error(`Invalid email: ${address}`);
  }
  if (recipients > recipientsPerMail) throw new Error('Limit exceeded: Email Recipients Per Message.');
  if (mail.attachments.length > attachmentsPerMail) throw new Error('Limit exceeded: Email Attachments Per Message.');
  const files = [...mail.attachments, ...Object.values(mail.inlineImages)];
  const fileBytes = files.reduce((sum, file) => sum + (file.data.length * 3) / 4, 0);
  if (fileBytes > attachmentBytes) throw new Error('Limit exceeded: Email Total Attachments Size.');
  if (byteLength(mail.body) > bodyBytes || byteLength(mail.htmlBody) > bodyBytes) {
    throw new Error('Limit exceeded: Email Body Size.');
  }
}
