import { element, type Attributes, type Content, type Html } from './html';

/** The colours of mails: what is read, what is read second, headings, bars. */
export const INK = '#1f2933';
export const QUIET = '#52606d';
export const GREEN = '#17603a';
export const BAR = '#2f855a';
export const TROUGH = '#cbd5dd';
const FONT = 'font-family:Arial,Helvetica,sans-serif';

/** Outlook on Windows knows no max-width: it alone reads these, a table of fixed width around the page. */
const OUTLOOK_OPENS: Html = {
  html: '<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->',
};
const OUTLOOK_CLOSES: Html = { html: '<!--[if mso]></td></tr></table><![endif]-->' };

/** The style of text of a size in pixels. */
export const textStyle = (size: number, colour: string = INK, more = '') =>
  `${FONT};font-size:${size}px;line-height:${Math.round(size * 1.4)}px;color:${colour}${more}`;

/** A table of figures. */
export const table = (attributes: Attributes, ...rows: readonly Content[]): Html =>
  element('table', { width: '100%', cellspacing: 0, cellpadding: 0, border: 0, ...attributes }, ...rows);

/** A table that only puts things where they belong. */
export const layout = (attributes: Attributes, ...rows: readonly Content[]): Html =>
  table({ role: 'presentation', ...attributes }, ...rows);

/** A row of a table. */
export const row = (...cells: readonly Content[]): Html => element('tr', {}, ...cells);

/** A row with a paragraph in it. */
export const paragraph = (size: number, colour: string, ...content: readonly Content[]): Html =>
  row(element('td', { style: textStyle(size, colour, ';padding:3px 0') }, ...content));

/** A row with a heading in it. */
export const heading = (text: string): Html =>
  row(
    element('td', { style: 'padding:22px 0 6px' }, element('h2', { style: textStyle(16, GREEN, ';margin:0') }, text)),
  );

/** A row with the title of the mail in it. */
export const mailTitle = (text: string): Html =>
  row(element('td', {}, element('h1', { style: textStyle(20, GREEN, ';margin:0') }, text)));

/** A whole mail as an HTML document: 640 pixels at the most. */
export function mailPage(title: string, language: string, ...rows: readonly Content[]): string {
  const page = layout(
    { width: 640, align: 'center', bgcolor: '#ffffff', style: 'width:100%;max-width:640px' },
    row(element('td', { style: 'padding:12px' }, layout({}, ...rows))),
  );
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    element('title', {}, title),
  ];
  const body = layout(
    { lang: language, bgcolor: '#eef2f0' },
    row(element('td', { align: 'center' }, OUTLOOK_OPENS, page, OUTLOOK_CLOSES)),
  );
  const whole = element(
    'html',
    { lang: language },
    element('head', {}, head),
    element('body', { style: 'margin:0' }, body),
  );
  return `<!DOCTYPE html>${whole.html}`;
}
