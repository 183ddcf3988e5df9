import type { World } from '../../world';
import { make } from '../element';
import type { Hands } from '../grid';
import type { Spot } from '../shown-cell';
import { cellRect } from './cell-rect';
import { buttonList, openPopup } from './popup';
import { a1Of } from './selected';
import { words } from './words';

/** Opens the list of a cell's drop-down. @returns Whether the cell has one. */
export function openChoices(world: World, { edit, does }: Hands, { sheet, row, column }: Spot): boolean {
  const { model } = world;
  const box = { sheet, row, column, rows: 1, columns: 1 };
  const rule = model.validations.read(box)[0];
  const place = cellRect(world, row, column);
  if (rule?.kind !== 'VALUE_IN_LIST' || !place) return false;
  const [present = ''] = model.cells.display(box);
  const list = buttonList('listbox', words.choices);
  const choose = (text: string): void => {
    popup.close();
    does(() => {
      edit.type(model.tabs.name(sheet), a1Of(box), text);
    });
  };
  list.append(...rule.values.map((text) => choice(text, text === present, choose)));
  list.addEventListener('keydown', ({ key }) => {
    if (key.length === 1) focusNext(list, key);
  });
  const popup = openPopup(list, place);
  list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  return true;
}

function choice(text: string, isPresent: boolean, choose: (text: string) => void): HTMLElement {
  const onclick = (): void => {
    choose(text);
  };
  return make('button', { type: 'button', role: 'option', ariaSelected: String(isPresent), onclick }, text);
}

/** Goes to the next line that starts with a letter. */
function focusNext(list: HTMLElement, letter: string): void {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const turned = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
  turned.find(({ textContent }) => textContent.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
