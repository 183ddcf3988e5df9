import type { Text } from '../text/text';
import { viewRow } from './rows';
import type { TabView } from './table';

/** The tab `Nhật ký`, before any day was kept. */
export const logView = ({ auto }: Text): TabView => ({
  tab: 'Nhật ký',
  columns: auto.logHeaders.map((_, at) => ({
    kind: at === 0 ? 'day' : at < 4 ? 'text' : 'count',
    width: at === 1 || at === 3 ? 220 : 110,
  })),
  frozenRows: 1,
  grows: true,
  rows: [viewRow('header', ...auto.logHeaders)],
});

const LEDGER_WIDTHS = [100, 70, 130, 100, 260, 190, 130, 240, 240];

/** The tab `Sổ gửi thư`, before any mail was sent. */
export const ledgerView = ({ auto }: Text): TabView => ({
  tab: 'Sổ gửi thư',
  columns: LEDGER_WIDTHS.map((width, at) => ({
    kind: at === 0 || at === 3 ? 'day' : at === 5 ? 'state' : 'text',
    width,
  })),
  frozenRows: 1,
  grows: true,
  rows: [viewRow('header', ...auto.ledgerHeaders)],
});
