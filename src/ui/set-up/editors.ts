import type { SetUpState } from '../../app/set-up-dialog';
import { add, byId } from '../element';

const inputs = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('[data-unit]')];
const unitOf = (input: HTMLInputElement): string => input.dataset['unit'] ?? '';

/** Who may edit the list of each unit, as typed by now. */
export const typedEditors = (): Record<string, string> =>
  Object.fromEntries(inputs().map((input) => [unitOf(input), input.value]));

/** The input of a unit's addresses; undefined where it has none. */
export const editorsInput = (unit: string): HTMLInputElement | undefined =>
  inputs().find((input) => unitOf(input) === unit);

/** One input a unit; what has been typed beside a unit stays. */
export function showEditors(units: SetUpState['units']): void {
  const typed = new Map(Object.entries(typedEditors()));
  byId('editors').textContent = '';
  byId('editorsBox').hidden = units.length === 0;
  units.forEach(({ name, editors }, at) => {
    const label = add('label', name, byId('editors'));
    const input = add('input', '', byId('editors'));
    input.id = label.htmlFor = `editors${at}`;
    input.value = typed.get(name) ?? editors;
    input.inputMode = 'email';
    input.dataset['unit'] = name;
  });
}
