import type { Campaign } from '../domain/campaign';
import type { Grid } from '../domain/cell';
import type { SettingName } from '../domain/settings';
import { settingLine } from '../domain/settings';
import { INDICATOR_TAB } from '../domain/indicator-line';
import { editsOf, joinIndicators, withEdits, type OrderEdits } from '../domain/own-order';
import { ORDER_SETTINGS, orderCells, readOrderSettings } from '../domain/order-settings';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import type { SettingValues } from '../view/set-up';
import type { ViewCell } from '../view/table';
import { recallLong, rememberLong } from './long-memory';

/** The last good values of what a workbook says otherwise than its order. */
const KEY = 'order-edits';

type Remembered = { readonly campaign: string; readonly edits: OrderEdits };

/** What was good before; nothing where the workbook carried out another order then. */
function recallEdits(ports: Ports, campaign: string): OrderEdits {
  const before = JSON.parse(recallLong(ports, KEY) ?? 'null') as Remembered | null;
  return before?.campaign === campaign ? before.edits : {};
}

/** An order with what `Cấu hình` says of it. */
export type JoinedSettings = { readonly campaign: Campaign; readonly faults: readonly StructureFault[] };

/**
 * Joins what `Cấu hình` says to an order. What was good before is asked for only where a cell is not.
 *
 * @param grid - The tab as it stands.
 */
export function joinSettings(ports: Ports, order: Campaign, grid: Grid): JoinedSettings {
  const plain = readOrderSettings(grid, order);
  if (plain.faults.length === 0) return { campaign: withEdits(order, plain.order), faults: [] };
  const read = readOrderSettings(grid, withEdits(order, recallEdits(ports, order.id)));
  return { campaign: withEdits(order, read.order), faults: read.faults };
}

/** The campaign as the whole workbook has it. */
export type WholeOrder = JoinedSettings & { readonly edits: OrderEdits };

/**
 * Reads the order as the whole workbook has it: what `Chỉ tiêu` says, too; one reading. New lines of `Chỉ tiêu` get their ids, and what is good is remembered.
 *
 * @param order - As its letter has it.
 * @param ports - Those of whoever acts: what they may not write stays for the next who may.
 */
export function readOwnOrder(ports: Ports, order: Campaign, { campaign, faults }: JoinedSettings): WholeOrder {
  const before = recallEdits(ports, order.id);
  const read = joinIndicators(campaign, before, ports.readTab(INDICATOR_TAB));
  for (const { line, column, id } of read.ids) ports.writeCells(INDICATOR_TAB, line, column, [[id]]);
  const edits = editsOf(order, read.campaign);
  const remembered: Remembered = { campaign: order.id, edits };
  if (JSON.stringify(edits) !== JSON.stringify(before)) rememberLong(ports, KEY, JSON.stringify(remembered));
  return { campaign: read.campaign, edits, faults: [...faults, ...read.faults] };
}

/** What `Cấu hình` is to say of the ages. */
export function ageValues(campaign: Campaign): SettingValues {
  const { bands, parts } = orderCells(campaign);
  return { bands: viewCell(bands), parts: viewCell(parts) };
}

const viewCell = (cell: Grid[number][number]): ViewCell => (typeof cell === 'boolean' ? String(cell) : cell);

/**
 * What `Cấu hình` is to say of an order: in the lines that it lacks, or in all of them.
 *
 * @param all - Where the workbook begins to carry out this order: what the lines say is that of another.
 */
export function orderValues(grid: Grid, campaign: Campaign, all: boolean): SettingValues {
  const cells = orderCells(campaign);
  const wanted = ORDER_SETTINGS.filter((name: SettingName) => all || settingLine(grid, name) < 0);
  return Object.fromEntries(wanted.map((name) => [name, viewCell(cells[name])]));
}
