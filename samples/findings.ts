/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code of the closed list with its severity. */
export const severities = {
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
} as const satisfies Record<string, Severity>;

/** A code of the closed list. */
export type Code = keyof typeof severities;
