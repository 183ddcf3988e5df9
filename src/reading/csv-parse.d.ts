/** What is used of csv-parse, whose own types would let all of `src` use Node. */

type Options = {
  readonly delimiter: string;
  readonly record_delimiter: readonly string[];
  readonly relax_column_count: boolean;
  readonly relax_quotes: boolean;
  /** The last record that is read, from 1. */
  readonly to: number;
  /** Sees each record; null leaves it out of what is given back. */
  readonly on_record?: (record: readonly string[]) => null;
};

export declare function parse(bytes: Uint8Array, options: Options): string[][];

export declare class CsvError extends Error {
  readonly [key: string]: unknown;
}
