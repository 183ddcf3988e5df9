import * as figures from './figures';

/** A whole number in English; `–` for none. */
export const count = (value: number | null): string => figures.count(value, 'en');

/**
 * A number with its noun.
 *
 * @example counted(1, 'day') //=> '1 day'
 */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;
