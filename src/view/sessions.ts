import type { Campaign } from '../domain/campaign';
import { sessionsOf } from '../domain/session';
import type { Text } from '../text/text';
import { viewRow } from './rows';
import type { TabView } from './table';

/** The tab `Lịch thu nhận`: a line for every half day of the order's calendar; the office plans the others below. */
export const sessionsView = (campaign: Campaign, text: Text): TabView => ({
  tab: 'Lịch thu nhận',
  columns: [
    { kind: 'day', width: 110 },
    { kind: 'text', width: 80 },
    { kind: 'text', width: 240 },
    { kind: 'text', width: 420 },
    { kind: 'text', width: 220 },
    { kind: 'text', width: 260 },
  ],
  frozenRows: 1,
  grows: true,
  rows: [
    viewRow('header', ...text.setUp.sessionHeaders),
    ...sessionsOf(campaign).map(({ day, half, unit, place }) =>
      viewRow('body', { day }, text.setUp.halves[half], unit ?? text.setUp.reserve, place),
    ),
  ],
});
