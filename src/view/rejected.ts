import { viewRow } from './rows';
import type { TabView } from './table';

const [REASON_WIDTH, WIDTH] = [320, 120];

/** The lines of a list that were not taken; the first of `rows` is their header. */
export function rejectedView(tab: string, title: string, rows: readonly (readonly string[])[]): TabView {
  const [header = [], ...lines] = rows;
  return {
    tab,
    columns: header.map((_, at) => ({ kind: 'text', width: at === 0 ? REASON_WIDTH : WIDTH })),
    frozenRows: 2,
    grows: true,
    rows: [viewRow('note', title), viewRow('header', ...header), ...lines.map((line) => viewRow('body', ...line))],
  };
}
