import type { Box } from '../box';

/** A data validation. `values` are a list's choices; `kind` names the other criteria as Google does. */
export type ValidationRule = {
  readonly kind: string;
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** Whether the cell shows an arrow. */
  readonly dropdown: boolean;
};

/** A conditional format. `kind` and `values` as Google's criteria; colours `#rrggbb`. */
export type FormatRule = {
  readonly boxes: readonly Box[];
  readonly kind: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
};
