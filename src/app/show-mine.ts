import { checkContext, checkRoster } from '../domain/roster-check';
import { missingList, type HiddenTexts, type MissingList } from '../domain/missing-list';
import type { Campaign } from '../domain/campaign';
import type { Unit } from '../domain/unit';
import { readDuties, unitOfAddress } from '../domain/unit-duty';
import type { Ports, TabFilter } from '../ports';
import { en } from '../text/en';
import type { Text } from '../text/text';
import { vi } from '../text/vi';
import { readSetup, rosterTab } from './workbook-setup';

/** What a click has put on a tab: what it hides, what was hidden there before, and whether it made the filter. */
type Kept = { readonly ours: readonly HiddenTexts[]; readonly before: readonly HiddenTexts[]; readonly made: boolean };

const keyOf = (id: number): string => `my-list:${id}`;

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

/** Where each of our columns stands now; null when the filter no longer hides what we hid. */
function placesNow(kept: Kept, filter: TabFilter | null): number[] | null {
  const places = kept.ours.map(({ texts }) => filter?.hidden.find((now) => sameTexts(now.texts, texts))?.column);
  return places.every((place) => place !== undefined) ? places : null;
}

/** Puts back what stood before a click; what people have set since, on other columns, stays. */
function restore(ports: Ports, tab: string, filter: TabFilter, kept: Kept, places: readonly number[]): boolean {
  const others = filter.hidden.length + filter.conditions.length - places.length;
  if (kept.made && others === 0) return ports.setFilter(tab, null);
  const back = kept.ours.map(({ column }, at) => ({
    column: places[at] ?? column,
    texts: kept.before.find((old) => old.column === column)?.texts ?? [],
  }));
  return ports.setFilter(tab, { ...filter, hidden: back });
}

/** Whether a filter that stands on a tab can carry ours and give it up again without losing anything. */
function canCarry(filter: TabFilter, area: Omit<TabFilter, 'hidden' | 'conditions'>, ours: readonly HiddenTexts[]) {
  return (
    filter.headerLine === area.headerLine &&
    filter.lastLine >= area.lastLine &&
    ours.every(
      ({ column }) =>
        column >= filter.firstColumn && column <= filter.lastColumn && !filter.conditions.includes(column),
    )
  );
}

type Mine = { readonly ports: Ports; readonly text: Text; readonly unit: Unit; readonly id: number };

function sentenceOf({ missing, unsure }: MissingList, isNarrow: boolean, { text, unit }: Mine): string {
  const { guide } = text;
  if (missing + unsure === 0) return guide.mineShown(0, unit.name);
  return [
    guide.mineShown(missing, unit.name),
    ...(unsure > 0 ? [guide.mineUnsure(unsure)] : []),
    ...(isNarrow ? [guide.mineNarrow] : []),
    guide.mineShared,
  ].join(' ');
}

/** Sets the filter of a tab, and remembers what it takes to undo it. */
function apply(mine: Mine, list: MissingList, area: TabFilter): string {
  const { ports, text, unit, id } = mine;
  const filter = ports.readFilter(unit.tab);
  if (list.missing + list.unsure === 0) return sentenceOf(list, false, mine);
  if (filter && !canCarry(filter, area, list.hidden)) return text.guide.mineForeign(unit.name);
  const isOurs = ({ column }: HiddenTexts) => list.hidden.some((each) => each.column === column);
  const before = (filter?.hidden ?? []).filter(isOurs);
  if (!ports.setFilter(unit.tab, { ...(filter ?? area), hidden: list.hidden })) return text.guide.mineDenied(unit.name);
  ports.remember(keyOf(id), JSON.stringify({ ours: list.hidden, before, made: filter === null } satisfies Kept));
  const others = filter ? filter.hidden.length - before.length + filter.conditions.length : 0;
  return sentenceOf(list, others > 0, mine);
}

/** Takes the filter of an earlier click away; null when there is none that is still as it was. */
function undo({ ports, text, unit, id }: Mine): string | null {
  const json = ports.recall(keyOf(id));
  if (json === null || json === '') return null;
  const kept = JSON.parse(json) as Kept;
  const filter = ports.readFilter(unit.tab);
  const places = placesNow(kept, filter);
  if (!filter || !places) return null;
  if (!restore(ports, unit.tab, filter, kept, places)) return text.guide.mineDenied(unit.name);
  ports.remember(keyOf(id), '');
  return text.guide.mineAll(unit.name);
}

function filterUnit(mine: Mine, campaign: Campaign): string {
  const { ports, text, unit } = mine;
  const grid = ports.readTab(unit.tab);
  const on = ports.today();
  const roster = checkRoster(rosterTab(unit), grid, checkContext(on, campaign.bands));
  if (roster.header?.columns['Họ và tên'] === undefined) return text.guide.mineNoHeader(unit.name);
  const settled = [vi, en].flatMap(({ own }) => [own.outOfBand, own.left]);
  const columns = grid[0]?.length ?? 0;
  const area = { headerLine: roster.header.index + 1, lastLine: grid.length, firstColumn: 1, lastColumn: columns };
  return apply(mine, missingList(grid, roster, campaign, on, settled), { ...area, hidden: [], conditions: [] });
}

/** The unit whose tab is open, else the one that the person's address answers for. */
function findUnit(ports: Ports, units: readonly Unit[]): Unit | undefined {
  const open = ports.activeTab();
  const here = units.find(({ tab }) => tab === open);
  if (here) return here;
  const own = unitOfAddress(readDuties(ports.readTab('Đơn vị')), ports.user());
  return units.find(({ name }) => name === own);
}

function toggle(ports: Ports, unit: Unit, campaign: Campaign, text: Text): string {
  const wasOpen = ports.activeTab() === unit.tab;
  const id = ports.tabs().find(({ name }) => name === unit.tab)?.id;
  if (id === undefined) return text.guide.mineNoHeader(unit.name);
  ports.openTab(unit.tab);
  const mine = { ports, text, unit, id };
  const undone = undo(mine);
  return undone !== null && wasOpen ? undone : filterUnit(mine, campaign);
}

/**
 * *Danh sách của tôi*: shows on the tab of a person's unit only who is still missing; a second click there shows everybody
 * again. A filter that people had set stays, or comes back.
 */
export function showMine(ports: Ports): void {
  const { joined, units, text } = readSetup(ports);
  const campaign = joined?.campaign;
  const unit = findUnit(ports, units);
  if (!campaign) ports.toast(text.guide.mine, text.problems.notSetUp);
  else if (!unit) ports.toast(text.guide.mine, text.guide.mineNoUnit);
  else ports.toast(text.guide.mine, ports.alone(() => toggle(ports, unit, campaign, text)) ?? text.problems.busy);
}
