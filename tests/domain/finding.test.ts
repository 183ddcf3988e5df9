import { countFindings, severityOf, type Code } from '../../src/domain/finding';

test.each<{ severity: string; codes: Code[] }>([
  {
    severity: 'error',
    codes: [
      'column-missing',
      'name-missing',
      'name-not-a-name',
      'birth-day-missing',
      'birth-day-invalid',
      'birth-day-in-future',
      'number-not-digits',
      'number-length',
      'number-duplicate',
      'stage-unknown',
      'account-without-card',
      'under-six-has-account',
      'dates-out-of-order',
      'date-in-future',
    ],
  },
  {
    severity: 'warning',
    codes: [
      'number-missing',
      'number-province-unknown',
      'number-sex-mismatch',
      'number-birth-year-mismatch',
      'sex-unknown',
      'phone-invalid',
      'grade-age-mismatch',
      'person-duplicate',
      'stage-disagrees',
      'left-disagrees',
    ],
  },
  { severity: 'info', codes: ['number-zero-restored', 'birth-day-from-serial', 'text-repaired', 'out-of-band'] },
])('the codes of $severity', ({ severity, codes }) => {
  for (const code of codes) expect(severityOf(code)).toBe(severity);
});

test('findings are counted by severity', () => {
  const place = { unit: 'TH A', row: 2, column: 'Họ và tên' } as const;
  expect(
    countFindings([
      { code: 'name-missing', ...place },
      { code: 'text-repaired', ...place },
      { code: 'text-repaired', ...place },
    ]),
  ).toEqual({ error: 1, warning: 0, info: 2 });
  expect(countFindings([])).toEqual({ error: 0, warning: 0, info: 0 });
});
