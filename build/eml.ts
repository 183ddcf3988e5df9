import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type Mailer from 'nodemailer/lib/mailer';
import type { Attachment, Mail } from '../host/outbox';
import { slug } from './slug';

/** The files of one mail: the message, and its HTML alone where it has one. */
export type MailFiles = { name: string; eml: Uint8Array; html: string | null };

/**
 * Writes a mail as a message that mail programs open. The same mail gives the same bytes: its date is the mail's own,
 * and what must be unique in it is made of what it says.
 *
 * @param mail - One of the host's outbox; `at` is the wall clock of Vietnam, `YYYY-MM-DDTHH:mm`.
 * @param number - Its place among the mails of the run, from 1; part of the files' name.
 */
export async function mailFiles(mail: Mail, number: number): Promise<MailFiles> {
  const mark = createHash('sha256')
    .update(JSON.stringify([number, mail]))
    .digest('hex')
    .slice(0, 24);
  const options = {
    ...envelope(mail),
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    attachments: attachments(mail),
    date: new Date(`${mail.at.slice(0, 16)}:00+07:00`),
    messageId: `<${mark}@phu-xanh.example>`,
    baseBoundary: mark,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const eml = await new MailComposer(options).compile().build();
  return { name: fileName(mail, number), eml, html: mail.htmlBody || null };
}

// The figures behind the colon are not what a file is looked for by.
function fileName({ at, subject }: Mail, number: number): string {
  const [about = ''] = subject.split(':');
  return `${at.slice(0, 10)}-${String(number).padStart(2, '0')}-${slug(about)}`;
}

function envelope({ from, name, to, cc, bcc, replyTo, subject }: Mail): Mailer.Options {
  return {
    from: name ? { name, address: from } : from,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    subject,
    ...(replyTo ? { replyTo } : {}),
  };
}

function attachments({ attachments: files, inlineImages }: Mail): Mailer.Attachment[] {
  const inline = Object.entries(inlineImages).map(([cid, image]) => ({ ...attachment(image), cid }));
  return [...files.map(attachment), ...inline];
}

function attachment({ name, type, data }: Attachment): Mailer.Attachment {
  return { filename: name, contentType: type, content: data, encoding: 'base64' };
}
