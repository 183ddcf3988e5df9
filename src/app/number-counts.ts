import type { Header, NumberCounts } from '../domain/header';
import type { Roster } from '../domain/roster';
import type { Ports } from '../ports';
import { recallLong, rememberLong } from './long-memory';

const KEY = 'number-counts';

type Packed = Record<string, Record<string, readonly [filled: number, numbers: number]>>;

const recallAll = (ports: Ports): Packed => JSON.parse(recallLong(ports, KEY) ?? '{}') as Packed;

const packed = ({ counts }: Header): Packed[string] =>
  Object.fromEntries(Object.entries(counts).map(([key, { filled, numbers }]) => [key, [filled, numbers]]));

/** Remembers what the columns of whole rosters hold, for a keystroke, which sees only its own lines. */
export function rememberCounts(ports: Ports, rosters: readonly Pick<Roster, 'tab' | 'header'>[]): void {
  const all = recallAll(ports);
  for (const { tab, header } of rosters) if (header) all[tab] = packed(header);
  rememberLong(ports, KEY, JSON.stringify(all));
}

/** What the columns of a tab held when the whole of it was last read; no call beyond the one for all that is remembered. */
export function recallCounts(ports: Ports, tab: string): NumberCounts {
  const counts = Object.entries(recallAll(ports)[tab] ?? {});
  return Object.fromEntries(counts.map(([key, [filled, numbers]]) => [key, { filled, numbers }]));
}
