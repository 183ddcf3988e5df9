import type { PlanFault } from '../domain/plan-fault';
import { planProblemOf } from '../text/plan-sentences';
import type { Text } from '../text/text';
import { gapRow, viewRow } from './rows';
import { signed } from './sign';
import type { ViewRow } from './table';

const SHOWN = 3;

/** What the office has not settled in the plan, with the way there and an empty row below; nothing where all fits. */
export function planRows(open: readonly PlanFault[], text: Text): ViewRow[] {
  if (open.length === 0) return [];
  const { heading, settle, more } = text.plan;
  const rest = open.length - SHOWN;
  return [
    viewRow('heading', heading),
    ...open.slice(0, SHOWN).map((fault) => viewRow('doubtful', signed('⚠', planProblemOf(text.plan, fault)))),
    ...(rest > 0 ? [viewRow('doubtful', more(rest))] : []),
    viewRow('body', { link: { tab: 'Cấu hình', a1: 'A1', label: settle } }),
    gapRow,
  ];
}
