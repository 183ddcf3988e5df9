import type { Attachment, Mail } from '../../outbox';

/** A file as an address that holds it. */
export const dataUrl = ({ type, data }: Attachment): string => `data:${type};base64,${data}`;

/**
 * The page that a mail is, its inline images put in.
 *
 * A link would want a tab of its own, which the frame it is shown in does not get: so a click leads nowhere.
 */
export function mailPage({ htmlBody, inlineImages }: Pick<Mail, 'htmlBody' | 'inlineImages'>): string {
  const filled = htmlBody.replace(/\bcid:([^\s"'()<>]+)/g, (whole, name: string) => {
    const image = inlineImages[name];
    return image ? dataUrl(image) : whole;
  });
  return `<!doctype html><base target="_blank">${filled}`;
}
