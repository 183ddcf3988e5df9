import { core } from '#univer';
import type { Scalar } from './cells';

/** What a cell shows in vi_VN. An automatic number keeps what Google shows of it: comma for decimals, no grouping. */
export function displayText(value: Scalar, format: string | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === null || format === 'General' || format === '@') return automatic(value);
  return core.numfmt.format(format, value, { locale: 'vi' });
}

function automatic(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return String(rounded).replace('.', ',');
}
