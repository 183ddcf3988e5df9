import type { Attachment, Letter } from '../outbox';
import { Blob, base64 } from './blob';
import { port } from './connection';
import { wrongArguments } from './exception';
import { honestSpace } from './honest';
import { plainText } from './plain-text';

type Options = Readonly<Record<string, unknown>>;

/** MailApp. */
export function makeMailApp(): object {
  const authorise = (method: string): void => {
    port.services.authorise(`MailApp.${method}`, 'script.send_mail');
  };
  return honestSpace('MailApp', {
    sendEmail: (...args: readonly unknown[]) => {
      authorise('sendEmail');
      port.services.send('MailApp.sendEmail', letterOf(args));
    },
    getRemainingDailyQuota: () => {
      authorise('getRemainingDailyQuota');
      return port.services.mailQuota('MailApp.getRemainingDailyQuota');
    },
  });
}

function letterOf(args: readonly unknown[]): Letter {
  const [first, ...rest] = args;
  if (args.length === 1 && isOptions(first)) return fromOptions(first);
  if (typeof first !== 'string' || args.length < 3) throw wrongArguments('MailApp.sendEmail', args);
  if (args.length === 4 && typeof args[3] === 'string') {
    return fromOptions({ to: first, replyTo: rest[0], subject: rest[1], body: rest[2] });
  }
  const options = isOptions(rest[2]) ? rest[2] : {};
  return fromOptions({ ...options, to: first, subject: rest[0], body: rest[1] });
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null;
}

function fromOptions(options: Options): Letter {
  const text = (key: string): string =>
    options[key] === undefined || options[key] === null ? '' : plainText(options[key]);
  const files = Array.isArray(options['attachments']) ? (options['attachments'] as unknown[]) : [];
  const images = isOptions(options['inlineImages']) ? options['inlineImages'] : {};
  return {
    ...{ to: text('to'), cc: text('cc'), bcc: text('bcc'), subject: text('subject'), body: text('body') },
    ...{ htmlBody: text('htmlBody'), name: text('name'), replyTo: text('replyTo') },
    attachments: files.map(attachmentOf),
    inlineImages: Object.fromEntries(Object.entries(images).map(([key, blob]) => [key, attachmentOf(blob)])),
  };
}

function attachmentOf(blob: unknown): Attachment {
  if (!(blob instanceof Blob)) throw wrongArguments('MailApp.sendEmail', [blob]);
  const type = blob.getContentType() ?? 'application/octet-stream';
  return { name: blob.getName() ?? '', type, data: base64(blob.getBytes()) };
}
