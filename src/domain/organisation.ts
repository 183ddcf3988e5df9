import { readDay } from './birth-day';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import { ACCOUNT_STATES, choiceReader, stageOf, type AccountState } from './choice';
import type { Day } from './day';
import { cellIn, listHeader, saysAny, textIn, type ListHeader } from './list-header';
import { readOrganisationCode, type OrganisationCode } from './organisation-code';
import type { OrganisationFault } from './organisation-fault';
import { sharing } from './sharing';
import { hasReached, type Stage } from './stage';
import { structureOf } from './structure';
import { nameKeys, tidy } from './text-key';

/** The tab that lists the organisations of a commune. */
export const ORGANISATION_TAB = 'Tổ chức';

/** Its columns, in the order in which set-up lays them out; the last is the add-in's own. */
export const ORGANISATION_COLUMNS = [
  'Tên cơ quan, tổ chức',
  'Loại',
  'Con dấu',
  'Mã số thuế hoặc số quyết định',
  'Người đại diện',
  'Định danh tổ chức',
  'Ngày cấp',
  'Ghi chú',
  'Kiểm tra',
] as const;
type Column = (typeof ORGANISATION_COLUMNS)[number];

/** What an organisation is. */
export const ORGANISATION_KINDS = [
  'Cơ quan nhà nước',
  'Đơn vị sự nghiệp',
  'Đoàn thể, hội',
  'Doanh nghiệp',
  'Hợp tác xã',
  'Khác',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whether it has a seal. */
export const SEAL_STATES = ['Có', 'Không'] as const;
type SealState = (typeof SEAL_STATES)[number];

/** A line of `Tổ chức`; what cannot be read is null, what is empty `''`. */
export type Organisation = {
  /** 1-based row in the tab. */
  readonly line: number;
  readonly name: string;
  readonly kind: OrganisationKind | '' | null;
  readonly seal: SealState | '' | null;
  readonly code: OrganisationCode;
  readonly stage: Stage;
  /** What *Kiểm tra* says by now. */
  readonly told: string;
  readonly faults: readonly OrganisationFault[];
};

/** The organisations of a commune, and where their columns stand. */
export type OrganisationList = { readonly header: ListHeader<Column>; readonly lines: readonly Organisation[] };

const SHOWN = 40;
const shown = (cell: Cell): string => cellText(cell).slice(0, SHOWN);

/** What is wrong with the day of an account that has come to a stage. */
function dayFaults(cell: Cell, stage: Stage, on: Day): OrganisationFault[] {
  const day = readDay(cell);
  if (day !== null) return day > on ? [{ code: 'date-future', day }] : [];
  if (!isBlank(cell)) return [{ code: 'date-wrong', text: shown(cell) }];
  return hasReached(stage, 'approved') ? [{ code: 'date-missing' }] : [];
}

type Read = Omit<Organisation, 'faults' | 'line' | 'told'> & { readonly account: AccountState | '' | null };

const sealFaults = ({ seal, kind }: Read, cell: Cell): OrganisationFault[] => {
  if (seal === null) return [{ code: 'seal-unknown', text: shown(cell) }];
  return seal === '' && kind !== 'Doanh nghiệp' ? [{ code: 'seal-missing' }] : [];
};

function faultsOf(read: Read, row: readonly Cell[], header: ListHeader<Column>, on: Day): OrganisationFault[] {
  const at = (column: Column) => cellIn(row, header, column);
  const { name, kind, code, account, stage } = read;
  return [
    ...(name === '' ? [{ code: 'name-missing' } as const] : []),
    ...(kind === null ? [{ code: 'kind-unknown', text: shown(at('Loại')) } as const] : []),
    ...(account === null ? [{ code: 'account-unknown', text: shown(at('Định danh tổ chức')) } as const] : []),
    ...(code.kind === 'wrong' ? [{ code: 'code-wrong', text: code.text } as const] : []),
    ...dayFaults(at('Ngày cấp'), stage, on),
    ...sealFaults(read, at('Con dấu')),
    ...(code.kind === 'missing' ? [{ code: 'code-missing' } as const] : []),
  ];
}

const readers = () => ({
  kind: choiceReader(ORGANISATION_KINDS),
  seal: choiceReader(SEAL_STATES),
  account: choiceReader(ACCOUNT_STATES),
});

type Keyed = { readonly line: Organisation; readonly code: string; readonly name: string };

/** Whether two lines are one organisation: one code, or one name unless each has another code. */
const areSame = (one: Keyed, other: Keyed): boolean =>
  one.code !== '' && other.code !== '' ? one.code === other.code : one.name !== '' && one.name === other.name;

/** For every line the others of the same organisation, in the order of the lines. */
function twinsOf(lines: readonly Organisation[]): Organisation[][] {
  const keyOf = nameKeys();
  const keyed = lines.map((line): Keyed => {
    return { line, code: 'key' in line.code ? line.code.key : '', name: line.name === '' ? '' : keyOf(line.name) };
  });
  const alike = [...sharing(keyed, ({ code }) => code || null), ...sharing(keyed, ({ name }) => name || null)];
  const twins = new Map<Keyed, Set<Keyed>>(keyed.map((each) => [each, new Set()]));
  for (const group of alike)
    for (const one of group)
      for (const other of group) if (one !== other && areSame(one, other)) twins.get(one)?.add(other);
  return keyed.map((each) => [...(twins.get(each) ?? [])].map(({ line }) => line));
}

const withTwins = (lines: readonly Organisation[]): Organisation[] => {
  const twins = twinsOf(lines);
  return lines.map((line, at) => {
    const [twin] = twins[at] ?? [];
    return twin ? { ...line, faults: [{ code: 'twice', line: twin.line }, ...line.faults] } : line;
  });
};

/**
 * Reads and checks the lines of `Tổ chức`. A line counts when it says anything of an organisation; a total does not.
 *
 * @param on - The day on which is checked: no account is given later.
 * @returns Null where there is no header.
 */
export function readOrganisations(grid: Grid, on: Day): OrganisationList | null {
  const header = listHeader(grid, ORGANISATION_COLUMNS);
  if (header === null) return null;
  const read = readers();
  const lines = grid.flatMap((row, at): Organisation[] => {
    const name = tidy(textIn(row, header, 'Tên cơ quan, tổ chức'));
    const says = saysAny(row, header, ORGANISATION_COLUMNS.slice(0, -2));
    if (at <= header.index || !says || structureOf(name) === 'total') return [];
    const account = read.account(cellIn(row, header, 'Định danh tổ chức'));
    const organisation = {
      name,
      kind: read.kind(cellIn(row, header, 'Loại')),
      seal: read.seal(cellIn(row, header, 'Con dấu')),
      code: readOrganisationCode(textIn(row, header, 'Mã số thuế hoặc số quyết định')),
      stage: stageOf('', account),
    };
    const faults = faultsOf({ ...organisation, account }, row, header, on);
    return [{ ...organisation, line: at + 1, told: textIn(row, header, 'Kiểm tra'), faults }];
  });
  return { header, lines: withTwins(lines) };
}

/** The organisations each once, in the line that gives them the furthest stage. */
export function distinctOrganisations(lines: readonly Organisation[]): Organisation[] {
  const twins = twinsOf(lines);
  return lines.filter((line, at) =>
    (twins[at] ?? []).every((twin) =>
      twin.stage === line.stage ? line.line < twin.line : hasReached(line.stage, twin.stage),
    ),
  );
}

/** Whether an order that speaks of a seal means it: businesses have theirs, and who says nothing is not left out. */
export const isSealed = ({ kind, seal }: Organisation): boolean => kind === 'Doanh nghiệp' || seal !== 'Không';
