import { DAY_KINDS, HOLIDAY_HEADERS } from '../domain/holiday-table';
import { LEAVE, PLAN_HEADERS } from '../domain/plan-choice';
import type { PlanFault } from '../domain/plan-fault';
import { publicHolidays } from '../domain/work-calendar';
import { planSentenceOf } from '../text/plan-sentences';
import type { Text } from '../text/text';
import { viewRow } from './rows';
import type { TabView } from './table';

const [OFF, WORKS] = DAY_KINDS;

const beside = (columns: TabView['columns'], rows: TabView['rows']): TabView => ({
  ...{ tab: 'Cấu hình', columns, rows },
  ...{ frozenRows: 1, grows: true },
});

/** The public holidays, to stand beside the settings. */
export const holidayTable = (): TabView =>
  beside(
    [
      { kind: 'day', width: 110 },
      { kind: 'text', width: 110 },
      { kind: 'text', width: 240 },
      { kind: 'text', width: 460 },
    ],
    [
      viewRow('header', ...HOLIDAY_HEADERS),
      ...publicHolidays().map(({ day, works, name, source }) =>
        viewRow('body', { day }, works ? WORKS : OFF, name, source),
      ),
    ],
  );

/** What the office has to settle in the plan; under a header where the table begins here. */
export const planTable = (faults: readonly PlanFault[], withHeader: boolean, text: Text): TabView =>
  beside(
    [
      { kind: 'text', width: 760 },
      { kind: 'text', width: 190 },
      { kind: 'text', width: 210 },
    ],
    [
      ...(withHeader ? [viewRow('header', ...PLAN_HEADERS)] : []),
      ...faults.map((fault) => viewRow('body', planSentenceOf(text.plan, fault), null, fault.id)),
    ],
  );

/** What the drop-down beside a fault offers. */
export const planChoices = ({ days }: PlanFault, text: Text): string[] => [
  ...[...days].sort().map((each) => text.plan.choice(each)),
  LEAVE,
];
