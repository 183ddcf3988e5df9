import type { Column } from './column';
import type { Day } from './day';

/** Another cell that a finding speaks of: a tab's unit and a 1-based row. */
export type Place = { readonly unit: string; readonly row: number };

/** What is wrong, with what its sentence needs and nothing that must stay in the roster. */
export type Problem =
  | { readonly code: 'column-missing' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-not-a-name' }
  | { readonly code: 'birth-day-missing' }
  | { readonly code: 'birth-day-invalid'; readonly text: string }
  | { readonly code: 'birth-day-in-future'; readonly day: Day }
  | { readonly code: 'number-not-digits' }
  | { readonly code: 'number-length'; readonly digits: number }
  | { readonly code: 'number-duplicate'; readonly others: readonly Place[] }
  | { readonly code: 'stage-unknown'; readonly text: string }
  | { readonly code: 'account-without-card' }
  | { readonly code: 'under-six-has-account'; readonly age: number }
  | { readonly code: 'dates-out-of-order'; readonly before: Column }
  | { readonly code: 'date-in-future'; readonly day: Day }
  | { readonly code: 'number-missing' }
  | { readonly code: 'number-province-unknown'; readonly province: string }
  | { readonly code: 'number-sex-mismatch'; readonly sex: string }
  | { readonly code: 'number-birth-year-mismatch'; readonly year: number }
  | { readonly code: 'sex-unknown'; readonly text: string }
  | { readonly code: 'phone-invalid' }
  | { readonly code: 'grade-age-mismatch'; readonly grade: number; readonly years: number }
  | { readonly code: 'person-duplicate'; readonly others: readonly Place[] }
  | { readonly code: 'stage-disagrees'; readonly others: readonly Place[] }
  | { readonly code: 'left-disagrees'; readonly others: readonly Place[] }
  | { readonly code: 'number-zero-restored'; readonly zeros: number }
  | { readonly code: 'birth-day-from-serial'; readonly day: Day }
  | { readonly code: 'text-repaired' }
  | { readonly code: 'out-of-band'; readonly age: number };

/** The name of a kind of finding; the list is closed. */
export type Code = Problem['code'];

/** How much a finding weighs: an error is wrong, a warning is doubtful, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem at a cell: `row` is 1-based in the tab, null where the whole tab is meant. */
export type Finding = Problem & { readonly unit: string; readonly row: number | null; readonly column: Column };

const WEIGHTS: Readonly<Record<Code, Severity>> = {
  'column-missing': 'error',
  'name-missing': 'error',
  'name-not-a-name': 'error',
  'birth-day-missing': 'error',
  'birth-day-invalid': 'error',
  'birth-day-in-future': 'error',
  'number-not-digits': 'error',
  'number-length': 'error',
  'number-duplicate': 'error',
  'stage-unknown': 'error',
  'account-without-card': 'error',
  'under-six-has-account': 'error',
  'dates-out-of-order': 'error',
  'date-in-future': 'error',
  'number-missing': 'warning',
  'number-province-unknown': 'warning',
  'number-sex-mismatch': 'warning',
  'number-birth-year-mismatch': 'warning',
  'sex-unknown': 'warning',
  'phone-invalid': 'warning',
  'grade-age-mismatch': 'warning',
  'person-duplicate': 'warning',
  'stage-disagrees': 'warning',
  'left-disagrees': 'warning',
  'number-zero-restored': 'info',
  'birth-day-from-serial': 'info',
  'text-repaired': 'info',
  'out-of-band': 'info',
};

/** Every severity, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The severity of a kind of finding. */
export const severityOf = (code: Code): Severity => WEIGHTS[code];

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[severityOf(finding.code)] += 1;
  return counts;
}

/** Whether a finding speaks of other lines as well, so that one line alone cannot tell whether it still holds. */
export const isAcrossLines = (finding: Finding): boolean => 'others' in finding;
