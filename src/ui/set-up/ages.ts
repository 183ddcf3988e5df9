import { add, byId } from '../element';
import type { Order } from './order';

/** What `Cấu hình` says of the ages by now, and of which order. */
export type KnownAges = { readonly campaign?: string; readonly bands?: string };

/** The reading to begin with: the one that the workbook follows, none where its ages are others, else the law's. */
function begun(order: Order, known: KnownAges): string {
  const { ageQuestion, id } = order;
  if (ageQuestion === null || known.campaign !== id || !known.bands) return ageQuestion?.proposed ?? '';
  return ageQuestion.options.find(({ words }) => words === known.bands)?.id ?? '';
}

/**
 * Asks how an order is to be read where its letter leaves the ages open.
 *
 * @param proposed - What stands beside the reading that the law asks for.
 */
export function showAges(order: Order | undefined, known: KnownAges, proposed: string): void {
  const question = order?.ageQuestion ?? null;
  byId('ages').hidden = question === null;
  byId('agesSays').textContent = byId('agesOptions').textContent = '';
  if (!order || !question) return;
  byId('agesAbout').textContent = question.about;
  for (const place of question.says) add('li', place, byId('agesSays'));
  for (const { id, label } of question.options) {
    const line = add('label', '', byId('agesOptions'));
    const radio = add('input', '', line);
    radio.type = 'radio';
    radio.name = 'ages';
    radio.value = id;
    radio.checked = id === begun(order, known);
    add('span', label, line);
    if (id === question.proposed) add('small', proposed, line);
  }
}

/** The reading that is chosen; `''` where none is, or none is asked for. */
export const chosenAges = (): string =>
  document.querySelector<HTMLInputElement>('input[name="ages"]:checked')?.value ?? '';

/** Chooses a reading again, where it is offered still. */
export function chooseAges(ages: string): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="ages"]'))
    radio.checked = radio.value === ages;
}
