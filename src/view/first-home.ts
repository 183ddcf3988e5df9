import type { Campaign } from '../domain/campaign';
import type { Unit } from '../domain/unit';
import type { Text } from '../text/text';
import { bar } from './bar';
import { homeTab, linkRows, roleRows, titleRows } from './home';
import { legendRows } from './legend';
import { gapRow, viewRow } from './rows';
import type { TabView } from './table';
import { unitLink } from './unit-state';

/**
 * The tab `Bắt đầu` before the first action, its headlines on the lines where figures will stand: the first steps, what each does next, and where the tabs are.
 *
 * @param units - Those of `Đơn vị`; a unit whose tab is not there yet is named without a link.
 */
export const firstHome = (
  campaign: Pick<Campaign, 'commune' | 'title' | 'indicators'>,
  units: readonly Pick<Unit, 'name' | 'tab'>[],
  text: Text,
): TabView =>
  homeTab(
    ...titleRows(campaign, text),
    viewRow('headline', text.guide.first),
    viewRow('headline', bar(0)),
    ...text.guide.steps.map((step) => viewRow('total', step)),
    gapRow,
    ...roleRows(text),
    gapRow,
    viewRow('heading', text.guide.units),
    ...units.map(({ name, tab }) => viewRow('body', unitLink(name, tab))),
    gapRow,
    ...linkRows(text, campaign),
    gapRow,
    ...legendRows(text),
  );
