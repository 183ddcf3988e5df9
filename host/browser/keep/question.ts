import { make } from '../element';

/** A question in a dialog. Each choice is what it is called. */
export type Question = { readonly title: string; readonly text: string; readonly choices: readonly string[] };

/** Asks. @returns The choice; null when the dialog was closed without one. */
export function ask({ title, text, choices }: Question): Promise<string | null> {
  const dialog = make('dialog', { className: 'question', ariaLabel: title });
  return new Promise((answer) => {
    const buttons = choices.map(
      (choice) =>
      make('button', { type: 'button', onclick: () => { dialog.close(choice); } }, choice), // prettier-ignore
    );
    dialog.append(make('h2', {}, title), make('p', {}, text), make('div', { className: 'choices' }, ...buttons));
    dialog.onclose = () => {
      dialog.remove();
      answer(dialog.returnValue === '' ? null : dialog.returnValue);
    };
    document.body.append(dialog);
    dialog.showModal();
  });
}
