import { cellText, type Grid } from '../domain/cell';
import type { OtherLists } from '../domain/indicator-count';
import type { ListHeader } from '../domain/list-header';
import { changedVerdicts, type Verdicts } from '../domain/list-line';
import { OFFICIAL_TAB, readOfficials } from '../domain/official';
import { ORGANISATION_TAB, readOrganisations } from '../domain/organisation';
import { otherListFaults, otherListTabs } from '../domain/other-list';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import { officialVerdicts, organisationVerdicts } from '../view/other-lists';
import type { StepWorld } from './job';
import { hasTab, rowsIn } from './provide-tab';

/** The lists that are no rosters as they stand, and what is wrong with them. */
export type ReadLists = { readonly lists: OtherLists; readonly faults: readonly StructureFault[] };

type AnyList = Parameters<typeof otherListFaults>[1] & { readonly header: ListHeader<string> };

/** Writes what *Kiểm tra* says where it says something else: one call at most. */
function mark(ports: Ports, tab: string, grid: Grid, { header }: AnyList, verdicts: Verdicts): void {
  const at = header.places.get('Kiểm tra');
  if (at === undefined) return;
  const present = grid.slice(header.index + 1).map((row) => cellText(row[at] ?? ''));
  const piece = changedVerdicts(present, header.index + 2, verdicts);
  if (piece)
    ports.writeOwn(
      tab,
      piece.row,
      at + 1,
      piece.texts.map((text) => [text]),
    );
}

/** Reads one list, checks it, and marks its lines where that is wanted; one that holds only its header is not read. */
function readList<L extends AnyList>(
  { ports, campaign }: StepWorld,
  tab: string,
  read: (grid: Grid) => L | null,
  verdictsOf: ((list: L) => Verdicts) | null,
): { list: L | null; faults: StructureFault[] } {
  const isCounted = otherListTabs(campaign).includes(tab) && hasTab(ports, tab);
  if (!isCounted || rowsIn(ports, tab) === 1) return { list: null, faults: [] };
  const grid = ports.readTab(tab);
  const list = read(grid);
  if (list && verdictsOf) mark(ports, tab, grid, list, verdictsOf(list));
  return { list, faults: otherListFaults(tab, list) };
}

/**
 * Reads `Tổ chức` and `Cán bộ` where the campaign counts them and something is listed, a call each.
 *
 * @param marks - Whether *Kiểm tra* is to say what was found, another call each where that changes anything.
 */
export function readOtherLists(world: StepWorld, marks = false): ReadLists {
  const { campaign, frame, text } = world;
  const organisations = readList(
    world,
    ORGANISATION_TAB,
    (grid) => readOrganisations(grid, frame.on),
    marks ? ({ lines }) => organisationVerdicts(lines, text) : null,
  );
  const officials = readList(
    world,
    OFFICIAL_TAB,
    (grid) => readOfficials(grid, campaign),
    marks ? ({ lines }) => officialVerdicts(lines, text) : null,
  );
  return {
    lists: { organisations: organisations.list?.lines ?? null, officials: officials.list?.lines ?? null },
    faults: [...organisations.faults, ...officials.faults],
  };
}
