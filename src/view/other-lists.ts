import type { Campaign } from '../domain/campaign';
import { ACCOUNT_STATES, CARD_STATES, PAPER_STATES } from '../domain/choice';
import { PAPERS } from '../domain/column';
import { OFFICIAL_TAB, officialColumns, type Official } from '../domain/official';
import { isDoubtfulOfficial } from '../domain/official-fault';
import { ORGANISATION_COLUMNS, ORGANISATION_KINDS, SEAL_STATES, type Organisation } from '../domain/organisation';
import { isDoubtfulOrganisation } from '../domain/organisation-fault';
import { otherListTabs } from '../domain/other-list';
import { sentenceOf } from '../text/list-sentences';
import type { Text } from '../text/text';
import { viewRow } from './rows';
import { signed } from './sign';
import type { TabView, ViewColumn } from './table';

const PAPER: ViewColumn = { kind: 'text', width: 90, choices: PAPER_STATES };

const ORGANISATION_LOOKS: Readonly<Record<(typeof ORGANISATION_COLUMNS)[number], ViewColumn>> = {
  'Tên cơ quan, tổ chức': { kind: 'text', width: 300 },
  Loại: { kind: 'text', width: 130, choices: ORGANISATION_KINDS },
  'Con dấu': { kind: 'text', width: 80, choices: SEAL_STATES },
  'Mã số thuế hoặc số quyết định': { kind: 'text', width: 160 },
  'Người đại diện': { kind: 'text', width: 180 },
  'Định danh tổ chức': { kind: 'text', width: 120, choices: ACCOUNT_STATES },
  'Ngày cấp': { kind: 'day', width: 100 },
  'Ghi chú': { kind: 'text', width: 180 },
  'Kiểm tra': { kind: 'state', width: 380 },
};

type OfficialColumn = ReturnType<typeof officialColumns>[number];

const OFFICIAL_LOOKS: Readonly<Record<OfficialColumn, ViewColumn>> = {
  'Họ và tên': { kind: 'text', width: 200 },
  'Đơn vị': { kind: 'text', width: 220 },
  'Căn cước': { kind: 'text', width: 100, choices: CARD_STATES },
  'Định danh mức 2': { kind: 'text', width: 120, choices: ACCOUNT_STATES },
  ...(Object.fromEntries(PAPERS.map((paper) => [paper, PAPER])) as Record<(typeof PAPERS)[number], ViewColumn>),
  'Ghi chú': { kind: 'text', width: 180 },
  'Kiểm tra': { kind: 'state', width: 380 },
};

const emptyList = <N extends string>(
  tab: string,
  headers: readonly N[],
  looks: Readonly<Record<N, ViewColumn>>,
): TabView => ({
  tab,
  columns: headers.map((header) => looks[header]),
  frozenRows: 1,
  grows: true,
  rows: [viewRow('header', ...headers)],
});

/** The tabs besides the rosters whose lines a campaign counts, before anybody has filled them in. */
export const otherListViews = (campaign: Campaign): TabView[] =>
  otherListTabs(campaign).map((tab) =>
    tab === OFFICIAL_TAB
      ? emptyList(tab, officialColumns(campaign), OFFICIAL_LOOKS)
      : emptyList(tab, ORGANISATION_COLUMNS, ORGANISATION_LOOKS),
  );

/** The first thing to mend of a line, the heaviest first, or that nothing is. */
function verdictOn<F>(faults: readonly F[], isDoubtful: (fault: F) => boolean, say: (fault: F) => string): string {
  const worst = faults.find((fault) => !isDoubtful(fault)) ?? faults[0];
  return worst === undefined ? '✓' : signed(isDoubtful(worst) ? '⚠' : '✗', say(worst));
}

/** What *Kiểm tra* says of each line of `Tổ chức`, by its row. */
export const organisationVerdicts = (lines: readonly Organisation[], { lists }: Text): Map<number, string> =>
  new Map(
    lines.map(({ line, faults }) => [
      line,
      verdictOn(faults, isDoubtfulOrganisation, (fault) => sentenceOf(lists.organisations, fault)),
    ]),
  );

/** What *Kiểm tra* says of each line of `Cán bộ`, by its row. */
export const officialVerdicts = (lines: readonly Official[], { lists }: Text): Map<number, string> =>
  new Map(
    lines.map(({ line, faults }) => [
      line,
      verdictOn(faults, isDoubtfulOfficial, (fault) => sentenceOf(lists.officials, fault)),
    ]),
  );
