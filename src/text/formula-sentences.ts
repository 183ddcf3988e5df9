import type { BandFault } from '../domain/band-table';
import type { Day } from '../domain/day';
import type { Shape } from '../domain/area';

/** What the formulas of the sheet answer in words. */
export type FormulaSentences = {
  /** The day is missing; `example` is a formula that has one. */
  readonly noDay: (example: string) => string;
  readonly noSuchDay: (text: string) => string;
  readonly oneDay: string;
  readonly bornLater: (born: Day, on: Day) => string;
  readonly unequal: (first: Shape, other: Shape) => string;
  readonly bands: Readonly<Record<BandFault['kind'], (row: number) => string>>;
  readonly notActivated: string;
  readonly total: string;
  readonly noBirthDay: string;
};
