import type { SetUpState } from '../../app/set-up-dialog';
import { add, byId, field } from '../element';
import type { Order } from './order';

/** Lists the units that the workbook has already. */
export function showPresent(units: SetUpState['units']): void {
  const present = units.filter(({ isPresent }) => isPresent);
  byId('present').hidden = present.length === 0;
  byId('presentCount').textContent = `(${present.length})`;
  byId('presentList').textContent = '';
  for (const { name, kind } of present) add('li', `${name} – ${kind}`, byId('presentList'));
}

/** Writes the units that an order names below those typed. */
export function takeProposed(order: Order | undefined): void {
  const typed = field('units').value.trim();
  field('units').value = [...(typed === '' ? [] : [typed]), ...(order?.units ?? [])].join('\n');
  field('units').focus();
}
