import type { Host } from '../host';

/** What tests, and whoever is curious, read of the page: `inside` in its console. */
export type Inside = {
  readonly host: Host;
  /** Where the middle of a cell of the open tab stands in the window, in pixels; null while nothing is drawn. */
  readonly placeOf: (a1: string) => { readonly x: number; readonly y: number } | null;
};
