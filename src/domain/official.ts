import { cellText, type Cell, type Grid } from './cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, PAPER_STATES, stageOf } from './choice';
import type { AccountState, CardState } from './choice';
import type { Campaign } from './campaign';
import { PAPERS, type Paper } from './column';
import { cellIn, listHeader, saysAny, textIn, type ListHeader } from './list-header';
import type { OfficialFault } from './official-fault';
import type { Papers } from './paper';
import { hasReached, type Stage } from './stage';
import { structureOf } from './structure';
import { nameKeys, tidy } from './text-key';

/** The tab that lists those who work for a commune. */
export const OFFICIAL_TAB = 'Cán bộ';

const BEFORE_PAPERS = ['Họ và tên', 'Đơn vị', 'Căn cước', 'Định danh mức 2'] as const;
const AFTER_PAPERS = ['Ghi chú', 'Kiểm tra'] as const;
type Column = (typeof BEFORE_PAPERS)[number] | Paper | (typeof AFTER_PAPERS)[number];

/** Its columns, in the order in which set-up lays them out: of the papers those that the campaign counts. */
export function officialColumns({ indicators }: Pick<Campaign, 'indicators'>): Column[] {
  const counted = new Set(indicators.flatMap(({ among, papers }) => (among === 'officials' ? papers : [])));
  return [...BEFORE_PAPERS, ...PAPERS.filter((paper) => counted.has(paper)), ...AFTER_PAPERS];
}

/** A line of `Cán bộ`. */
export type Official = {
  /** 1-based row in the tab. */
  readonly line: number;
  readonly name: string;
  readonly unit: string;
  readonly stage: Stage;
  readonly hasCard: boolean;
  readonly papers: Papers;
  /** What *Kiểm tra* says by now. */
  readonly told: string;
  readonly faults: readonly OfficialFault[];
};

/** Those who work for a commune, and where their columns stand. */
export type OfficialList = { readonly header: ListHeader<Column>; readonly lines: readonly Official[] };

const SHOWN = 40;
const shown = (cell: Cell): string => cellText(cell).slice(0, SHOWN);

const isWithout = (card: CardState | '' | null): card is CardState => card === 'Chưa có' || card === 'Đang làm';

type Read = Pick<Official, 'name' | 'unit' | 'stage' | 'papers'> & {
  readonly card: CardState | '' | null;
  readonly account: AccountState | '' | null;
};

function cardFaults({ card, account, stage }: Read, cell: Cell): OfficialFault[] {
  if (card === null) return [{ code: 'card-unknown', text: shown(cell) }];
  return isWithout(card) && account && hasReached(stage, 'approved') ? [{ code: 'card-none', card, account }] : [];
}

function faultsOf(read: Read, row: readonly Cell[], header: ListHeader<Column>): OfficialFault[] {
  const at = (column: Column) => cellIn(row, header, column);
  const papers = PAPERS.filter((paper) => read.papers[paper] === null);
  return [
    ...(read.name === '' ? [{ code: 'name-missing' } as const] : []),
    ...cardFaults(read, at('Căn cước')),
    ...(read.account === null ? [{ code: 'account-unknown', text: shown(at('Định danh mức 2')) } as const] : []),
    ...papers.map((paper) => ({ code: 'paper-unknown', paper, text: shown(at(paper)) }) as const),
    ...(read.unit === '' ? [{ code: 'unit-missing' } as const] : []),
  ];
}

function lineReader(header: ListHeader<Column>) {
  const [card, account, paper] = [
    choiceReader(CARD_STATES),
    choiceReader(ACCOUNT_STATES),
    choiceReader(PAPER_STATES),
  ] as const;
  const papersOf = (row: readonly Cell[]): Papers =>
    Object.fromEntries(
      PAPERS.flatMap((each) => {
        const state = paper(cellIn(row, header, each));
        return state === '' ? [] : [[each, state]];
      }),
    );
  return (row: readonly Cell[]): Read => {
    const [held, had] = [card(cellIn(row, header, 'Căn cước')), account(cellIn(row, header, 'Định danh mức 2'))];
    return {
      name: tidy(textIn(row, header, 'Họ và tên')),
      unit: tidy(textIn(row, header, 'Đơn vị')),
      card: held,
      account: had,
      stage: stageOf(held, had),
      papers: papersOf(row),
    };
  };
}

function withTwins(lines: readonly Official[]): Official[] {
  const keyOf = nameKeys();
  const keys = lines.map(({ name, unit }) => (name === '' ? '' : `${keyOf(name)}|${keyOf(unit)}`));
  return lines.map((line, at) => {
    const twin = keys[at] === '' ? undefined : lines.find((_, other) => other !== at && keys[other] === keys[at]);
    return twin ? { ...line, faults: [...line.faults, { code: 'twice', line: twin.line }] } : line;
  });
}

/**
 * Reads and checks the lines of `Cán bộ`. A line counts when it says anything of a person; a total does not.
 *
 * @returns Null where there is no header.
 */
export function readOfficials(grid: Grid, campaign: Pick<Campaign, 'indicators'>): OfficialList | null {
  const columns = officialColumns(campaign);
  const header = listHeader(grid, columns);
  if (header === null) return null;
  const readLine = lineReader(header);
  const lines = grid.flatMap((row, at): Official[] => {
    if (at <= header.index || !saysAny(row, header, columns.slice(0, -2))) return [];
    const read = readLine(row);
    if (structureOf(read.name) === 'total') return [];
    const { name, unit, stage, papers, card } = read;
    const hasCard = card === 'Đã có' || (hasReached(stage, 'approved') && !isWithout(card));
    const faults = faultsOf(read, row, header);
    return [{ name, unit, stage, papers, hasCard, line: at + 1, told: textIn(row, header, 'Kiểm tra'), faults }];
  });
  return { header, lines: withTwins(lines) };
}
