import { cellText, isBlank, type Grid } from '../domain/cell';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import { sessionsView } from '../view/sessions';
import { indicatorsView, milestonesView } from '../view/set-up';
import type { TabView, ViewCell } from '../view/table';
import type { Campaign } from '../domain/campaign';
import type { Text } from '../text/text';
import { orderOf } from './orders';

/** The order whose lines stand in the tabs of the plan. */
const KEY = 'plan-of';
/** Columns from here on in `Mốc thời hạn` are the add-in's own. */
const PERSONS = 5;

const planOf = (campaign: Campaign, text: Text): TabView[] => [
  indicatorsView(campaign, text),
  milestonesView(campaign, text),
  sessionsView(campaign, text),
];

function shown(cell: ViewCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cellText(cell) : cell.link.label;
}

/** Whether a tab holds what set-up wrote into it, and nothing of anybody's. */
function isAsBuilt(grid: Grid, { tab, rows }: TabView): boolean {
  const width = tab === 'Mốc thời hạn' ? PERSONS : Infinity;
  const written = grid.filter((row) => row.slice(0, width).some((cell) => !isBlank(cell)));
  return (
    written.length === rows.length &&
    rows.every(({ cells }, at) =>
      (written[at] ?? []).slice(0, width).every((cell, place) => cellText(cell) === shown(cells[place] ?? null)),
    )
  );
}

/**
 * Where the workbook carried out another order before, gives the tabs of the plan the lines of this one; a tab in which
 * somebody has changed anything keeps what it holds.
 *
 * @returns The tabs that were left, each as a fault.
 */
export function followOrder(ports: Ports, campaign: Campaign, text: Text): StructureFault[] {
  const before = ports.recall(KEY);
  if (before === campaign.id) return [];
  ports.remember(KEY, campaign.id);
  const old = before === null ? null : orderOf({ campaign: before, commune: campaign.commune });
  if (!old) return [];
  const wanted = planOf(campaign, text);
  return planOf(old, text).flatMap((view, at): StructureFault[] => {
    const grid = ports.readTab(view.tab);
    const next = wanted[at];
    if (grid.length === 0 || !next) return [];
    if (!isAsBuilt(grid, view)) return [{ code: 'plan-of-other', tab: view.tab }];
    ports.showTab(next);
    return [];
  });
}
