import type { Mail } from '../../outbox';
import { make } from '../element';
import { dataUrl, mailPage } from './mail-page';
import { words } from './words';

const { mails: say } = words;

type Width = keyof typeof say.widths;

/** In pixels: a phone, a window of a mail program, a wide one; `text` is the mail without its looks. */
const widths: Readonly<Record<Width, number | null>> = { phone: 360, small: 640, large: 1200, text: null };

let width: Width = 'small';

/** A mail as it would look to the one who gets it. */
export function mailView(mail: Mail): HTMLElement[] {
  const sheet = make('div', { className: 'sheet', tabIndex: 0, role: 'region', ariaLabel: say.page(mail.subject) });
  const draw = (): void => {
    sheet.replaceChildren(pageOf(mail));
  };
  draw();
  return [headOf(mail), ...filesOf(mail), switchOf(draw), sheet];
}

function headOf({ at, from, name, to, cc, bcc, replyTo, subject }: Mail): HTMLElement {
  const lines = [
    { title: say.from, text: name === '' ? from : `${name} <${from}>` },
    { title: say.to, text: to.join(', ') },
    { title: say.cc, text: cc.join(', ') },
    { title: say.bcc, text: bcc.join(', ') },
    { title: say.replyTo, text: replyTo },
    { title: say.at, text: words.moment(at) },
  ].filter(({ text }) => text !== '');
  const list = make('dl', {}, ...lines.flatMap(({ title, text }) => [make('dt', {}, title), make('dd', {}, text)]));
  return make('div', {}, make('h3', {}, subject === '' ? say.noSubject : subject), list);
}

function filesOf({ attachments }: Mail): HTMLElement[] {
  if (attachments.length === 0) return [];
  const links = attachments.map((file) => make('a', { href: dataUrl(file), download: file.name }, file.name));
  return [make('p', { className: 'files' }, `${say.files}: `, ...links.flatMap((link) => [link, ' ']))];
}

function switchOf(draw: () => void): HTMLElement {
  const choices = (Object.keys(widths) as Width[]).map((value) => {
    const radio = make('input', { type: 'radio', name: 'mail-width', value, checked: value === width });
    radio.onchange = () => {
      width = value;
      draw();
    };
    return make('label', {}, radio, say.widths[value]);
  });
  return make('fieldset', { className: 'ways' }, make('legend', {}, say.shownAs), ...choices);
}

function pageOf(mail: Mail): HTMLElement {
  const wide = widths[width];
  if (wide === null) return make('pre', {}, mail.body === '' ? say.noText : mail.body);
  if (mail.htmlBody === '') return make('div', {}, make('p', {}, say.noHtml), make('pre', {}, mail.body));
  const frame = make('iframe', { srcdoc: mailPage(mail), title: say.page(mail.subject) });
  frame.setAttribute('sandbox', '');
  frame.style.width = `${wide}px`;
  return frame;
}
