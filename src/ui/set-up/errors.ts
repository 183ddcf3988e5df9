import type { FieldError } from '../../app/set-up-dialog';
import { field, say, type Field } from '../element';
import { editorsInput } from './editors';

const EDITORS = 'editors:';

/** Takes every word about an error away. */
export function clearErrors(): void {
  say('refusal', '');
  for (const input of document.querySelectorAll('[aria-invalid]')) clearError(input);
}

function clearError(input: Element): void {
  document.getElementById(input.getAttribute('aria-errormessage') ?? '')?.remove();
  input.removeAttribute('aria-invalid');
  input.removeAttribute('aria-errormessage');
}

/** Says every error below its field, or on top where it has none, and goes to the first. */
export function showErrors(errors: readonly FieldError[]): void {
  const wrong = errors.flatMap((error, at) => {
    const input = inputOf(error.field);
    if (input) sayBelow(input, error.sentence, `wrong${at}`);
    else say('refusal', error.sentence);
    return input ?? [];
  });
  wrong[0]?.focus();
}

function inputOf(name: string): Field | undefined {
  if (name === '') return undefined;
  return name.startsWith(EDITORS) ? editorsInput(name.slice(EDITORS.length)) : field(name);
}

function sayBelow(input: Field, sentence: string, id: string): void {
  const note = document.createElement('p');
  note.className = 'wrong';
  note.id = id;
  note.textContent = sentence;
  input.after(note);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-errormessage', id);
  input.oninput = () => {
    clearError(input);
  };
  const box = input.closest('details');
  if (box) box.open = true;
}
