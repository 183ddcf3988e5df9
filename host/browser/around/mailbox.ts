import type { Mail } from '../../outbox';
import { make } from '../element';
import { words as page } from '../words';
import { mailView } from './mail-view';
import type { Panel } from './panel';
import { makeButton } from './panel';
import type { Stage } from './stage';
import { words } from './words';

const { mails: say } = words;

/** The mails that have left, each as it would look. */
export function makeMailbox({ host: { outbox } }: Pick<Stage, 'host'>): Pick<Panel, 'button'> & { draw: () => void } {
  const { button, says } = makeButton(say.title);
  const mails = openMails();
  const dialog = makeDialog(mails.list, mails.view);
  button.onclick = () => {
    document.body.append(dialog);
    mails.show(outbox);
    dialog.showModal();
  };
  return {
    button,
    draw: () => {
      says(say.button(outbox.length));
      if (dialog.open) mails.show(outbox);
    },
  };
}

type Mails = {
  readonly list: HTMLElement;
  readonly view: HTMLElement;
  readonly show: (mails: readonly Mail[]) => void;
};

/** The list of mails and the one that is chosen; the newest until somebody chooses. */
function openMails(): Mails {
  const [list, view] = [make('ul', { ariaLabel: say.list }), make('div', { className: 'mail' })];
  let lines: readonly MailLine[] = [];
  const choose = (mail: Mail): void => {
    view.replaceChildren(...mailView(mail));
    for (const line of lines) line.button.ariaCurrent = String(line.mail === mail);
  };
  const show: Mails['show'] = (mails) => {
    if (mails.length === lines.length && mails.length > 0) return;
    lines = mails.map((mail) => mailLine(mail, choose)).reverse();
    list.replaceChildren(...lines.map((line) => make('li', {}, line.button)));
    const [newest] = lines;
    if (newest) choose(newest.mail);
    else view.replaceChildren(make('p', {}, say.none));
  };
  return { list, view, show };
}

function makeDialog(list: HTMLElement, view: HTMLElement): HTMLDialogElement {
  const dialog = make('dialog', { className: 'mailbox', ariaLabel: say.title });
  const onclick = (): void => {
    dialog.close();
  };
  const cross = make('button', { type: 'button', ariaLabel: page.close, onclick }, '✕');
  const title = make('div', { className: 'title' }, make('h2', {}, say.title), cross);
  dialog.append(title, make('p', {}, say.hint), make('div', { className: 'mails' }, list, view));
  dialog.onclose = () => {
    dialog.remove();
  };
  return dialog;
}

type MailLine = { readonly mail: Mail; readonly button: HTMLButtonElement };

function mailLine(mail: Mail, choose: (mail: Mail) => void): MailLine {
  const { at, to, subject, attachments } = mail;
  const files = attachments.length > 0 ? [make('small', {}, say.fileCount(attachments.length))] : [];
  const button = make(
    'button',
    { type: 'button' },
    make('small', {}, `${words.moment(at)} → ${to.join(', ')}`),
    make('span', {}, subject === '' ? say.noSubject : subject),
    ...files,
  );
  button.onclick = () => {
    choose(mail);
  };
  return { mail, button };
}
