import type { SetUpPage } from '../../app/set-up-dialog';
import { add, byId, field } from '../element';

/** A campaign with what its order says of the commune. */
export type Order = SetUpPage['campaigns'][number];

/** Offers the campaigns to choose from. */
export function offerOrders(orders: readonly Order[]): void {
  byId('campaign').textContent = '';
  for (const { id, commune, province, name } of orders)
    add('option', [commune || province, name].filter(Boolean).join(': '), byId('campaign')).value = id;
}

/** Says which campaigns cannot be chosen, and why. */
export function tellUnreadable(sentences: readonly string[]): void {
  byId('unreadable').textContent = '';
  for (const sentence of sentences) add('li', sentence, byId('unreadable'));
  byId('unreadable').hidden = sentences.length === 0;
}

/** The order that is chosen; undefined where none is. */
export const chosenOrder = (orders: readonly Order[]): Order | undefined =>
  orders.find(({ id }) => id === field('campaign').value);

/** Shows the title of an order in full, which its line in the list may cut, and offers the units that it names. */
export function showOrder(order: Order | undefined): void {
  byId('campaignHint').textContent = order?.name ?? '';
  byId('propose').hidden = (order?.units ?? []).length === 0;
}

/** Writes the commune and the province that an order names, unless the person has written others. */
export function followOrder(order: Order | undefined): void {
  if (!order) return;
  for (const name of ['commune', 'province'] as const) {
    const input = field(name);
    if (input.value === '' || input.value === input.dataset['order']) input.value = order[name];
    input.dataset['order'] = order[name];
  }
}
