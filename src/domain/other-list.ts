import type { Campaign } from './campaign';
import type { ListHeader } from './list-header';
import { OFFICIAL_TAB } from './official';
import { ORGANISATION_TAB } from './organisation';
import type { StructureFault } from './structure-fault';

/** The tabs besides the rosters whose lines a campaign counts. */
export function otherListTabs({ indicators }: Pick<Campaign, 'indicators'>): string[] {
  const counts = (...some: readonly string[]) => indicators.some(({ among }) => some.includes(among));
  return [
    ...(counts('organisations', 'sealed-organisations') ? [ORGANISATION_TAB] : []),
    ...(counts('officials') ? [OFFICIAL_TAB] : []),
  ];
}

/** A list that is no roster, as far as what is wrong with it goes. */
type AnyList = {
  readonly header: ListHeader<string>;
  readonly lines: readonly { readonly faults: readonly unknown[] }[];
};

/** What is wrong with such a tab: its header, columns that are gone, and lines that somebody has to look at. */
export function otherListFaults(tab: string, list: AnyList | null): StructureFault[] {
  if (list === null) return [{ code: 'list-headless', tab }];
  const { header, lines } = list;
  const wrong = lines.filter(({ faults }) => faults.length > 0).length;
  return [
    ...(header.missing.length > 0 ? [{ code: 'list-columns', tab, columns: header.missing } as const] : []),
    ...(wrong > 0 ? [{ code: 'list-lines', tab, lines: wrong } as const] : []),
  ];
}
