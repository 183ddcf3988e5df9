import type { World } from '../../world';
import type { Hands } from '../grid';
import { guardGrid } from '../guard';
import { showSigns } from './cell-signs';
import { openChoices } from './choices';
import { openClipboard } from './clipboard';
import { cellCommands, moveCommands, tabCommands } from './commands';
import type { Deeds } from './deeds';
import { makeDeeds } from './deeds';
import { openFilter } from './filter-panel';
import { openGridMenus } from './grid-menu';
import { followKeys } from './keys';
import { followClicks } from './links';
import { selectedIn } from './selected';
import { openTabMenus } from './tab-menu';

/** Lets hands do in the grid what they do in a spreadsheet. */
export function layHands(world: World, hands: Hands): Deeds {
  const selected = selectedIn(world);
  const clipboard = openClipboard(world, hands, selected);
  const deeds = makeDeeds(world, hands, selected, clipboard);
  guardGrid(world, hands, {
    ...cellCommands(world, hands, selected, clipboard, deeds),
    ...moveCommands(world, hands),
    ...tabCommands(world, hands),
  });
  showSigns(world.model, (sign, spot) => {
    if (sign === 'filter') openFilter(world, hands, spot);
    else openChoices(world, hands, spot);
  });
  const openMenu = openGridMenus(world, deeds, selected);
  followKeys(world, hands, selected, deeds, openMenu);
  followClicks(world, hands, selected);
  openTabMenus(world, hands);
  return deeds;
}
