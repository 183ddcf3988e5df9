import type { Day } from '../domain/day';
import type { PlanFault, PlanFaultCode } from '../domain/plan-fault';

/** The words on the plan of a campaign, and two sentences for all that does not fit in it. */
export type PlanSentences = {
  readonly heading: string;
  /** The link to where the office settles what does not fit. */
  readonly settle: string;
  readonly more: (faults: number) => string;
  /** Beside a last day on which offices are closed. */
  readonly working: (lastDay: Day, working: Day) => string;
  /** Beside a last day in whose place another holds. */
  readonly holds: (lastDay: Day) => string;
  /** A day among the choices; the sheet keeps it in Vietnamese. */
  readonly choice: (on: Day) => string;
  readonly faults: {
    readonly [C in PlanFaultCode]: (fault: Extract<PlanFault, { code: C }>) => readonly [problem: string, mend: string];
  };
};

const sentencesOf = ({ faults }: PlanSentences, fault: PlanFault): readonly [string, string] =>
  (faults[fault.code] as (fault: PlanFault) => readonly [string, string])(fault);

/** What does not fit, with both places. */
export const planProblemOf = (text: PlanSentences, fault: PlanFault): string => sentencesOf(text, fault)[0];

/** What does not fit, with both places and a way to settle it. */
export const planSentenceOf = (text: PlanSentences, fault: PlanFault): string => sentencesOf(text, fault).join(' ');
