import { button, make } from '../element';
import type { Rect } from './cell-rect';
import { openPopup } from './popup';
import { words } from './words';

/** What a small form is called, looks like, and says on the button that ends it. */
export type FormLook = { readonly label: string; readonly className: string; readonly done: string };

/** Opens a small form beside a place; `submit` tells whether it is done. Its parts get what closes it. */
export function openForm(
  { label, className, done }: FormLook,
  beside: Rect,
  parts: (close: () => void) => readonly HTMLElement[],
  submit: () => boolean,
): void {
  const close = (): void => {
    popup.close();
  };
  const form = make('form', { className, ariaLabel: label, role: 'dialog' });
  const end = make('button', { type: 'submit', className: 'filled' }, done);
  form.append(...parts(close), make('footer', {}, button(words.cancel, close), end));
  form.onsubmit = (event) => {
    event.preventDefault();
    if (submit()) close();
  };
  const popup = openPopup(form, beside);
}
