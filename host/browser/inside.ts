import type { Host } from '../host';
import type { CellPlace } from './cell-place';

/** What tests, and whoever is curious, read of the page: `inside` in its console. */
export type Inside = {
  readonly host: Host;
  /** Where a cell of the open tab stands in the window; null while nothing is drawn. */
  readonly placeOf: (a1: string) => CellPlace | null;
};
