import type { Scalar } from '../model/cells';
import type { Argument } from '../model/custom';
import { Exception } from './exception';
import { guestValues } from './grid-values';
import type { Outcome } from './outcome';
import { attempt, functionNamed } from './outcome';

/**
 * Calls a function as a formula does: a range arrives as rows of values, one cell as its value, dates as Dates of this
 * realm, empty cells as ''.
 *
 * @param args - JSON of an array of `Argument`.
 * @returns JSON of the values it gave, row by row.
 */
export function callFormula(name: string, args: string): () => Outcome {
  const outcome = attempt(() => {
    const given = (JSON.parse(args) as Argument[]).map(argumentOf);
    return JSON.stringify(resultOf(functionNamed(name)(...given)));
  });
  return () => outcome;
}

function argumentOf({ block, columns, isRange }: Argument): unknown {
  const rows = guestValues(block, columns);
  return isRange ? rows : rows[0]?.[0];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A list in a list is a row; a list alone stands in one column. Short rows are filled up. */
function resultOf(result: unknown): { values: Scalar[]; columns: number } {
  const rows = isList(result) ? result.map((row) => (isList(row) ? row : [row])) : [[result]];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values: Scalar[] = [];
  for (const row of rows) for (let at = 0; at < columns; at += 1) values.push(plainResult(row[at]));
  return { values, columns };
}

function plainResult(value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Exception(`Not in this host: a formula that gets ${value instanceof Date ? 'a Date' : typeof value} back`);
}
