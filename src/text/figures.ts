import { monthOf, yearOf, type Day } from '../domain/day';

/** The languages of what people read. */
export type Language = 'vi' | 'en';

/** What stands where there is no figure. */
export const NO_FIGURE = '–';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const grouped = (digits: string, language: Language) =>
  digits.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');

/** A number from its plain notation, such as `-1234.5`. */
function written(plain: string, language: Language): string {
  const [whole = '', part] = plain.replace('-', '').split('.');
  const sign = plain.startsWith('-') && /[1-9]/.test(plain) ? '-' : '';
  const decimals = part === undefined ? '' : `${language === 'vi' ? ',' : '.'}${part}`;
  return `${sign}${grouped(whole, language)}${decimals}`;
}

/**
 * A whole number; `–` for none.
 *
 * @example count(1234) //=> '1.234'
 */
export const count = (value: number | null, language: Language = 'vi'): string =>
  value === null ? NO_FIGURE : written(value.toFixed(0), language);

/**
 * A number with two decimals at most and no zeros behind them; `–` for none.
 *
 * @example decimal(217.2) //=> '217,2'
 */
export const decimal = (value: number | null, language: Language = 'vi'): string =>
  value === null ? NO_FIGURE : written(value.toFixed(2).replace(/\.?0+$/, ''), language);

/**
 * A percentage, always with two decimals; `–` for none.
 *
 * @example percent(87.5) //=> '87,50%'
 */
export const percent = (value: number | null, language: Language = 'vi'): string =>
  value === null ? NO_FIGURE : `${written(value.toFixed(2), language)}%`;

/**
 * A part of a whole with its percentage; `–` where the whole is nobody or unknown.
 *
 * @example share(16, 20, 80) //=> '16/20 · 80,00%'
 */
export const share = (
  done: number,
  whole: number | null,
  percentage: number | null,
  language: Language = 'vi',
): string =>
  percentage === null
    ? NO_FIGURE
    : `${count(done, language)}/${count(whole, language)} · ${percent(percentage, language)}`;

/**
 * A day. In Vietnamese the day of the month takes two digits, and so do January and February only, as in official letters.
 *
 * @example shortDay(day('2026-04-05')) //=> '05/4/2026'
 * @example shortDay(day('2026-04-05'), 'en') //=> '5 Apr 2026'
 */
export function shortDay(on: Day, language: Language = 'vi'): string {
  const date = on.slice(8);
  const month = monthOf(on);
  if (language === 'en') return `${Number(date)} ${MONTHS[month - 1] ?? ''} ${yearOf(on)}`;
  return `${date}/${month <= 2 ? `0${month}` : month}/${yearOf(on)}`;
}
