import { gridId } from '#univer';
import type { Box } from '../../box';
import type { World } from '../../world';
import { byId, make } from '../element';
import type { Hands } from '../grid';
import { cellRect } from './cell-rect';
import { linkTarget } from './link-target';
import { openPopup } from './popup';
import type { Selected } from './selected';
import { words } from './words';

/** Follows the link of a cell: to its cells in this workbook, or, once somebody says so, to a page elsewhere. */
export function followLink(world: World, { goTo, says }: Hands, box: Box): void {
  const { tabs, cells } = world.model;
  const [formula = ''] = cells.formulas(box);
  const target = linkTarget(formula);
  if (target?.kind === 'address') askToLeave(world, box, target.address);
  if (target?.kind !== 'cells') return;
  if (tabs.ids().includes(target.sheet)) goTo(tabs.name(target.sheet), target.a1);
  else says(words.link.gone);
}

/** Lets a click on a cell with a link follow it. */
export function followClicks(world: World, hands: Hands, selected: Selected): void {
  byId(gridId).addEventListener('click', ({ target, clientX, clientY, ctrlKey, shiftKey }) => {
    if (!(target instanceof HTMLCanvasElement) || ctrlKey || shiftKey || selected.isTyping()) return;
    const [{ rows, columns }, cell] = [selected.box(), selected.cell()];
    const place = rows * columns === 1 ? cellRect(world, cell.row, cell.column) : null;
    if (!place) return;
    const inside = clientX > place.left && clientX < place.right && clientY > place.top && clientY < place.bottom;
    if (inside) followLink(world, hands, cell);
  });
}

function askToLeave(world: World, box: Box, address: string): void {
  const place = cellRect(world, box.row, box.column);
  if (!place) return;
  const link = make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, words.link.open);
  const said = make('span', {}, address);
  const panel = make('div', { className: 'link', ariaLabel: words.link.title, role: 'dialog' }, said, link);
  const popup = openPopup(panel, place);
  link.onclick = () => {
    popup.close();
  };
}
