import type { Severity } from '../domain/finding';
import type { Verdict } from '../domain/indicator';
import type { Step } from '../domain/reminder';

/** What stands before a state, so that its colour never speaks alone: in order, doubtful, wrong. */
export type Sign = '✓' | '⚠' | '✗';

/** The last day, and the one before it. */
const LAST_DAYS = 1;

/** How near a last day is, as a sign: wrong from the day before it on. */
export const stepSign = (step: Step): Sign => (step === 'overdue' || step <= LAST_DAYS ? '✗' : '⚠');

/** Whether an indicator will be met, as a sign; none where that cannot be told yet. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, Sign | ''>> = {
  done: '✓',
  'on-track': '✓',
  tight: '⚠',
  late: '✗',
  'too-little-data': '',
  overdue: '✗',
};

/** How much a finding weighs, as a sign; none for what is only told. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign | ''>> = { error: '✗', warning: '⚠', info: '' };

/** A sentence behind its sign. */
export const signed = (sign: Sign | '', sentence: string): string => (sign === '' ? sentence : `${sign} ${sentence}`);
