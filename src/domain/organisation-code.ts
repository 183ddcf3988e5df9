import { tidy } from './text-key';

/** What names an organisation in law: its tax code, or the decision by which it was founded. */
export type OrganisationCode =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tax' | 'decision'; /** Comparable: digits alone, or small letters. */ readonly key: string }
  | { readonly kind: 'wrong'; readonly text: string };

const SHOWN = 40;
const TAX = /^\d{10}(-?\d{3})?$/;
const DIGITS = /^[\d\s.-]+$/;
const DECISION = /\d.*\p{L}|\p{L}.*\d/u;

/**
 * Reads a tax code, 10 digits or 13 in the form 10-3, or the number of a decision, which holds letters and digits.
 *
 * @example readOrganisationCode('0101243150-001') //=> { kind: 'tax', key: '0101243150001' }
 */
export function readOrganisationCode(cell: string): OrganisationCode {
  const text = tidy(cell);
  if (text === '') return { kind: 'missing' };
  const digits = text.replace(/[\s.]/g, '');
  if (DIGITS.test(text)) {
    return TAX.test(digits)
      ? { kind: 'tax', key: digits.replace('-', '') }
      : { kind: 'wrong', text: text.slice(0, SHOWN) };
  }
  return DECISION.test(text)
    ? { kind: 'decision', key: text.toLowerCase().replace(/\s/g, '') }
    : { kind: 'wrong', text: text.slice(0, SHOWN) };
}
