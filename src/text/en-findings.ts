import type { Day } from '../domain/day';
import { counted } from './en-count';
import { shortDay as dayIn } from './figures';
import type { FindingSentences } from './finding-sentences';
import { placesIn } from './finding-sentences';

const shortDay = (day: Day) => dayIn(day, 'en');
const places = placesIn('row');

/** What is wrong and how to mend it, for every kind of finding, in English. */
export const enFindings: FindingSentences = {
  'column-missing': ({ column }) => [
    `The tab has no column “${column}”.`,
    `Add a column headed “${column}” and check again.`,
  ],
  'name-missing': () => ['This row has no name.', 'Type the full name as on the birth certificate.'],
  'name-not-a-name': () => ['The name holds digits or strange signs.', 'Remove them; keep the full name only.'],
  'birth-day-missing': () => [
    'No birth date, so no age can be told.',
    'Type day/month/year in full, such as 05/4/2015.',
  ],
  'birth-day-invalid': ({ text }) => [
    /^\d{4}$/.test(text)
      ? `The birth date is the year ${text} only, without day and month.`
      : `The birth date “${text}” is no real day.`,
    'Type day/month/year in full as on the birth certificate, such as 05/4/2015.',
  ],
  'birth-day-in-future': ({ day }) => [
    `The birth date ${shortDay(day)} lies after today.`,
    'Look up the year on the birth certificate.',
  ],
  'number-not-digits': () => [
    'The personal number holds signs that are no digits.',
    'Copy all 12 digits from the card or the birth certificate.',
  ],
  'number-length': ({ digits }) => [
    `The personal number has ${counted(Math.abs(12 - digits), 'digit')} too ${digits < 12 ? 'few' : 'many'}; a right one has 12.`,
    'Copy all 12 digits from the card or the birth certificate.',
  ],
  'number-duplicate': ({ others }) => [
    `This personal number also stands at ${places(others)}.`,
    'One number, one person: delete the double row or mend the wrong number.',
  ],
  'stage-unknown': ({ text, column }) => [
    `“${text}” is no choice of the column “${column}”.`,
    'Pick a choice from the drop-down of the cell.',
  ],
  'account-without-card': () => [
    'The account is approved or activated, yet the column Căn cước says there is no card.',
    'Look at “Căn cước” and “Định danh mức 2” again.',
  ],
  'under-six-has-account': ({ age }) => [
    `The child is ${age}; under six nobody gets level 2.`,
    'Look at the birth date again, or choose “Chưa đăng ký”.',
  ],
  'dates-out-of-order': ({ column, before }) => [
    `“${column}” comes before “${before}”.`,
    'The right order is enrolled, approved, activated; mend the wrong date.',
  ],
  'date-in-future': ({ column, day }) => [
    `“${column}” is ${shortDay(day)}, after today.`,
    'Mend the date, or clear it if it has not happened yet.',
  ],
  'number-missing': () => [
    'No personal number.',
    'Look at the birth certificate or the card, or ask the commune police.',
  ],
  'number-province-unknown': ({ province }) => [
    `The first three digits “${province}” are no province of the country.`,
    'Compare with the papers; keep it if the birth was registered abroad.',
  ],
  'number-sex-mismatch': ({ sex }) => [
    `The personal number does not fit the sex “${sex}”.`,
    'Look at the sex and the fourth digit again.',
  ],
  'number-birth-year-mismatch': ({ year }) => [
    `The personal number does not fit the birth year ${year}.`,
    'Look at the birth year and the fourth to sixth digits again.',
  ],
  'sex-unknown': ({ text }) => [
    text === '' ? 'No sex given.' : `“${text}” is neither Nam nor Nữ.`,
    'Choose Nam or Nữ.',
  ],
  'phone-invalid': () => [
    'The phone number is not right; a mobile number has 10 digits.',
    "Look at the parent's number again.",
  ],
  'grade-age-mismatch': ({ grade, years }) => [
    `Born ${Math.abs(years)} years ${years > 0 ? 'later' : 'earlier'} than pupils of grade ${grade} are.`,
    'Look at birth date and class again; keep them if they are right.',
  ],
  'person-duplicate': ({ others }) => [
    `Same name and birth date as ${places(others)}.`,
    'Delete the double row if it is one person; give both personal numbers if they are two.',
  ],
  'stage-disagrees': ({ others }) => [
    `The step differs from ${places(others)}; the further one counts for now.`,
    'Both units settle it with the commune police.',
  ],
  'left-disagrees': ({ others }) => [
    `One list says moved away or deceased, another says present: see ${places(others)}.`,
    'Both units settle it; the person counts as present for now.',
  ],
  'number-zero-restored': ({ zeros }) => [
    `The personal number lost ${zeros} leading zeros; they are added when counting.`,
    'Format the cell as plain text and type all 12 digits again.',
  ],
  'birth-day-from-serial': ({ day }) => [
    `The birth date is a plain number; read as ${shortDay(day)}.`,
    'Type the birth date again, such as 05/4/2015.',
  ],
  'text-repaired': ({ column }) =>
    column === 'Số điện thoại'
      ? ['The phone number lost its leading zero.', 'Format the cell as plain text and type all 10 digits again.']
      : [
          'The cell holds extra spaces, separators or hidden signs; they are left out when counting.',
          'Nothing must be done; retype the cell if you want the list tidy.',
        ],
  'out-of-band': ({ age }) => [
    `Aged ${age}, outside the ages of this campaign.`,
    'Nothing to mend; the person does not count.',
  ],
};
